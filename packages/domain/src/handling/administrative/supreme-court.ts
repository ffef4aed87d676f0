import { z } from 'zod';
import { code, day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import type { Matter } from '../matter';
import { notBefore } from '../order';
import { SupremeCourtOutcome } from './codes';
import { isStructured } from './structured';
import { administrativeWarning } from './warnings';

/** What is recalled of art. 463 concerns structured violations alone. */
const onlyStructured = (matter: Matter) =>
  isStructured(matter) ? null : administrativeWarning('SUPREME_COURT_IS_FOR_STRUCTURED');

/**
 * Upaya hukum (UU 7/2017 art. 463): whoever KPU's decision on a structured violation concerns goes to the Supreme Court
 * within three working days of that decision. All of it is recalled, so it is recorded with a reason.
 */
export const recordSupremeCourtRequest = defineAct({
  command: 'RECORD_SUPREME_COURT_REQUEST',
  event: 'SUPREME_COURT_REQUESTED',
  process: 'ADMINISTRATIVE',
  words: entry('Catat upaya hukum ke Mahkamah Agung', 'Record a request to the Supreme Court', [
    'Catat permohonan ke Mahkamah Agung atas keputusan KPU.',
    'Record that the decision of KPU was brought before the Supreme Court.',
  ]),
  past: entry('Diajukan ke Mahkamah Agung', 'Brought before the Supreme Court', [
    'Keputusan KPU diajukan ke Mahkamah Agung.',
    'The decision of KPU was brought before the Supreme Court.',
  ]),
  doer: 'PARTY',
  input: z.strictObject({
    /** Starts TSM_SUPREME_COURT_RULING. */
    on: day('Tanggal permohonan', 'Day of the request'),
    document: text(120, 'Nomor permohonan', 'Number of the request').nullable(),
  }),
  example: { document: null },
  stops: ['TSM_SUPREME_COURT_REQUEST'],
  starts: ({ matter, input: { on } }) => (isStructured(matter) ? [{ rule: 'TSM_SUPREME_COURT_RULING', from: on }] : []),
  outside: onlyStructured,
  judge: (context) => ({ issues: notBefore(context, 'RULED', 'RULING_EXECUTED') }),
});

/** The Supreme Court decides on it, within fourteen working days of the request as far as is recalled. */
export const recordSupremeCourtRuling = defineAct({
  command: 'RECORD_SUPREME_COURT_RULING',
  event: 'SUPREME_COURT_RULED',
  process: 'ADMINISTRATIVE',
  words: entry('Catat putusan Mahkamah Agung', 'Record the ruling of the Supreme Court', [
    'Catat putusan Mahkamah Agung tanpa nama orang.',
    'Record what the Supreme Court ruled, without names.',
  ]),
  past: entry('Mahkamah Agung memutus', 'Supreme Court ruled', [
    'Mahkamah Agung memutus upaya hukum atas keputusan KPU.',
    'The Supreme Court ruled on the decision of KPU.',
  ]),
  doer: 'COURT',
  input: z.strictObject({
    on: day('Tanggal putusan', 'Day of the ruling'),
    outcome: code('SupremeCourtOutcome', SupremeCourtOutcome, 'Amar', 'Outcome'),
    document: text(120, 'Nomor putusan', 'Number of the ruling').nullable(),
  }),
  example: { outcome: 'DISMISSED', document: null },
  stops: ['TSM_SUPREME_COURT_RULING'],
  // Whoever went to the court has used the right to.
  drops: ['TSM_SUPREME_COURT_REQUEST'],
  outside: onlyStructured,
  judge: (context) => ({ issues: notBefore(context, 'SUPREME_COURT_REQUESTED') }),
});
