import {
  GiveCorrectionAdvice,
  type AdviceAddressee,
  type AdviceManner,
  type AdvicePeriod,
} from '@awaslog/domain/supervision';
import { instantOfLocal, type Zone } from '@awaslog/law/civil-date';
import type { OfficeKind } from '../../gql/graphql';
import type { CommandBase } from './act';

export interface AdviceValues {
  addressee: AdviceAddressee | '';
  manner: AdviceManner;
  advice: string;
  day: string;
  deliveredAt: string;
  period: AdvicePeriod['kind'];
  days: string;
  untilDay: string;
  untilTime: string;
  reason: string;
}

export const adviceSchema = GiveCorrectionAdvice.pick({
  addressee: true,
  manner: true,
  advice: true,
  deliveredAt: true,
  period: true,
});

/** The counterpart at the level of each office; a suggestion to start from, the gateway warns of another. */
const counterparts: Readonly<Partial<Record<OfficeKind, AdviceAddressee>>> = {
  REGENCY: 'KPU_REGENCY',
  PANWASCAM: 'PPK',
  VILLAGE_SUPERVISOR: 'PPS',
  STATION_SUPERVISOR: 'KPPS',
};

export function emptyAdvice(day: string, office: OfficeKind | undefined): AdviceValues {
  return {
    addressee: (office && counterparts[office]) ?? '',
    manner: 'WRITTEN',
    advice: '',
    day,
    deliveredAt: '',
    period: 'STATUTORY',
    days: '',
    untilDay: day,
    untilTime: '',
    reason: '',
  };
}

function moment(day: string, time: string, zone: Zone) {
  return day && time ? instantOfLocal(`${day}T${time}`, zone) : undefined;
}

function wholeNumber(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
}

/**
 * For how many days the last day is asked: null for those of the article, undefined where the period is no number of
 * days, or not a fitting one yet.
 */
export function daysAsked({ period, days }: Pick<AdviceValues, 'period' | 'days'>): number | null | undefined {
  if (period === 'STATUTORY') return null;
  const set = adviceSchema.shape.period.safeParse({ kind: period, days: wholeNumber(days) });
  return set.success && set.data.kind === 'DAYS' ? set.data.days : undefined;
}

/** The advice as the domain's schema wants it. */
export function adviceOf(values: AdviceValues, zone: Zone) {
  const { addressee, manner, advice, period } = values;
  return {
    addressee: addressee === '' ? undefined : addressee,
    manner,
    advice,
    deliveredAt: moment(values.day, values.deliveredAt, zone),
    period:
      period === 'DAYS'
        ? { kind: period, days: wholeNumber(values.days) }
        : period === 'UNTIL'
          ? { kind: period, until: moment(values.untilDay, values.untilTime, zone) }
          : { kind: period },
  };
}

/** A judged advice as the gateway takes it: no period stands for the days of the article. */
export function adviceInput(values: AdviceValues, zone: Zone, base: CommandBase) {
  const { period, ...advice } = adviceSchema.parse(adviceOf(values, zone));
  const chosen =
    period.kind === 'DAYS' ? { days: period.days } : period.kind === 'UNTIL' ? { until: period.until } : null;
  return { ...base, ...advice, period: chosen };
}
