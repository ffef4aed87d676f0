import { deadlineRule } from '../deadline';
import { uu7 } from '../instruments';

/**
 * Art. 476(1): a report of a suspected election crime is passed to the police within 1 x 24 hours since Bawaslu, or
 * the subdistrict committee, declared it one; paragraph (2) has that declaration come after coordination in Gakkumdu.
 */
export const policeReferral = deadlineRule({
  id: 'POLICE_REFERRAL',
  duty: {
    id: 'Meneruskan dugaan tindak pidana Pemilu kepada kepolisian',
    en: 'Pass the suspected election crime to the police',
  },
  bearer: 'OWN_DUTY',
  length: 24,
  unit: 'HOUR',
  startsOn: 'declaredAt',
  cites: [
    uu7.article('476', '1', {
      rule: 'READ',
      pinpoint: 'READ',
      source: 'https://id.scribd.com/document/503958751/pasal-476-554',
    }),
  ],
});
