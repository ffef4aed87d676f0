import type { CivilDate } from '@awaslog/law/civil-date';
import { due } from '@awaslog/law/rules';
import { describe, expect, it } from 'vitest';
import { startI18n } from '../language/i18n';
import { wordsOf } from '../language/use-words';
import { changesOf } from './earlier-changes';
import { endsThatMoved, movedDays } from './moved-days';
import { movedDayText, toldBeforeAndWhy } from './moved-text';

/** A period as the gateway counts it by the calendar of a day. */
function counted(rule: string, from: string, asOf: string) {
  const answer = due({ rule, from, asOf: asOf as CivilDate });
  if (!answer.ok) throw new Error(answer.refusal.code);
  const { skipped, earliest, latest } = answer.value;
  const days = skipped.map(({ date, name = null, source = null }) => ({ date, name, source }));
  return { from, earliest, latest, skipped: days };
}

const told = counted('FINDING_WINDOW', '2024-02-05', '2024-02-05');
const now = counted('FINDING_WINDOW', '2024-02-05', '2024-02-06');
const [id, en] = [startI18n('id').t, startI18n('en').t];

describe('the days that moved a period', () => {
  it('are those that became days off, and not the weekend that a longer count meets at its end', () => {
    expect([told.latest, now.latest]).toEqual(['2024-02-16', '2024-02-19']);
    expect(movedDays(told, now)).toEqual([
      { date: '2024-02-14', becameOff: true, name: 'Pemungutan suara Pemilu 2024', source: 'Keppres 10/2024' },
    ]);
  });

  it('are those too that a decree gave back to work', () => {
    const [first, second] = ['2023-03-28', '2023-03-29'].map((asOf) => counted('FINDING_WINDOW', '2023-04-17', asOf));
    expect(movedDays(first!, second!).map(({ date, becameOff }) => [date, becameOff])).toEqual([
      ['2023-04-19', true],
      ['2023-04-20', true],
      ['2023-04-26', false],
    ]);
  });

  it('are none between two calendars that are the same', () => {
    expect(movedDays(now, counted('FINDING_WINDOW', '2024-02-05', '2024-03-01'))).toEqual([]);
  });
});

describe('which of two dates moved', () => {
  const ends = (earliest: string, latest: string) => ({ earliest, latest });

  it('is one, both, the only one, or none', () => {
    const before = ends('2024-02-12', '2024-02-16');
    expect(endsThatMoved(before, ends('2024-02-12', '2024-02-19'))).toBe('LATEST');
    expect(endsThatMoved(before, ends('2024-02-13', '2024-02-16'))).toBe('EARLIEST');
    expect(endsThatMoved(before, ends('2024-02-13', '2024-02-19'))).toBe('BOTH');
    expect(endsThatMoved(ends('2024-02-16', '2024-02-16'), ends('2024-02-19', '2024-02-19'))).toBe('SINGLE');
    expect(endsThatMoved(before, before)).toBe('NEITHER');
  });
});

describe('the changes of a clock', () => {
  const deadline = { rule: 'FINDING_WINDOW', from: '2024-02-05', earliest: '2024-02-12', latest: '2024-02-20' };
  const first = { earliest: '2024-02-12', latest: '2024-02-16' };
  const second = { earliest: '2024-02-12', latest: '2024-02-19' };

  it('follow each other: each is counted by the calendar of the change before it', () => {
    const earlier = [
      { asOf: '2024-02-06', before: first },
      { asOf: '2024-02-08', before: second },
    ];
    expect(changesOf({ deadline, earlier })).toMatchObject([
      { before: first, after: second, since: '2024-02-05', asOf: '2024-02-06' },
      { before: second, after: deadline, since: '2024-02-06', asOf: '2024-02-08' },
    ]);
  });
});

describe('a change in words', () => {
  const change = { before: told, after: now };
  const moved = movedDays(told, now);

  it('names the decree where it is known, in both languages', () => {
    expect(toldBeforeAndWhy(change, moved, wordsOf('id').shortDate, id)).toBe(
      'Paling akhir semula 16 Feb 2024, digeser Keppres 10/2024',
    );
    expect(toldBeforeAndWhy(change, moved, wordsOf('en').shortDate, en)).toBe(
      'At the latest it was 16 Feb 2024, moved by Keppres 10/2024',
    );
    expect(moved.map((day) => movedDayText(day, wordsOf('id'), id))).toEqual([
      'Rabu, 14 Februari 2024 bukan hari kerja lagi (Pemungutan suara Pemilu 2024, Keppres 10/2024)',
    ]);
  });

  it('names no decree where none is known, and says so where no date could be told', () => {
    expect(toldBeforeAndWhy(change, [], wordsOf('en').shortDate, en)).toContain('moved by a changed calendar');
    expect(toldBeforeAndWhy({ ...change, before: null }, [], wordsOf('en').shortDate, en)).toBe(
      'It could not be told before, since the calendar of its year was not decreed',
    );
  });

  it('says of a day that was given back that it is worked on again', () => {
    const day = { date: '2023-04-26', becameOff: false, name: 'Cuti bersama', source: 'SKB 1066/2022' };
    expect(movedDayText(day, wordsOf('en'), en)).toBe('Wednesday 26 April 2023 is a working day again');
  });
});
