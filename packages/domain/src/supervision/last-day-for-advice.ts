import { calendarOf } from '@awaslog/law/calendar';
import type { Citation } from '@awaslog/law/citation';
import type { CivilDate } from '@awaslog/law/civil-date';
import { lastStartInside, type Deadline, type LawRefusal } from '@awaslog/law/deadline';
import { ok, type Result, type Text } from '@awaslog/law/result';
import { due, ruleFor, type DueQuestion } from '@awaslog/law/rules';
import { dateText, pointText } from '@awaslog/law/wording';
import { warningOf, type Warning } from '../issue';
import type { Actor } from '../office';
import { periodsOf } from './clocks';
import { todayOf, type When } from './facts';
import { nextActs } from './next-acts';
import type { SupervisionRecord } from './state';

/** The last day for advice inside the window of a finding, with what it was counted from. */
export interface LastDayForAdvice {
  /** Null where no day since the finding leaves time enough. */
  readonly day: CivilDate | null;
  /** The length that was counted: that of the article, or the one set. */
  readonly periodDays: number;
  readonly window: Deadline;
  readonly cites: readonly Citation[];
  /** That there is no such day, or that it has passed; null where it is still to come. */
  readonly warning: Warning | null;
}

export interface LastDayQuestion extends Pick<DueQuestion, 'area' | 'zone' | 'election' | 'asOf'> {
  /** The day of finding. */
  readonly from: string;
  /** The window where one runs already; else it is counted from the day of finding. */
  readonly window?: Deadline;
  /** A length in days that somebody sets for the advice. */
  readonly periodDays?: number;
}

/**
 * The last day on which advice can be given so that its period (Perbawaslu 5/2022 art. 18(3)) has ended before the window
 * of the finding (UU 7/2017 art. 454(5)) first ends, and a day is left for the plenary. The law room refuses where the
 * election has no such period, or the length can be none.
 */
export function lastDayForAdvice({
  window,
  periodDays,
  ...place
}: LastDayQuestion): Result<LastDayForAdvice, LawRefusal> {
  const period = periodDays === undefined ? {} : { period: periodDays };
  const given = due({ ...place, rule: 'CORRECTION_ADVICE', ...period });
  if (!given.ok) return given;
  const outer = window ? ok(window) : due({ ...place, rule: 'FINDING_WINDOW' });
  if (!outer.ok) return outer;
  const inner = ruleFor('CORRECTION_ADVICE', place.election);
  if (!inner.ok) return inner;
  const { area, asOf } = place;
  const calendar = calendarOf({ ...(area ? { area } : {}), ...(asOf ? { asOf: asOf as CivilDate } : {}) });
  const day = lastStartInside({ inner: inner.value, outer: outer.value, calendar, ...period }) ?? null;
  const cites = [...inner.value.cites, ...outer.value.cites];
  return ok({
    day,
    periodDays: periodDays ?? inner.value.length,
    window: outer.value,
    cites,
    warning: day === null ? warningOf('NO_DAY_FOR_ADVICE') : null,
  });
}

/**
 * The same on a record, by the calendar of today as advice given today is judged. Null where advice has no object or a
 * norm bars it, where no window runs, and where the law of the election knows no such period.
 */
export function lastDayForAdviceOn(
  record: SupervisionRecord,
  periodDays: number | undefined,
  { actor, ...when }: When & { readonly actor: Actor },
): Result<LastDayForAdvice | null, LawRefusal> {
  const { countedFrom } = record;
  const { election, area } = record.form;
  const window = periodsOf(record).find(({ rule, stoppedOn }) => rule === 'FINDING_WINDOW' && stoppedOn === null);
  const advice = nextActs(record, actor, when).find(({ command }) => command === 'GIVE_CORRECTION_ADVICE');
  if (!window?.deadline || !countedFrom || advice?.standing === 'MAY_NOT') return ok(null);
  const today = todayOf(when);
  const answer = lastDayForAdvice({
    ...{ window: window.deadline, from: countedFrom, election, area, zone: when.zone, asOf: today },
    ...(periodDays === undefined ? {} : { periodDays }),
  });
  if (!answer.ok) return answer.refusal.code === 'INVALID_PERIOD' ? answer : ok(null);
  const { day } = answer.value;
  if (day === null || day >= today) return answer;
  return ok({ ...answer.value, warning: warningOf('LAST_DAY_FOR_ADVICE_PASSED', { day: dateText(day) }) });
}

/** Why the last day for advice is this one, or why there is none. */
export function explainLastDay({
  day,
  periodDays,
  window,
}: Pick<LastDayForAdvice, 'day' | 'periodDays'> & { readonly window: Pick<Deadline, 'from' | 'earliest'> }): Text {
  const [found, end] = [pointText(window.from), pointText(window.earliest)];
  const daysEn = periodDays === 1 ? '1 day' : `${periodDays} days`;
  if (day === null) {
    return {
      id: `Tidak ada hari sejak ${found.id} yang menyisakan ${periodDays} hari yang berakhir sebelum ${end.id}, batas awal penetapan Temuan.`,
      en: `No day since ${found.en} leaves ${daysEn} that end before ${end.en}, the earlier limit for fixing the finding.`,
    };
  }
  const last = dateText(day);
  return {
    id: `Saran perbaikan dengan jangka waktu ${periodDays} hari yang disampaikan paling lambat ${last.id} berakhir sebelum ${end.id}, batas awal penetapan Temuan, menurut kedua penafsiran "hari"; masih tersisa hari untuk rapat pleno.`,
    en: `Advice with ${daysEn} that is given by ${last.en} ends before ${end.en}, the earlier limit for fixing the finding, under both readings of "hari"; a day is left for the plenary.`,
  };
}
