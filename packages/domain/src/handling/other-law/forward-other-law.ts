import { z } from 'zod';
import { issueOf } from '../../issue';
import { code, day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { answerAsked, referralFields, referralIssues } from '../referral';
import { civilServiceWarnings } from './civil-service-body';
import { CompetentBody } from './codes';
import { otherLawWarning } from './warnings';

/** Penerusan (UU 7/2017 art. 455(1)c, Perbawaslu 7/2022 art. 22): no election violation, so the body in charge has it. */
export const forwardOtherLaw = defineAct({
  command: 'FORWARD_OTHER_LAW',
  event: 'OTHER_LAW_FORWARDED',
  process: 'OTHER',
  words: entry('Teruskan ke instansi berwenang', 'Forward to the body in charge', [
    'Teruskan dugaan pelanggaran hukum lainnya.',
    'Forward the suspected violation of another law.',
  ]),
  past: entry('Diteruskan ke instansi berwenang', 'Forwarded to the body in charge', [
    'Dugaan pelanggaran hukum lainnya diteruskan.',
    'The suspected violation of another law was forwarded.',
  ]),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal diteruskan', 'Day on which it was forwarded'),
    addressee: code('CompetentBody', CompetentBody, 'Kepada', 'Addressee'),
    bodyName: text(200, 'Nama instansi lain', 'Name of another body').nullable(),
    law: text(300, 'Peraturan yang diduga dilanggar', 'Law that it may break').nullable(),
    ...referralFields,
  }),
  example: { addressee: 'KASN', bodyName: null, law: null, document: '030/PP.01/2024', answerExpectedOn: null },
  starts: ({ input }) => answerAsked(input),
  judge: ({ input }) => ({
    issues: [
      ...referralIssues(input),
      ...(input.addressee === 'OTHER' && input.bodyName === null ? [issueOf('REQUIRED', ['bodyName'])] : []),
    ],
    warnings: [
      ...civilServiceWarnings(input.addressee, input.on),
      ...(input.addressee === 'LOCAL_GOVERNMENT' ? [otherLawWarning('VILLAGE_OFFICIALS_RECALLED')] : []),
    ],
  }),
});
