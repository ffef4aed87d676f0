import { z } from 'zod';
import { MembersPresent } from '../../finding';
import { issueCatalogue, issueOf } from '../../issue';
import { ActorId } from '../../office';
import { code, countOf, day, listOf, object, reference, text } from '../../process';
import { respondentWarnings } from '../../supervision';
import { ViolationKind } from '../../violation';
import { entry } from '../../words';
import { defineAct } from '../act';
import { rulingClock } from '../administrative/ruling-clock';
import { firstState } from '../first-state';
import { notBefore } from '../order';
import type { TrackName } from '../process-name';
import { finishStudy } from './finish-study';
import { DecisionOutcome } from './outcome-codes';

const kindDecided = object(
  'KindDecided',
  {
    kind: code('ViolationKind', ViolationKind, 'Jenis pelanggaran', 'Kind of violation'),
    outcome: code('DecisionOutcome', DecisionOutcome, 'Hasil', 'Outcome'),
  },
  'Putusan atas satu jenis',
  'The decision on one kind',
);

const trackOf: Readonly<Record<ViolationKind, TrackName>> = {
  ADMINISTRATIVE: 'ADMINISTRATIVE',
  CRIMINAL: 'CRIMINAL',
  ETHICS: 'ETHICS',
  OTHER_LAW: 'OTHER',
};

/**
 * The plenary decides kind by kind; each proven kind opens its track (UU 7/2017 art. 455(1)). No norm that was read ends a
 * matter in which nothing is proven, so that way asks for a reason.
 */
export const decide = defineAct({
  command: 'DECIDE',
  event: 'MATTER_DECIDED',
  process: 'HANDLING',
  words: entry('Putuskan dalam rapat pleno', 'Decide at plenary', [
    'Catat putusan rapat pleno untuk setiap jenis dugaan.',
    'Record what the plenary decided on each suspected kind.',
  ]),
  past: entry('Diputuskan', 'Decided', ['Rapat pleno memutuskan.', 'The plenary decided.']),
  doer: 'PLENARY',
  input: z.strictObject({
    on: day('Tanggal rapat pleno', 'Day of the plenary'),
    minutesNumber: text(120, 'Nomor berita acara', 'Number of the minutes'),
    membersPresent: countOf(MembersPresent, 'Anggota yang hadir', 'Members present'),
    recused: listOf(
      reference('ActorId', ActorId, 'Anggota', 'Member'),
      [0, 7],
      'Anggota yang mundur dari perkara ini',
      'Members who recused themselves',
    ),
    outcomes: listOf(kindDecided, [1, 4], 'Putusan menurut jenis', 'Decision by kind'),
    grounds: text(10_000, 'Pertimbangan', 'Grounds').nullable(),
  }),
  example: {
    minutesNumber: '02/BA/2024',
    membersPresent: 3,
    recused: [],
    outcomes: [{ kind: 'ADMINISTRATIVE', outcome: 'PROVEN' }],
    grounds: null,
  },
  stops: ['STUDY', 'STUDY_EXTENDED'],
  state: ({ input }) => (provenOf(input).length > 0 ? 'DECIDED' : 'STOPPED'),
  missing: ({ entries }) => {
    const { id, en } = issueCatalogue.MINUTES_NEEDED;
    return [...(entries.some(({ type }) => type === finishStudy.event) ? [] : [studyMissing]), { id, en }];
  },
  sits: ({ input: { membersPresent: present, recused } }) => ({ present, recused }),
  judge: (context) => {
    const { matter, input, facts } = context;
    return {
      issues: [
        ...notBefore(context, 'REPORT_REGISTERED', 'STUDY_FINISHED', 'MATTER_REOPENED'),
        ...input.outcomes.flatMap(({ kind }, position) =>
          input.outcomes.findIndex((one) => one.kind === kind) < position
            ? [issueOf('DUPLICATE', ['outcomes', position, 'kind'])]
            : [],
        ),
      ],
      warnings: respondentWarnings(provenOf(input), matter.respondents, facts.actor.office),
    };
  },
  sets: ({ input }) => (provenOf(input).length > 0 ? { kinds: provenOf(input) } : {}),
  // A track that is open already, as that of a TSM report, stays where it stands.
  opens: ({ matter, input, facts: { actor } }) =>
    Object.fromEntries(
      provenOf(input)
        .map((kind) => trackOf[kind])
        .filter((track) => matter.states[track] === undefined)
        .map((track) => [track, firstState(track, actor.office!)]),
    ),
  starts: ({ matter, input, facts }) => {
    const opened = provenOf(input).includes('ADMINISTRATIVE') && matter.states.ADMINISTRATIVE === undefined;
    const here = firstState('ADMINISTRATIVE', facts.actor.office!) === 'AT_REGENCY';
    return opened && here ? rulingClock(matter, facts) : [];
  },
});

const studyMissing = { id: 'Kajian yang selesai.', en: 'A finished study.' };

function provenOf({ outcomes }: { readonly outcomes: readonly z.output<typeof kindDecided>[] }): ViolationKind[] {
  return outcomes.filter(({ outcome }) => outcome === 'PROVEN').map(({ kind }) => kind);
}
