import { deadlineRule } from '../deadline';
import { uu7 } from '../instruments';

/** Art. 479: the enquirer hands the file to the investigator within 1 x 24 hours of enough preliminary evidence. */
export const enquiryHandover = deadlineRule({
  id: 'ENQUIRY_HANDOVER',
  duty: {
    id: 'Menyampaikan hasil penyelidikan kepada penyidik',
    en: 'Hand the result of the enquiry to the investigator',
  },
  bearer: 'OTHERS_DUTY',
  length: 24,
  unit: 'HOUR',
  startsOn: 'evidenceFoundAt',
  cites: [
    uu7.article('479', undefined, {
      rule: 'READ',
      pinpoint: 'READ',
      source: 'https://id.scribd.com/document/503958751/pasal-476-554',
    }),
  ],
});
