import { z } from 'zod';
import { issueOf } from '../../issue';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { rulingClock } from '../administrative/ruling-clock';
import { tracksTakenUp } from '../first-state';

/** An office takes a registered matter over, with its tracks; the general rule for it was not read. */
export const takeOverMatter = defineAct({
  command: 'TAKE_OVER_MATTER',
  event: 'MATTER_TAKEN_OVER',
  process: 'HANDLING',
  words: entry('Ambil alih perkara', 'Take the matter over', [
    'Lanjutkan perkara kantor lain di kantor ini.',
    'Carry the matter of another office on here.',
  ]),
  past: entry('Perkara diambil alih', 'Matter taken over', ['Perkara diambil alih.', 'It was taken over.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal pengambilalihan', 'Day of the takeover'),
    ground: text(2_000, 'Alasan', 'Ground'),
    letterNumber: text(120, 'Nomor surat', 'Number of the letter').nullable(),
  }),
  example: { ground: 'Masa kerja kantor yang menangani berakhir.', letterNumber: null },
  judge: (context) => ({
    issues: [
      ...notBefore(context, 'REPORT_REGISTERED', 'MATTER_TAKEN_OVER'),
      ...(context.matter.office === context.facts.actor.office ? [issueOf('SAME_OFFICE', [])] : []),
    ],
  }),
  sets: ({ facts: { actor } }) => ({ office: actor.office! }),
  opens: ({ matter, facts: { actor } }) => tracksTakenUp(matter, actor.office!),
  starts: ({ matter, facts }) =>
    tracksTakenUp(matter, facts.actor.office!).ADMINISTRATIVE === 'AT_REGENCY' ? rulingClock(matter, facts) : [],
});
