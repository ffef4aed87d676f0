import type { Text } from '@awaslog/law/result';
import { RuleId, ruleFor } from '@awaslog/law/rules';
import type { ElectionId } from '../election';

/** The time until which an answer to a letter was asked for: a day that the office stated, and no rule of law. */
export const REFERRAL_ANSWER = 'REFERRAL_ANSWER';

/** What a clock of a matter counts: a rule of law, or a day that was stated. */
export type ClockName = RuleId | typeof REFERRAL_ANSWER;

export const clockNames: readonly ClockName[] = [...RuleId.options, REFERRAL_ANSWER];

/** What a clock asks for, in words; null where the election has no such rule. */
export function clockDuty(name: string, election?: ElectionId): Text | null {
  if (name === REFERRAL_ANSWER) {
    return { id: 'Menjawab surat penerusan sampai hari yang diminta', en: 'Answer the referral by the day asked for' };
  }
  const rule = ruleFor(name, election);
  return rule.ok ? rule.value.duty : null;
}
