import { z } from 'zod';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct, type ClockStart } from '../act';
import { startedAgain } from '../clocks';
import { declineReport } from '../intake/decline-report';
import { reportEnds } from '../intake/process';
import { referReport } from '../intake/refer-report';
import { stopReport } from '../intake/stop-report';
import { treatAsPreliminary } from '../intake/treat-as-preliminary';
import { withdraw } from '../intake/withdraw';
import type { Matter, MatterEntry } from '../matter';
import { notBeforeEntries } from '../order';
import { closeMatter } from './close-matter';
import { mergeMatter } from './merge-matter';
import { handlingWarning } from './warnings';

/** The acts that end a matter; the periods that they stop were not answered but fell away. */
const ends: readonly string[] = [
  mergeMatter,
  closeMatter,
  declineReport,
  withdraw,
  referReport,
  stopReport,
  treatAsPreliminary,
].map(({ event }) => event);

/** What else brings a matter to its end: it stops no period that would run again. */
const broughtToEnd: readonly string[] = ['MATTER_DECIDED', 'STATUS_ANNOUNCED'];
const handlingEnds: readonly string[] = ['STOPPED', 'ANNOUNCED', 'CLOSED'];

/** The entries since which the matter is over, which a reopening undoes. */
function undone({ states, entries }: Matter): readonly MatterEntry[] {
  const process = states.HANDLING === undefined ? 'INTAKE' : 'HANDLING';
  const over: readonly string[] = process === 'INTAKE' ? reportEnds : handlingEnds;
  const told = entries.filter((one) => one.process === process);
  return told.slice(told.findLastIndex(({ state }) => !over.includes(state)) + 1);
}

/** What fell away with the end that is undone. No norm lengthens it, so that it runs from its own start as before. */
function fallenAway(matter: Matter): readonly ClockStart[] {
  return undone(matter)
    .filter(({ type }) => ends.includes(type))
    .flatMap(({ stops }) => stops.flatMap(({ position }) => matter.clocks[position] ?? []))
    .map(startedAgain);
}

/** A stopped, announced, closed or merged matter is taken up again; no norm that was read has this or a period for it. */
export const reopenMatter = defineAct({
  command: 'REOPEN_MATTER',
  event: 'MATTER_REOPENED',
  process: 'HANDLING',
  alsoIn: 'INTAKE',
  words: entry('Buka kembali', 'Reopen the matter', [
    'Buka kembali perkara yang dihentikan, ditutup, atau digabungkan.',
    'Take a stopped, closed or merged matter up again.',
  ]),
  past: entry('Perkara dibuka kembali', 'Matter reopened', ['Perkara dibuka kembali.', 'It was taken up again.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal dibuka kembali', 'Day of reopening'),
    ground: text(2_000, 'Alasan', 'Ground'),
  }),
  example: { ground: 'Ada bukti baru.' },
  starts: ({ matter }) => fallenAway(matter),
  judge: (context) => {
    const { matter } = context;
    const count = fallenAway(matter).length;
    const said =
      count > 0 ? handlingWarning('CLOCKS_RUN_AGAIN', { count }) : handlingWarning('NO_PERIOD_AFTER_REOPENING');
    const over = undone(matter).filter(({ type }) => ends.includes(type) || broughtToEnd.includes(type));
    return { issues: notBeforeEntries(context, over), warnings: [said] };
  },
  sets: ({ matter: { links } }) => ({ links: links.filter(({ relation }) => relation !== 'MERGED_INTO') }),
});
