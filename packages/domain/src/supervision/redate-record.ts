import type { Deadline } from '@awaslog/law/deadline';
import { redatedClock } from '../redating';
import { periodsOf, type Period } from './clocks';
import type { RecordRedated } from './events';
import { todayOf, type SupervisionFacts } from './facts';
import { withLapse, type SupervisionRecord } from './state';
import { adviceDue, findingWindow, toldWithLapse, windowFromLapse } from './windows';

type RedatingFacts = Pick<SupervisionFacts, 'now' | 'zone' | 'actor'>;

/**
 * What the calendar of today changes about the periods of a record that still run; null where it changes nothing. A
 * period that ended keeps the dates that were told at the time.
 */
export function redateRecord(record: SupervisionRecord, facts: RedatingFacts): RecordRedated | null {
  const clocks = periodsOf(record)
    .filter(({ stoppedOn }) => stoppedOn === null)
    .flatMap((period) => redatedClock(period, freshEnd(record, period, facts)) ?? []);
  if (clocks.length === 0) return null;
  return {
    type: 'RECORD_REDATED',
    version: 1,
    recordId: record.id,
    office: facts.actor.office ?? record.office,
    state: record.state,
    asOf: todayOf(facts),
    clocks,
    outsideKnownProcedure: null,
    warnings: [],
  };
}

function freshEnd(record: SupervisionRecord, { rule, position }: Period, facts: RedatingFacts): Deadline | null {
  const { form, advice, countedFrom } = record;
  if (rule === 'CORRECTION_ADVICE') return adviceDue(form, advice[position - 1]!, facts);
  const window = countedFrom && findingWindow(form, countedFrom, facts);
  return toldWithLapse(record) ? withLapse(window, windowFromLapse(record, facts)) : window;
}
