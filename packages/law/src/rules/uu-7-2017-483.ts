import { deadlineRule } from '../deadline';
import { uu7 } from '../instruments';

const source = 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page329.html';
const read = { rule: 'READ', pinpoint: 'READ', source } as const;

/** Art. 483(1): a judgment of either court reaches the prosecutor within three "hari" after it was read. */
export const judgmentToProsecutor = deadlineRule({
  id: 'JUDGMENT_TO_PROSECUTOR',
  duty: { id: 'Menyampaikan putusan kepada penuntut umum', en: 'Send the judgment to the prosecutor' },
  bearer: 'OTHERS_DUTY',
  length: 3,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'readOn',
  cites: [uu7.article('483', '1', read)],
});

/** Art. 483(2): it is carried out within three "hari" after the prosecutor received it. */
export const judgmentExecution = deadlineRule({
  id: 'JUDGMENT_EXECUTION',
  duty: { id: 'Melaksanakan putusan pengadilan', en: 'Carry out the judgment' },
  bearer: 'OTHERS_DUTY',
  length: 3,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'receivedOn',
  cites: [uu7.article('483', '2', read)],
});
