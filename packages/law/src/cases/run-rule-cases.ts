import { calendarOfHolidays } from '../calendar';
import type { Zone } from '../civil-date';
import { due } from '../rules';
import type { RuleCase, RuleCases } from './rule-case';

/** What a case expected beside what the law room found. */
export interface CaseOutcome {
  readonly rule: string;
  readonly name: string;
  readonly passed: boolean;
  readonly expected: Readonly<Record<string, string>>;
  readonly found: Readonly<Record<string, string>>;
}

/** Runs every case of one document. The caller knows which zone a place has; the law room knows no territory. */
export function runRuleCases(
  document: RuleCases,
  place: { readonly area?: string; readonly zoneOf: (area: string) => Zone | undefined },
): readonly CaseOutcome[] {
  const area = document.area ?? place.area;
  const zone = area === undefined ? undefined : place.zoneOf(area);
  return document.cases.map((one) => {
    const expected = Object.fromEntries(
      Object.entries(one.expect).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const found = foundFor(document, one, area, zone);
    const passed = Object.entries(expected).every(([key, value]) => found[key] === value);
    return { rule: document.rule, name: one.name, passed, expected, found };
  });
}

function foundFor(
  { rule, election }: RuleCases,
  { given }: RuleCase,
  area: string | undefined,
  zone: Zone | undefined,
): Record<string, string> {
  const answer = due({
    rule,
    from: given.from,
    ...(area === undefined ? {} : { area }),
    ...(zone === undefined ? {} : { zone }),
    ...(election === undefined ? {} : { election }),
    ...(given.period === undefined ? {} : { period: given.period }),
    ...(given.asOf === undefined ? {} : { asOf: given.asOf }),
    ...(given.holidays === undefined ? {} : { calendar: calendarOfHolidays(given.holidays) }),
  });
  return answer.ok
    ? { earliest: answer.value.earliest, latest: answer.value.latest }
    : { refused: answer.refusal.code };
}
