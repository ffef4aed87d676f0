import { actOf, idsNamed, type Matter, type MatterCommand, type OtherMatter } from '@awaslog/domain/handling';
import type { Placed } from '@awaslog/domain/policy';
import { dayOf, type SupervisionRecord } from '@awaslog/domain/supervision';
import { seriesAt, type KeptSeries, type Regency } from '@awaslog/regency/regency';
import { sql, type Session } from '../database/database';
import type { AnnouncedMatter } from '../ports';
import { treatedAs } from '../project/preliminary-row';
import { wholeMatter } from '../read/whole-matter';
import { answeredText, parsed, type Answered } from './answered';
import type { RequestOf } from './command-kind';
import { peopleText, type KnownPerson } from './named-people';
import { lastSerialParams, lastSerialText, type SeenSeries } from './seen-series';

/** What is known of a matter, and of what a command on it names, before a decision. */
export interface KnownMatter {
  readonly answered: Answered | null;
  readonly matter: Matter | null;
  /** What is public of the matter. */
  readonly announced: AnnouncedMatter | null;
  /** The record that the command names. */
  readonly record: SupervisionRecord | null;
  /** The other matters that the command names, and where they lie. */
  readonly others: readonly (OtherMatter & Placed)[];
  /** The people whom the command names, as far as they are kept. */
  readonly people: readonly KnownPerson[];
  /** Whether something else has the id that the command begins a matter or preliminary information with. */
  readonly idInUse: boolean;
  /** The series that the command takes a number from. */
  readonly series: SeenSeries | null;
}

const text = `
select
  ${answeredText} as answered,
  ${wholeMatter('m')}::text as matter,
  m.announced::text as announced,
  (select record from supervision_record where regency = $1::text and id = $6::uuid)::text as record,
  (m.id is null and exists (select 1 from event where regency = $1::text and stream_id = $5::uuid))
  or exists (select 1 from preliminary_information where regency = $1::text and id in ($5::uuid, $7::uuid))
  or exists (select 1 from event where regency = $1::text and stream_id = $7::uuid) as "idInUse",
  ${lastSerialText(8)} as last,
  (select coalesce(json_agg(json_build_object('id', id, 'area', area, 'station', station, 'office', office,
    'states', tracks, 'links', matter -> 'links')), '[]')
   from matter where regency = $1::text and id = any($11::uuid[]))::text as others,
  ${peopleText('$12')}::text as people
from (select 1) one left join matter m on m.regency = $1::text and m.id = $5::uuid`;

interface Row {
  readonly answered: string | null;
  readonly matter: string | null;
  readonly announced: string | null;
  readonly record: string | null;
  readonly idInUse: boolean;
  readonly last: number | null;
  readonly others: string;
  readonly people: string;
}

export async function lookUpMatter(
  session: Session,
  regency: Regency,
  request: RequestOf<MatterCommand>,
): Promise<KnownMatter> {
  const { actor, command, commandId } = request;
  const { matterId, input } = command;
  const series = seriesOf(regency, request);
  const record = 'recordId' in input ? input.recordId : null;
  const ids = idsNamed(actOf(command.command).input, input);
  const named = (name: string) => ids.filter((one) => one.name === name).map(({ id }) => id);
  const [row] = await session.query<Row>(
    sql(text, [
      ...[regency.code, actor.office, actor.id, commandId, matterId, record, treatedAs({ facts: input })],
      ...lastSerialParams(series),
      ...[named('MatterId'), named('PersonReference')],
    ]),
  );
  const { idInUse, last, ...known } = row!;
  return {
    answered: parsed(known.answered),
    matter: parsed(known.matter),
    announced: parsed(known.announced),
    record: parsed(known.record),
    others: JSON.parse(known.others) as KnownMatter['others'],
    people: JSON.parse(known.people) as KnownMatter['people'],
    idInUse,
    series: series && { ...series, last: last ?? 0 },
  };
}

function seriesOf(regency: Regency, { actor, command }: RequestOf<MatterCommand>): KeptSeries | null {
  const series = actOf(command.command).number;
  if (!series) return null;
  const { input } = command;
  return seriesAt(regency, actor, series, dayOf('at' in input ? input.at : input.on, regency));
}
