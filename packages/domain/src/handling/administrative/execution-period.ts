import type { CivilDate } from '@awaslog/law/civil-date';
import { pointText } from '@awaslog/law/wording';
import type { Warning } from '../../issue';
import type { Matter, MatterClock } from '../matter';
import { administrativeWarning } from './warnings';

/** The periods in which KPU carries a ruling out: that of art. 462, and that of a structured violation (art. 463). */
export const executionRules = ['RULING_EXECUTION', 'TSM_EXECUTION'] as const;

/** The newest of them, by its position; it runs, or it ended. */
export function executionClock({ clocks }: Pick<Matter, 'clocks'>): readonly [MatterClock, number] | null {
  const position = clocks.findLastIndex(({ rule }) => (executionRules as readonly string[]).includes(rule));
  return position < 0 ? null : [clocks[position]!, position];
}

/** A ruling that was changed on review asks for something else, and no text that was read says until when. */
function wasChanged({ entries }: Pick<Matter, 'entries'>): boolean {
  const newest = entries.findLast(({ type }) => type === 'RULED' || type === 'RULING_REVIEW_ANSWERED');
  return newest?.facts['answer'] === 'CHANGED';
}

/** Why KPU cannot be said on a day to have left the ruling undone: another body's duty is that only after its later reading. */
export function notYetUnfulfilled(matter: Pick<Matter, 'clocks' | 'entries'>, on: CivilDate): Warning | null {
  const latest = wasChanged(matter) ? undefined : executionClock(matter)?.[0].deadline?.latest;
  if (!latest) return administrativeWarning('EXECUTION_PERIOD_UNKNOWN');
  return on > latest ? null : administrativeWarning('EXECUTION_PERIOD_RUNS', { latest: pointText(latest) });
}
