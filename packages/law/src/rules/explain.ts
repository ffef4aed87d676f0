import { type Deadline, type DeadlineRule, explanation, statedExplanation } from '../deadline';
import { regimes } from '../regime';
import type { Text } from '../result';
import { RuleId } from './rule-book';

/**
 * Why a date is this one: the duty and its article, the readings, each day passed over with its reason and decree, the
 * open questions and the doubts, in both languages. It is made from what the deadline holds, so a deadline that was
 * stored years ago is explained by the days that were counted then.
 */
export function explain(deadline: Deadline): Text {
  return deadline.unit === 'STATED' ? statedExplanation(deadline) : explanation(ruleBehind(deadline), deadline);
}

/** The rule by which a deadline was counted. Two elections may have one of a name; the article tells which it was. */
export function ruleBehind({ rule, cites }: Pick<Deadline, 'rule' | 'cites'>): DeadlineRule {
  const id = RuleId.parse(rule);
  const named = regimes.flatMap(({ rules }): DeadlineRule[] => (rules[id] ? [rules[id]] : []));
  const [cite] = cites;
  const sameArticle = named.find(
    (one) => one.cites[0]?.instrument === cite?.instrument && one.cites[0]?.article === cite?.article,
  );
  const found = sameArticle ?? named[0];
  if (!found) throw new RangeError(`No election has the rule ${id}`);
  return found;
}
