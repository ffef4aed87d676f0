import { ok, type Result } from '@awaslog/law/result';
import type { Session, SqlStatement } from '../database/database';
import { insertRows, takeExcluded } from '../database/table-sql';
import type { CommandDone } from '../ports';
import { clock, command, event } from '../schema';

/** What a decision stood on besides what the command itself begins; null where it stood on nothing of that kind. */
export interface Ground {
  readonly streamId: string | null;
  readonly streamVersion: number | null;
  readonly incidentId: string | null;
}

/** What every command leaves behind. */
export interface CommonWrites {
  readonly regency: string;
  readonly ground: Ground;
  readonly command: typeof command.$inferSelect;
  readonly event: Omit<typeof event.$inferSelect, 'seq'> & { readonly seq: null };
}

/**
 * The beginning of every write statement. One statement is one transaction and one journey to the database. The
 * counter's row is taken first, which numbers the regency's events in the order in which they are committed; every key
 * that another writer took before makes the whole statement fail, and then it has left nothing. So it does where the
 * ground of the decision was cleared away since the look at it: every part takes its rows together with the number, and
 * without one there are none.
 */
export const commonText = `
with numbered as (
  update counter set seq = seq + 1 where regency = $1::text
  and ($4::uuid is null or exists (
    select 1 from event where regency = $1::text and stream_id = $4::uuid and stream_version = $5::integer))
  and ($6::text is null or exists (select 1 from reported_incident where id = $6::text))
  returning seq
),
answered as (${insertRows(command, '$2', { from: 'numbered' })}),
appended as (${insertRows(event, '$3', { given: { key: 'seq', as: 'numbered.seq' }, from: 'numbered' })})`;

export function commonParams({ regency, command: done, event: left, ground }: CommonWrites): readonly unknown[] {
  const { streamId, streamVersion, incidentId } = ground;
  return [regency, JSON.stringify([done]), JSON.stringify([left]), streamId, streamVersion, incidentId];
}

/** A later event may stop a clock, add to what its deadline says, give it to somebody else to watch, or revise its place. */
export const clockChanges = [
  'begins',
  'area',
  'station',
  'earliest',
  'latest',
  'bearer',
  'watch',
  'stoppedOn',
  'deadline',
  'earlier',
  'office',
  'division',
  'handlers',
];

export function clocksText(param: string): string {
  return insertRows(clock, param, {
    from: 'numbered',
    onConflict: `on conflict (regency, owner_id, position) do update set ${takeExcluded(clock, clockChanges)}`,
  });
}

/** Sends a write; null where the ground of the decision was gone. */
export async function written(
  session: Session,
  statement: SqlStatement,
  { command: { result } }: CommonWrites,
): Promise<Result<CommandDone, never> | null> {
  const [numbered] = await session.query<{ seq: string }>(statement);
  return numbered ? ok({ ...result, replayed: false }) : null;
}
