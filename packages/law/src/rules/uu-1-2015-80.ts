import { secondary, uuPilkada } from '../instruments';
import type { BallotNumbers } from './ballot-numbers';

/**
 * Art. 80: as many ballots as there are voters on the permanent list and 2.5 per cent of them as a reserve, and 2,000
 * for a repeat vote. One report of November 2024 speaks of two per cent; the article is read as it stands.
 */
const article80 = [
  uuPilkada.article('80', undefined, secondary('https://id.wikisource.org/wiki/Halaman:Perpu_1_2014.pdf/62')),
];

export const pilkadaBallotNumbers: BallotNumbers = {
  reserve: { thousandths: 25, of: 'PERMANENT_LIST', cites: article80 },
  repeatVoteStock: { pieces: 2000, per: 'CONTEST', cites: article80 },
};
