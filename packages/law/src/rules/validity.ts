import type { CivilDate } from '../civil-date';
import type { DeadlineRule, LawRefusal } from '../deadline';
import { heldOn, type Instrument, instrumentNamed } from '../instruments';
import type { Text } from '../result';
import { dateText } from '../wording';

/**
 * Refuses a rule for a day on which none of the instruments that it cites held, as far as that is known: a rule that
 * a law and a later regulation both state holds with the law alone.
 */
export function notInForceOn(
  rule: DeadlineRule,
  day: CivilDate,
  find: (name: string) => Instrument | undefined = instrumentNamed,
): LawRefusal | undefined {
  const cited = rule.cites.map((cite) => find(cite.instrument));
  const [first] = cited;
  if (first === undefined || cited.some((one) => one === undefined || heldOn(one, day) !== 'NO')) return undefined;
  const over = first.inForceUntil !== null && day > first.inForceUntil;
  return {
    code: 'NOT_IN_FORCE',
    message: over ? endedText(rule, first, first.inForceUntil) : notBegunText(rule, first),
    nextStep: over ? checkTheDay : whatHeldBefore(first),
  };
}

const checkTheDay: Text = { id: 'Periksa tanggal mulainya.', en: 'Check the starting date.' };

function notBegunText({ id }: DeadlineRule, { name, inForceFrom, madeOn, year }: Instrument): Text {
  if (inForceFrom !== null) {
    const since = dateText(inForceFrom);
    return {
      id: `${id} belum berlaku pada hari itu: ${name} berlaku sejak ${since.id}.`,
      en: `${id} did not hold on that day: ${name} has been in force since ${since.en}.`,
    };
  }
  const made = madeOn === null ? { id: `tahun ${year}`, en: `in ${year}` } : onDay(madeOn);
  return {
    id: `${id} belum berlaku pada hari itu: ${name} baru dibuat ${made.id}, dan hari berlakunya tidak diketahui.`,
    en: `${id} did not hold on that day: ${name} was made only ${made.en}, and the day it came into force is not known.`,
  };
}

function endedText({ id }: DeadlineRule, { name }: Instrument, until: CivilDate): Text {
  const last = dateText(until);
  return {
    id: `${id} tidak berlaku lagi pada hari itu: ${name} berlaku sampai ${last.id}.`,
    en: `${id} did not hold any more on that day: ${name} was in force until ${last.en}.`,
  };
}

function onDay(day: CivilDate): Text {
  const text = dateText(day);
  return { id: `pada ${text.id}`, en: `on ${text.en}` };
}

/** An earlier instrument is named, not counted by: its text may have said something else. */
function whatHeldBefore({ replaces }: Instrument): Text {
  if (replaces.length === 0) return checkTheDay;
  return {
    id: `Periksa tanggal mulainya; sebelumnya berlaku ${replaces.join(', ')}, yang aturannya tidak dihitung di sini.`,
    en: `Check the starting date; before it held ${replaces.join(', ')}, whose rules are not computed here.`,
  };
}
