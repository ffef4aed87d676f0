import type { CivilDate } from '@awaslog/law/civil-date';
import type { z } from 'zod';
import type { Warning } from '../../issue';
import type { CompetentBody } from './codes';
import { otherLawWarning } from './warnings';

/** The earliest and the latest day that the sources give for the end of KASN; "about April" is taken from its first day. */
const [MAY_HAVE_ENDED, ENDED] = ['2024-04-01', '2024-08-24'] as const;

/** What is to be said of a civil-service body on a day. Which one is in charge is disputed between the two dates. */
export function civilServiceWarnings(body: z.output<typeof CompetentBody>, on: CivilDate): Warning[] {
  if (body !== 'KASN' && body !== 'BKN') return [];
  if (on < MAY_HAVE_ENDED) return body === 'BKN' ? [otherLawWarning('KASN_STILL_IN_OFFICE')] : [];
  if (on < ENDED) return [otherLawWarning('KASN_END_DISPUTED')];
  return body === 'KASN' ? [otherLawWarning('KASN_ENDED')] : [];
}
