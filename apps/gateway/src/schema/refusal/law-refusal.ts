import type { LawRefusal as LawRefusalOfLaw } from '@awaslog/law/deadline';
import type { Text } from '@awaslog/law/result';
import type { Refusal as RefusalValue } from '@awaslog/domain/issue';
import { unknownArea } from '../../wording/refusals';
import { builder } from '../builder';
import { Refusal } from './refusal';

export type LawRefusalValue = RefusalValue;

export const LawRefusal = builder.objectRef<LawRefusalValue>('LawRefusal').implement({
  description: 'Why the law room gives no date: no such rule, a year without a calendar, a time that is missing.',
  permission: 'READ_REFERENCE',
  interfaces: [Refusal],
});

/** The law room repeats what it could not read, for people at a terminal; over the network the value is left out. */
function without(typed: readonly (string | null | undefined)[], text: Text): Text {
  const plain = (sentence: string) =>
    typed.reduce<string>((said, value) => (value ? said.replaceAll(`"${value}"`, '"…"') : said), sentence);
  return { id: plain(text.id), en: plain(text.en) };
}

export const lawRefusal = {
  of({ code, message, nextStep }: LawRefusalOfLaw, typed: readonly (string | null | undefined)[]): LawRefusalValue {
    return { code, message: without(typed, message), nextStep: without(typed, nextStep), issues: [] };
  },
  unknownArea: { ...unknownArea, issues: [] },
} as const;
