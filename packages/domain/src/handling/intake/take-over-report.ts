import { z } from 'zod';
import { officeKindOf } from '../../office';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { isEthicsOfSupervisor } from './ethics-of-supervisor';
import { intakeWarning } from './warnings';

/** The regency takes a report over that a Panwascam reviewed, where it is about the ethics of supervisors (art. 20(3)). */
export const takeOverReport = defineAct({
  command: 'TAKE_OVER_REPORT',
  event: 'REPORT_TAKEN_OVER',
  process: 'INTAKE',
  words: entry('Ambil alih Laporan', 'Take the report over', [
    'Ambil alih Laporan dari kantor di bawahnya; registrasinya di kantor ini.',
    'Take the report over from an office below; it is registered here.',
  ]),
  past: entry('Laporan diambil alih', 'Report taken over', ['Laporan diambil alih.', 'The report was taken over.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal pengambilalihan', 'Day of the takeover'),
    explanation: text(2_000, 'Alasan', 'Ground'),
    letterNumber: text(120, 'Nomor surat', 'Number of the letter').nullable(),
  }),
  example: { explanation: 'Terlapor adalah anggota Panwaslu Kecamatan.', letterNumber: null },
  outside: (matter, { actor }) => {
    if (matter.office === actor.office) return intakeWarning('ALREADY_WITH_THIS_OFFICE');
    if (actor.office && officeKindOf(actor.office) !== 'REGENCY') return intakeWarning('ONLY_REGENCY_TAKES_OVER');
    return isEthicsOfSupervisor(matter) ? null : intakeWarning('TRANSFER_RULE_RECALLED');
  },
  judge: (context) => ({ issues: notBefore(context, 'REPORT_REVIEWED', 'REPORT_TRANSFERRED', 'REPORT_TAKEN_OVER') }),
  sets: ({ facts: { actor } }) => ({ office: actor.office! }),
});
