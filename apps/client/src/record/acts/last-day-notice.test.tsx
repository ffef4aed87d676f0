import { describe, expect, it } from 'vitest';
import { rendered, textOf } from '../../../test/rendered';
import type { LastDayShownFragment } from '../../gql/graphql';
import { daysAsked } from './advice';
import { LastDayTold } from './last-day-notice';

const lastDay: LastDayShownFragment = {
  day: '2024-01-09',
  periodDays: 3,
  explain: 'Karena.',
  warning: null,
  cites: [],
};
const html = (given: Partial<LastDayShownFragment>, deliveredOn = '2024-01-08') =>
  rendered(<LastDayTold lastDay={{ ...lastDay, ...given }} deliveredOn={deliveredOn} />);

describe('the last day for advice in its form', () => {
  it('is told for the period that is set', () => {
    expect(textOf(html({}))).toBe(
      'Dengan jangka waktu 3 hari, saran paling lambat disampaikan Selasa, 9 Januari 2024 Karena.',
    );
    expect(html({})).toContain('notice info');
  });

  it('warns where the advice was delivered after it, and not on the day itself', () => {
    expect(textOf(html({}, '2024-01-09'))).not.toContain('lebih lambat');
    expect(textOf(html({}, '2024-01-10'))).toContain('lebih lambat dari itu');
    expect(html({}, '2024-01-10')).toContain('notice warn');
  });

  it('warns in the words of the gateway where it has passed, or no day is left', () => {
    const warning = { code: 'NO_DAY_FOR_ADVICE', message: 'Tetapkan jangka waktu yang lebih pendek.', cites: [] };
    expect(textOf(html({ day: null, warning }))).toMatch(/^Jangka waktu 3 hari tidak menyisakan waktu .* Tetapkan/);
    // One warning is enough: what the gateway says is not said again.
    expect(textOf(html({ warning }, '2024-01-10'))).not.toContain('lebih lambat dari itu');
  });
});

describe('a period of one day', () => {
  it('is one day in English too', () => {
    const one = rendered(<LastDayTold lastDay={{ ...lastDay, periodDays: 1 }} deliveredOn="2024-01-08" />, 'en');
    expect(textOf(one)).toContain('With a period of 1 day the advice');
  });
});

describe('the days for which it is asked', () => {
  it('are those of the article, or a number of days that fits', () => {
    expect(daysAsked({ period: 'STATUTORY', days: '' })).toBeNull();
    expect(daysAsked({ period: 'DAYS', days: ' 2 ' })).toBe(2);
  });

  it('are not known while the number does not fit, and none for a moment', () => {
    expect(['', '0', '-1', '1.5', 'dua', '99999'].map((days) => daysAsked({ period: 'DAYS', days }))).toEqual(
      Array.from({ length: 6 }),
    );
    expect(daysAsked({ period: 'UNTIL', days: '2' })).toBeUndefined();
  });
});
