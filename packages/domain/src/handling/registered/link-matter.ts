import { z } from 'zod';
import { issueOf } from '../../issue';
import { day, reference, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { MatterId } from '../ids';

/** One event is never so many matters; a longer list would only hide what belongs together. */
export const MOST_LINKS = 50;

/** Two matters concern the same event; each goes its own way. */
export const linkMatter = defineAct({
  command: 'LINK_MATTER',
  event: 'MATTER_LINKED',
  process: 'HANDLING',
  alsoIn: 'INTAKE',
  words: entry('Kaitkan perkara', 'Link a matter', [
    'Kaitkan perkara lain tentang peristiwa yang sama.',
    'Link another matter about the same event.',
  ]),
  past: entry('Perkara dikaitkan', 'Matter linked', ['Perkara lain dikaitkan.', 'Another matter was linked.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal', 'Day'),
    other: reference('MatterId', MatterId, 'Perkara lain', 'The other matter'),
    note: text(1_000, 'Catatan', 'Note').nullable(),
  }),
  example: { other: '018cd1a0-0000-7000-8000-0000000000b2', note: null },
  judge: ({ matter, input: { other } }) => ({
    issues: [
      ...(matter.links.some(({ matterId }) => matterId === other) ? [issueOf('DUPLICATE', ['other'])] : []),
      ...(matter.links.length >= MOST_LINKS ? [issueOf('TOO_MANY', ['other'])] : []),
    ],
  }),
  sets: ({ matter: { links }, input: { other } }) => ({
    links: [...links, { relation: 'SAME_EVENT', matterId: other }],
  }),
});
