import { standing } from '@awaslog/law/deadline';
import { pointText } from '@awaslog/law/wording';
import type { Warning } from '../../issue';
import type { When } from '../../supervision';
import { statedBy } from '../act';
import { dayOfAct } from '../clocks';
import type { Matter } from '../matter';
import { receiveReport } from './receive-report';
import { submissionWindow } from './submission-window';
import { intakeWarning } from './warnings';

/** Where the office judges the time otherwise than the days that were stated, it is told; it may know better. */
export function timeJudgedWarnings(
  matter: Matter,
  judged: readonly { readonly requirement: string; readonly met: boolean }[],
  when: When,
): Warning[] {
  const [delivered] = statedBy(matter, receiveReport);
  const inTime = judged.find(({ requirement }) => requirement === 'IN_TIME')?.met;
  const window = delivered && !delivered.structured && submissionWindow(matter, delivered.knownOn, when);
  if (!window || inTime === undefined) return [];
  const over = standing(window, dayOfAct(delivered.at, when)).effect === 'ENDED';
  if (over !== inTime) return [];
  const said = intakeWarning(over ? 'TIME_WAS_OVER' : 'TIME_NOT_OVER', { latest: pointText(window.latest) });
  return [{ ...said, cites: window.cites }];
}
