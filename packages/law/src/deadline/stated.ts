import type { Text } from '../result';
import { pointText } from '../wording';
import type { Deadline } from './deadline';

/**
 * A day that somebody stated, such as the one by which an answer is asked for. No norm has it: every reading ends on it,
 * no calendar moves it, and it refuses nothing.
 */
export function statedDeadline({
  rule,
  bearer,
  from,
  until,
}: Pick<Deadline, 'rule' | 'bearer' | 'from'> & { readonly until: Deadline['latest'] }): Deadline {
  return {
    rule,
    from,
    unit: 'STATED',
    bearer,
    earliest: until,
    latest: until,
    skipped: [],
    alternatives: [],
    cites: [],
    calendar: 'NONE',
  };
}

/** Why it is that day, where nothing was counted. */
export function statedExplanation({ from, latest }: Pick<Deadline, 'from' | 'latest'>): Text {
  const [start, end] = [pointText(from), pointText(latest)];
  return {
    id: `Sejak ${start.id} sampai ${end.id}, hari yang dinyatakan sendiri. Tidak ada norma yang dibaca yang menetapkannya; karena itu hari ini memberi tahu dan memperingatkan, tidak menolak.`,
    en: `From ${start.en} until ${end.en}, a day that was stated. No norm that was read sets it; for that reason it informs and warns, it refuses nothing.`,
  };
}
