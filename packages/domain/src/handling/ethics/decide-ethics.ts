import { z } from 'zod';
import { code, day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { belongsTo, notItsSupervisors } from './addressee';
import { EthicsOutcome } from './codes';
import { ownHandling } from './norms';
import { ethicsWarning } from './warnings';

/** The regency office decides on the ethics of a Panwascam, PKD or PTPS itself (Perbawaslu 7/2022 art. 20(1)). */
export const decideEthics = defineAct({
  command: 'DECIDE_ETHICS',
  event: 'ETHICS_DECIDED',
  process: 'ETHICS',
  words: entry('Putuskan etik pengawas', 'Decide on ethics', [
    'Putuskan dugaan pelanggaran etik pengawas ad hoc.',
    'Decide on the ethics of an ad hoc supervisor.',
  ]),
  past: entry('Etik pengawas diputus', 'Ethics decided', [
    'Bawaslu kabupaten/kota memutus etik pengawas ad hoc.',
    'The regency office decided on the ethics of an ad hoc supervisor.',
  ]),
  doer: 'PLENARY',
  input: z.strictObject({
    on: day('Tanggal rapat pleno', 'Day of the plenary'),
    outcome: code('EthicsOutcome', EthicsOutcome, 'Hasil', 'Outcome'),
    grounds: text(5_000, 'Pertimbangan', 'Grounds'),
    minutesNumber: text(120, 'Nomor berita acara', 'Number of the minutes').nullable(),
  }),
  example: { outcome: 'NOT_PROVEN', grounds: 'Tidak ada pelanggaran prinsip penyelenggara.', minutesNumber: null },
  refuses: [{ code: 'NOT_COMPETENT', rule: ownHandling }],
  barred: notItsSupervisors,
  outside: (matter) => (belongsTo(matter, 'OWN_OFFICE') ? null : ethicsWarning('ETHICS_OF_ANOTHER_BODY')),
  judge: (context) => ({ issues: notBefore(context, 'ETHICS_HANDED_UP') }),
});
