import { ballotOffences } from './ballot-offences';
import { boxOffences } from './box-offences';
import { followUpOffences } from './follow-up-offences';
import { scan, type Offence } from './offence';
import { paperOffences } from './paper-offences';
import { votingOffences } from './voting-offences';

/** The offences of UU 7/2017 that touch supplies, by article. Pilkada has a law of its own, which was not read. */
export const offences: readonly Offence[] = [
  ...ballotOffences,
  ...boxOffences,
  ...paperOffences,
  ...votingOffences,
  ...followUpOffences,
].sort((one, other) => Number(one.article) - Number(other.article));

export function offenceOf(article: string): Offence | undefined {
  return offences.find((offence) => offence.article === article);
}

/**
 * Art. 554: for these articles the penalty of an organiser grows by a third; of 525 and 526 only their first
 * paragraphs. Of those on supplies only 532 and 534 are among them.
 */
export const organiserSurcharge = {
  articles: [
    '488',
    '491',
    '492',
    '500',
    '504',
    '509',
    '510',
    '511',
    '518',
    '520',
    '523',
    '525(1)',
    '526(1)',
    '531',
    '532',
    '533',
    '534',
    '535',
    '536',
  ],
  share: '1/3',
  source: scan(350),
} as const;
