import { z } from 'zod';
import { warningOf } from '../../issue';
import { code, day } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { answerAsked, referralFields, referralIssues } from '../referral';
import { isPanwascam } from '../upward';
import { belongsTo } from './addressee';
import { EthicsAddressee } from './codes';
import { ethicsWarning } from './warnings';

/** Penerusan: by who the respondent is, to DKPP (UU 7/2017 art. 455(1)a) or the regency KPU (PKPU 8/2019 art. 145(2)). */
export const forwardEthics = defineAct({
  command: 'FORWARD_ETHICS',
  event: 'ETHICS_FORWARDED',
  process: 'ETHICS',
  words: entry('Teruskan dugaan pelanggaran etik', 'Forward ethics', [
    'Teruskan kepada badan yang memeriksa etik Terlapor.',
    'Forward it to the body that examines the respondent.',
  ]),
  past: entry('Etik diteruskan', 'Ethics forwarded', [
    'Dugaan pelanggaran etik diteruskan.',
    'The suspected breach of ethics was forwarded.',
  ]),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal diteruskan', 'Day on which it was forwarded'),
    addressee: code('EthicsAddressee', EthicsAddressee, 'Kepada', 'Addressee'),
    ...referralFields,
  }),
  example: { addressee: 'DKPP', document: '021/PP.01/2024', answerExpectedOn: null },
  // Perbawaslu 7/2022 art. 20 brings ad hoc supervisors to the regency; a letter that a Panwascam sent is a fact all the same.
  outside: (matter, { actor }) =>
    isPanwascam(actor) && belongsTo(matter, 'OWN_OFFICE') ? warningOf('ETHICS_OF_SUPERVISOR_GOES_TO_REGENCY') : null,
  starts: ({ input }) => answerAsked(input),
  judge: ({ matter, input, facts: { actor } }) => ({
    issues: referralIssues(input),
    warnings: [
      ...(isPanwascam(actor) ? [ethicsWarning('ETHICS_FORWARDED_BY_PANWASCAM')] : []),
      ...(belongsTo(matter, input.addressee) ? [] : [ethicsWarning('ETHICS_ADDRESSEE_DOES_NOT_FIT')]),
      ...(belongsTo(matter, null) ? [ethicsWarning('ETHICS_RESPONDENT_HAS_NO_BODY')] : []),
      ...(belongsTo(matter, 'OWN_OFFICE') ? [ethicsWarning('ETHICS_ALSO_OF_SUPERVISORS')] : []),
    ],
  }),
});
