import { pointText } from '@awaslog/law/wording';
import { z } from 'zod';
import { issueOf, type Issue, type Warning } from '../../issue';
import { code, day, listOf, text } from '../../process';
import { entry } from '../../words';
import { defineAct, type ActContext } from '../act';
import { runningClocks } from '../clocks';
import { notBefore } from '../order';
import { RulingOutcome, RulingSanction } from './codes';
import { notAPanwascam } from './competence';
import { whoDecides } from './norms';
import { countFromRecommendation } from './ruling-clock';
import { isStructured } from './structured';
import { administrativeWarning } from './warnings';

const input = z.strictObject({
  /** Starts RULING_EXECUTION and RULING_REVIEW_REQUEST: the day on which the ruling was read out. */
  on: day('Tanggal putusan dibacakan', 'Day on which the ruling was read'),
  document: text(120, 'Nomor putusan', 'Number of the ruling').nullable(),
  outcome: code('RulingOutcome', RulingOutcome, 'Amar', 'Outcome'),
  sanctions: listOf(code('RulingSanction', RulingSanction, 'Sanksi', 'Sanction'), [0, 4], 'Sanksi', 'Sanctions'),
  orders: text(5_000, 'Isi amar putusan', 'What it orders').nullable(),
});

/** Putusan (UU 7/2017 art. 461(6)): the ruling on an administrative violation, read out in the hearing. */
export const rule = defineAct({
  command: 'RULE',
  event: 'RULED',
  process: 'ADMINISTRATIVE',
  words: entry('Bacakan putusan', 'Rule', ['Bacakan putusan dalam sidang.', 'Read the ruling out in the hearing.']),
  past: entry('Putusan dibacakan', 'Ruled', ['Putusan sudah dibacakan.', 'The ruling was read out.']),
  doer: 'HEARING_PANEL',
  input,
  example: {
    document: '001/LP/PL/ADM/Kab/2024',
    outcome: 'PROVEN',
    sanctions: ['FIX_PROCEDURE'],
    orders: 'Memerintahkan perbaikan prosedur penyimpanan kotak suara.',
  },
  stops: ['ADMINISTRATIVE_RULING', 'TSM_RULING'],
  refuses: [{ code: 'NOT_COMPETENT', rule: whoDecides }],
  barred: notAPanwascam,
  missing: ({ entries }) =>
    entries.some(({ type }) => type === 'HEARING_HELD')
      ? []
      : [{ id: 'Sidang pemeriksaan yang tercatat', en: 'A recorded session of the hearing' }],
  state: ({ input: { outcome } }) => (outcome === 'PROVEN' ? 'RULED' : 'NOT_PROVEN'),
  // A structured violation has periods of its own, of which nobody here has read the text.
  starts: ({ matter, input: { on, outcome } }) => [
    ...(outcome === 'PROVEN'
      ? [{ rule: isStructured(matter) ? 'TSM_EXECUTION' : 'RULING_EXECUTION', from: on } as const]
      : []),
    { rule: 'RULING_REVIEW_REQUEST', from: on },
  ],
  judge: (context) => ({
    issues: [...notBefore(context, 'HEARING_HELD', 'HEARING_OPENED'), ...sanctionIssues(context.input)],
    warnings: inTimeByRecommendation(context),
  }),
});

/** A ruling that is late from registration may be in time from the recommendation; which count holds is open. */
function inTimeByRecommendation({ matter, input: { on }, facts }: ActContext<z.output<typeof input>>): Warning[] {
  const [position] = runningClocks(matter, ['ADMINISTRATIVE_RULING']);
  const registered = position === undefined ? undefined : matter.clocks[position]?.deadline?.latest;
  const recommendation = matter.entries.findLast(({ type }) => type === 'RECOMMENDED_UPWARD');
  if (!registered || on <= registered || !recommendation) return [];
  const recommended = countFromRecommendation(matter, recommendation, facts)?.latest;
  if (!recommended || on > recommended) return [];
  return [administrativeWarning('RULED_IN_TIME_BY_RECOMMENDATION', { recommended: pointText(recommended) })];
}

function sanctionIssues({ outcome, sanctions, orders }: z.output<typeof input>): Issue[] {
  return [
    ...(outcome === 'PROVEN' && sanctions.length === 0 ? [issueOf('TOO_FEW', ['sanctions'])] : []),
    ...(outcome === 'NOT_PROVEN' && sanctions.length > 0 ? [issueOf('TOO_MANY', ['sanctions'])] : []),
    // A sanction that the article does not name must be said in words.
    ...(sanctions.includes('OTHER_BY_LAW') && orders === null ? [issueOf('REQUIRED', ['orders'])] : []),
  ];
}
