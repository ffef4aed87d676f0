import { deadlineRule } from '../deadline';
import { uu27 } from '../instruments';

/**
 * Art. 46(1): a controller whose protection of personal data failed tells the persons concerned and the agency in
 * writing within 3 x 24 hours. Hours run through nights and holidays.
 */
export const breachNotice = deadlineRule({
  id: 'BREACH_NOTICE',
  duty: {
    id: 'Memberitahukan kegagalan pelindungan data pribadi',
    en: 'Give notice of the failure to protect personal data',
  },
  bearer: 'OWN_DUTY',
  length: 72,
  unit: 'HOUR',
  startsOn: 'failedAt',
  cites: [
    uu27.article('46', '1', {
      rule: 'SECONDARY',
      pinpoint: 'SECONDARY',
      source: 'https://nasional.kompas.com/read/2022/09/20/14335911',
    }),
  ],
  remark: {
    id: 'Pengendali data diberi waktu sampai 17 Oktober 2024 untuk menyesuaikan diri dengan undang-undang ini.',
    en: 'Controllers had until 17 October 2024 to adapt themselves to this law.',
  },
});
