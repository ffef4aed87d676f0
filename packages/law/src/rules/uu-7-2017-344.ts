import { read, uu7 } from '../instruments';
import type { BallotNumbers } from './ballot-numbers';

const page = 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page256.html';

/**
 * Art. 344: as many ballots as there are voters on the permanent list and two per cent of them as a reserve (2); and
 * 1,000 specially marked ones for a repeat vote in each electoral district (3), for each contest (4).
 */
export const ballotNumbers: BallotNumbers = {
  reserve: { thousandths: 20, of: 'PERMANENT_LIST', cites: [uu7.article('344', '2', read(page))] },
  repeatVoteStock: {
    pieces: 1000,
    per: 'ELECTORAL_DISTRICT_AND_CONTEST',
    cites: [uu7.article('344', '3', read(page)), uu7.article('344', '4', read(page))],
  },
};
