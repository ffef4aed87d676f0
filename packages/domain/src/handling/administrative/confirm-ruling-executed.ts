import type { CivilDate } from '@awaslog/law/civil-date';
import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct, type ActContext, type ActInput } from '../act';
import { lateWarnings } from '../late-warnings';
import { notBefore } from '../order';
import { executionClock, executionRules } from './execution-period';
import { isStructured } from './structured';

/**
 * Tindak lanjut (UU 7/2017 art. 462): KPU carries out the ruling within three working days since it was read. On a
 * structured violation it does so by a decision of its own, from which the right to go to the Supreme Court runs (art. 463).
 */
export const confirmRulingExecuted = defineAct({
  command: 'CONFIRM_RULING_EXECUTED',
  event: 'RULING_EXECUTED',
  process: 'ADMINISTRATIVE',
  words: entry('Catat putusan dilaksanakan', 'Confirm execution', [
    'Catat tindak lanjut KPU dengan buktinya.',
    'Record what KPU did about the ruling, with its proof.',
  ]),
  past: entry('Putusan dilaksanakan', 'Ruling carried out', [
    'KPU menindaklanjuti putusan.',
    'KPU carried out the ruling.',
  ]),
  doer: 'KPU',
  input: z.strictObject({
    /** Starts TSM_SUPREME_COURT_REQUEST on a structured violation. */
    on: day('Tanggal dilaksanakan', 'Day on which it was carried out'),
    proof: text(2_000, 'Bukti pelaksanaan', 'Proof that it was carried out'),
  }),
  example: { proof: 'Surat KPU tentang tindak lanjut putusan.' },
  stops: executionRules,
  starts: ({ matter, input: { on } }) =>
    isStructured(matter) && !matter.entries.some(({ type }) => type === 'SUPREME_COURT_REQUESTED')
      ? [{ rule: 'TSM_SUPREME_COURT_REQUEST', from: on }]
      : [],
  judge: (context) => ({ issues: notBefore(context, 'RULED'), warnings: lateAfterComplaint(context) }),
});

/** A complaint ends the period that it is about; what KPU does after it is late all the same, and told so. */
function lateAfterComplaint({
  matter,
  input,
}: Pick<ActContext<ActInput & { readonly on: CivilDate }>, 'matter' | 'input'>) {
  const [clock, position] = executionClock(matter) ?? [];
  const ended = clock?.stoppedOn ?? null;
  return ended === null || position === undefined ? [] : lateWarnings(matter, [{ position, on: ended }], input.on);
}
