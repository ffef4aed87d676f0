import { z } from 'zod';
import { issueOf } from '../../issue';
import { OfficeId, officeKindOf } from '../../office';
import { code, day, reference, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { TransferGround } from './codes';
import { isEthicsOfSupervisor } from './ethics-of-supervisor';
import { intakeWarning } from './warnings';

/** A report goes to the office where it belongs, which carries it on; its running clocks are not known to stop. */
export const transferReport = defineAct({
  command: 'TRANSFER_REPORT',
  event: 'REPORT_TRANSFERRED',
  process: 'INTAKE',
  words: entry('Limpahkan Laporan', 'Transfer the report', [
    'Limpahkan Laporan kepada kantor yang berwenang.',
    'Pass the report to the office that is competent.',
  ]),
  past: entry('Laporan dilimpahkan', 'Report transferred', ['Laporan dilimpahkan.', 'The report was transferred.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal pelimpahan', 'Day of the transfer'),
    to: reference('OfficeId', OfficeId, 'Kantor tujuan', 'Office to which it goes'),
    ground: code('TransferGround', TransferGround, 'Alasan', 'Ground'),
    explanation: text(2_000, 'Penjelasan', 'Explanation'),
    letterNumber: text(120, 'Nomor surat', 'Number of the letter').nullable(),
  }),
  example: {
    to: 'PANWASCAM:63.11.04',
    ground: 'PLACE_OF_EVENT',
    explanation: 'Kejadiannya di kecamatan lain.',
    letterNumber: null,
  },
  outside: (matter) => (isEthicsOfSupervisor(matter) ? null : intakeWarning('TRANSFER_RULE_RECALLED')),
  judge: (context) => {
    const { to } = context.input;
    return {
      issues: [
        ...notBefore(context, 'REPORT_REVIEWED', 'REPORT_TRANSFERRED', 'REPORT_TAKEN_OVER'),
        ...(to === context.matter.office ? [issueOf('SAME_OFFICE', ['to'])] : []),
      ],
      // Art. 20(2) brings it to the regency, and to nobody else.
      ...(officeKindOf(to) === 'REGENCY' ? {} : { outside: intakeWarning('TRANSFER_RULE_RECALLED') }),
    };
  },
  sets: ({ input: { to } }) => ({ office: to }),
});
