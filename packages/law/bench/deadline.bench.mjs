// Working-day arithmetic from the prepared tables beside a loop over the days, in one run over the same questions.
// It prints figures and judges nothing; `npm run bench` in packages/law builds the package first.
import { calendarOf, decreedYears } from '../dist/calendar.js';
import { addDays } from '../dist/civil-date.js';
import { due } from '../dist/rules.js';

const ROUNDS = 200_000;
const calendar = calendarOf();
const starts = Array.from({ length: 1_000 }, (_, i) => addDays('2023-01-01', i));
const off = new Set(decreedYears.flatMap((year) => year.holidays.map((holiday) => holiday.date)));

function naive(from, count) {
  const day = new Date(`${from}T00:00:00Z`);
  for (let left = count; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    const weekday = day.getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !off.has(day.toISOString().slice(0, 10))) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

function measure(name, rounds, answer) {
  for (let i = 0; i < 10_000; i += 1) answer(starts[i % starts.length]);
  const before = process.hrtime.bigint();
  for (let i = 0; i < rounds; i += 1) answer(starts[i % starts.length]);
  const each = Number(process.hrtime.bigint() - before) / rounds;
  console.log(`${name.padEnd(44)} ${(each / 1000).toFixed(3).padStart(9)} microseconds each`);
  return each;
}

const table = measure('14 working days, prepared table', ROUNDS, (from) => calendar.workingDayAfter(from, 14));
const loop = measure('14 working days, a loop over the days', 20_000, (from) => naive(from, 14));
measure('the whole answer of due(), with explanation', 20_000, (from) => due({ rule: 'STUDY_EXTENDED', from }));
console.log(`The table is ${(loop / table).toFixed(0)} times as fast as the loop.`);
