import { z } from 'zod';
import { day, reference, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { clockNames } from '../clock-name';
import { MatterId } from '../ids';
import { notBefore } from '../order';
import { mergerIssues, wasDecided } from '../other-matter';
import { handlingWarning } from './warnings';

/** Nothing of the matter itself is done once it goes on in another one. */
const goneBefore = ['REPORT_REVIEWED', 'REPORT_REGISTERED', 'STUDY_FINISHED', 'MATTER_DECIDED', 'MATTER_REOPENED'];

/** This matter goes on in another one, where its content is handled; no norm that was read has it. */
export const mergeMatter = defineAct({
  command: 'MERGE_MATTER',
  event: 'MATTER_MERGED',
  process: 'HANDLING',
  alsoIn: 'INTAKE',
  words: entry('Gabungkan perkara', 'Merge the matter', [
    'Gabungkan perkara ini ke perkara lain.',
    'Let this matter go on in another one.',
  ]),
  past: entry('Perkara digabungkan', 'Matter merged', ['Digabungkan ke perkara lain.', 'It goes on in another one.']),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal penggabungan', 'Day of the merger'),
    into: reference('MatterId', MatterId, 'Digabungkan ke', 'Into which matter'),
    ground: text(2_000, 'Alasan', 'Ground'),
  }),
  example: { into: '018cd1a0-0000-7000-8000-0000000000b2', ground: 'Peristiwa dan Terlapornya sama.' },
  // It goes on under the clocks of the other matter; nothing is left to be done in time here.
  drops: clockNames,
  judge: (context) => {
    const {
      matter,
      input: { into },
      facts,
    } = context;
    const other = into === matter.id ? null : facts.otherMatter(into);
    return {
      issues: [...notBefore(context, ...goneBefore), ...(other ? mergerIssues(matter, other, ['into']) : [])],
      warnings: [
        handlingWarning('OWN_PERIOD_OF_THE_OTHER'),
        ...(other && wasDecided(other) ? [handlingWarning('OTHER_MATTER_DECIDED')] : []),
      ],
    };
  },
  sets: ({ matter: { links }, input: { into } }) => ({
    links: [...links, { relation: 'MERGED_INTO', matterId: into }],
  }),
});
