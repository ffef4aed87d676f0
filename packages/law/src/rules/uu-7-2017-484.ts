import { deadlineRule } from '../deadline';
import { uu7 } from '../instruments';

/** Art. 484(1): a judgment that can change votes is finished five "hari" before KPU fixes the national result. */
export const courtRulingBeforeResult = deadlineRule({
  id: 'COURT_RULING_BEFORE_RESULT',
  duty: {
    id: 'Menyelesaikan perkara yang memengaruhi perolehan suara sebelum hasil nasional ditetapkan',
    en: 'Finish a case that can change votes before the national result is fixed',
  },
  bearer: 'OTHERS_DUTY',
  length: 5,
  unit: 'UNQUALIFIED_DAY',
  direction: 'BACKWARDS',
  startsOn: 'resultFixedOn',
  cites: [
    uu7.article('484', '1', {
      rule: 'READ',
      pinpoint: 'READ',
      source: 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page329.html',
    }),
  ],
});
