import { evolveRedated, redateMatter, type endOf, type Matter, type MatterRedated } from '@awaslog/domain/handling';
import { evolve, redateRecord, type RecordRedated, type SupervisionRecord } from '@awaslog/domain/supervision';
import type { Actor } from '@awaslog/domain/office';
import type { Instant } from '@awaslog/law/civil-date';
import type { Redating } from '../ports';
import { clockRowsOf, nextDeadlineOf, type ClockedMatter } from '../project/matter-rows';
import { clockRows, type ClockRow, type Place } from '../project/record-rows';

/** What a calendar can change of a matter, and what its clocks are watched by. */
export type MatterPart = ClockedMatter & Pick<Matter, 'version' | 'election'>;

/** A record or matter as it is read for this. */
export type Case =
  | { readonly kind: 'RECORD'; readonly number: null; readonly record: SupervisionRecord }
  | { readonly kind: 'MATTER'; readonly number: string | null; readonly matter: MatterPart };

/** What the changed calendar leaves of a case: its event, and its state with its clocks after it. */
export interface ChangedCase {
  readonly redating: Redating;
  readonly event: RecordRedated | MatterRedated;
  /** The parts of a record that are other than before; of a matter, which keeps its clocks beside it, its next deadline. */
  readonly state: Readonly<Record<string, unknown>>;
  readonly clocks: readonly ClockRow[];
}

export interface Calendared {
  readonly actor: Actor;
  readonly now: Instant;
  readonly endOf: typeof endOf;
}

/** The case by the calendar of now; null where nothing of it moves. */
export function changedCase(place: Place, one: Case, facts: Calendared): ChangedCase | null {
  return one.kind === 'RECORD' ? changedRecord(place, one.record, facts) : changedMatter(place, one, facts);
}

function changedRecord(place: Place, record: SupervisionRecord, { actor, now }: Calendared): ChangedCase | null {
  const event = redateRecord(record, { actor, now, zone: place.zone });
  if (!event) return null;
  const after = evolve(record, event);
  const { version, findingWindow, advice, redated } = after;
  return {
    redating: {
      kind: 'RECORD',
      id: record.id,
      version: record.version,
      office: record.office,
      number: record.number?.text ?? null,
      area: record.form.area,
      clocks: event.clocks,
    },
    event,
    state: { version, findingWindow, advice, redated },
    clocks: movedRows(clockRows(place, { record: after }), event),
  };
}

function changedMatter(
  place: Place,
  { matter, number }: Extract<Case, { kind: 'MATTER' }>,
  { actor, now, endOf }: Calendared,
): ChangedCase | null {
  const event = redateMatter(matter, { actor, now, zone: place.zone }, endOf);
  if (!event) return null;
  const after = evolveRedated(matter, event);
  const { id, version, office, area } = matter;
  const rows = clockRowsOf(place, after);
  return {
    redating: { kind: 'MATTER', id, version, office, number, area, clocks: event.clocks },
    event,
    state: { nextDeadline: nextDeadlineOf(rows) },
    clocks: movedRows(rows, event),
  };
}

function movedRows(rows: readonly ClockRow[], { clocks }: RecordRedated | MatterRedated): readonly ClockRow[] {
  const moved = new Set(clocks.map(({ position }) => position));
  return rows.filter(({ position }) => moved.has(position));
}
