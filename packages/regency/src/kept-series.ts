import type { Actor, RegisterNumber, RegisterSeries } from '@awaslog/domain/office';
import type { AreaCode } from '@awaslog/domain/territory';
import type { CivilDate } from '@awaslog/law/civil-date';
import type { Regency } from './regency';
import { keeperOf, patternOf, registerText } from './register-number';

/** A series of numbers as it is kept: by whom, and in which year. */
export interface KeptSeries {
  readonly series: RegisterSeries;
  readonly keeper: AreaCode;
  readonly year: number;
}

/** The series in which an actor's office writes on a day. */
export function seriesAt(regency: Regency, actor: Actor, series: RegisterSeries, on: CivilDate): KeptSeries {
  return { series, keeper: keeperOf(regency.statement, series, actor.office), year: Number(on.slice(0, 4)) };
}

/** How an actor's office gives the next number of a series; only who keeps the registers knows the next free serial. */
export function numbering(regency: Regency, actor: Actor, nextSerial: (series: KeptSeries) => number) {
  return (series: RegisterSeries, on: CivilDate): RegisterNumber => {
    const kept = seriesAt(regency, actor, series, on);
    return numberOf(regency, kept, nextSerial(kept), on);
  };
}

function numberOf(regency: Regency, kept: KeptSeries, serial: number, on: CivilDate): RegisterNumber {
  const { series, keeper, year } = kept;
  const ofRegency = keeper === regency.code;
  const pattern = patternOf(regency.statement, series);
  const subdistrict = ofRegency ? null : (regency.area(keeper)?.name ?? null);
  const text = pattern === null ? null : registerText(pattern, { serial, on, subdistrict });
  return { series, year, serial, text, ...(ofRegency ? {} : { keeper }) };
}
