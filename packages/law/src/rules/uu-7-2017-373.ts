import { deadlineRule } from '../deadline';
import { uu7 } from '../instruments';

/** Art. 373(3): a repeat vote at a station is held at most ten "hari" after voting day, by decision of KPU. */
export const repeatVote = deadlineRule({
  id: 'REPEAT_VOTE',
  duty: { id: 'Melaksanakan pemungutan suara ulang di TPS', en: 'Hold the repeat vote at the station' },
  bearer: 'OTHERS_DUTY',
  length: 10,
  unit: 'UNQUALIFIED_DAY',
  startsOn: 'votingDay',
  cites: [
    uu7.article('373', '3', {
      rule: 'SECONDARY',
      pinpoint: 'SECONDARY',
      source: 'http://ppkwuawua.blogspot.com/p/terjadinya-psu.html',
    }),
  ],
});
