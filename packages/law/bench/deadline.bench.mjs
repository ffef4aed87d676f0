// Working-day arithmetic from the prepared tables beside a loop over the days, in one run over the same questions.
// Both must give the same dates, or the run fails; of the figures it judges nothing. `npm run bench` in packages/law
// builds the package first.
import { calendarOf, decreedYears } from '../dist/calendar.js';
import { addDays } from '../dist/civil-date.js';
import { due, explain } from '../dist/rules.js';

const ROUNDS = 500_000;
const calendar = calendarOf();
const starts = Array.from({ length: 1_000 }, (_, i) => addDays('2023-01-01', i));
const off = new Set(
  decreedYears.flatMap((year) => year.holidays.filter((row) => !row.effectiveUntil).map((row) => row.date)),
);

/** A loop over the days, as one would write it in an afternoon. */
function loopOf(from, count, isCounted) {
  const day = new Date(`${from}T00:00:00Z`);
  for (let left = count; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (isCounted(day)) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

const isWorkingDay = (day) => {
  const weekday = day.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !off.has(day.toISOString().slice(0, 10));
};

function measure(name, rounds, answer) {
  for (let i = 0; i < 20_000; i += 1) answer(starts[i % starts.length]);
  const before = process.hrtime.bigint();
  let checksum = 0;
  for (let i = 0; i < rounds; i += 1) checksum += answer(starts[i % starts.length]).length;
  const each = Number(process.hrtime.bigint() - before) / rounds;
  console.log(`${name.padEnd(52)} ${(each / 1000).toFixed(3).padStart(9)} microseconds each`);
  return checksum === 0 ? Number.NaN : each;
}

for (const [days, name] of [
  [3, ' 3 working days'],
  [7, ' 7 working days'],
  [14, '14 working days'],
]) {
  const prepared = (from) => calendar.workingDayAfter(from, days);
  const naive = (from) => loopOf(from, days, isWorkingDay);
  for (const from of starts) {
    if (prepared(from) !== naive(from)) throw new Error(`${from}: ${prepared(from)} is not ${naive(from)}`);
  }
  const table = measure(`${name}, prepared table`, ROUNDS, prepared);
  const loop = measure(`${name}, a loop over the days`, 20_000, naive);
  console.log(`${''.padEnd(52)} ${(loop / table).toFixed(0).padStart(9)} times as fast`);
}

const both = (from) => calendar.workingDayAfter(from, 7) + addDays(from, 7);
measure('both readings of 7 bare days, prepared table', ROUNDS, both);
measure('14 working days backwards, prepared table', ROUNDS, (from) =>
  calendar.workingDayBefore(addDays(from, 40), 14),
);
const answered = (from) => {
  const answer = due({ rule: 'STUDY_EXTENDED', from });
  if (!answer.ok) throw new Error(answer.refusal.message.en);
  return answer.value;
};
measure('the whole answer of due()', 20_000, (from) => answered(from).latest);
measure('the same with its explanation', 20_000, (from) => explain(answered(from)).en);
