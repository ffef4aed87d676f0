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
import type { Matter } from '../matter';
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

const handlingEnds: readonly string[] = ['STOPPED', 'ANNOUNCED', 'CLOSED'];

/** What fell away with the end that is undone. No norm lengthens it, so that it runs from its own start as before. */
function fallenAway({ states, entries, clocks }: Matter): readonly ClockStart[] {
  const process = states.HANDLING === undefined ? 'INTAKE' : 'HANDLING';
  const over: readonly string[] = process === 'INTAKE' ? reportEnds : handlingEnds;
  const told = entries.filter((one) => one.process === process);
  const undone = told.slice(told.findLastIndex(({ state }) => !over.includes(state)) + 1);
  return undone
    .filter(({ type }) => ends.includes(type))
    .flatMap(({ stops }) => stops.flatMap(({ position }) => clocks[position] ?? []))
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
  judge: ({ matter }) => {
    const count = fallenAway(matter).length;
    const said =
      count > 0 ? handlingWarning('CLOCKS_RUN_AGAIN', { count }) : handlingWarning('NO_PERIOD_AFTER_REOPENING');
    return { warnings: [said] };
  },
  sets: ({ matter: { links } }) => ({ links: links.filter(({ relation }) => relation !== 'MERGED_INTO') }),
});
