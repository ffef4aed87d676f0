import { standing } from '@awaslog/law/deadline';
import { pointText } from '@awaslog/law/wording';
import { z } from 'zod';
import { FindingId } from '../../finding';
import { issueOf, warningOf, type Issue, type Warning } from '../../issue';
import { day, reference, text } from '../../process';
import { isItsMatter, SupervisionRecordId, type SupervisionRecord } from '../../supervision';
import { contains } from '../../territory';
import { entry } from '../../words';
import { defineAct } from '../act';
import { startedClock } from '../clocks';
import type { HandlingFacts } from '../facts';
import { handlingWarning } from './warnings';

const input = z.strictObject({
  on: day('Tanggal registrasi', 'Day of registration'),
  recordId: reference('SupervisionRecordId', SupervisionRecordId, 'LHP', 'Supervision record'),
  findingId: reference('FindingId', FindingId, 'Temuan', 'Finding'),
  formNumber: text(120, 'Nomor formulir Temuan', 'Number of the finding form').nullable(),
});
type Stated = z.output<typeof input>;

/** A finding that the plenary fixed becomes a matter; its place, kinds and respondents are those of the record. */
export const registerFinding = defineAct({
  command: 'REGISTER_FINDING',
  event: 'FINDING_REGISTERED',
  process: 'HANDLING',
  words: entry('Registrasi Temuan', 'Register the finding', [
    'Beri nomor registrasi pada Temuan yang sudah ditetapkan.',
    'Give a fixed finding its number and begin its handling.',
  ]),
  past: entry('Temuan diregistrasi', 'Finding registered', ['Temuan diregistrasi.', 'The finding was registered.']),
  doer: 'OFFICE',
  input,
  example: {
    recordId: '018cd1a0-0000-7000-8000-000000000001',
    findingId: '018cd1a0-0000-7000-8000-000000000002',
    formNumber: null,
  },
  number: 'FINDING_REGISTERED',
  begins: ({ input: { recordId, findingId }, facts: { record, actor } }) => ({
    source: { kind: 'FINDING', recordId, findingId },
    // Without a record the act is refused; the place is then only where it was tried.
    election: record?.form.election ?? 'PEMILU_2024',
    area: record?.form.area ?? actor.territory,
    station: record?.form.station ?? null,
    substage: record?.form.substage ?? null,
  }),
  state: () => 'REGISTERED',
  sets: ({ input: { findingId }, facts: { record } }) => ({
    kinds: fixed(record, findingId)?.kinds ?? [],
    respondents: record?.form.suspicion?.respondents ?? [],
  }),
  starts: ({ input: { on } }) => [{ rule: 'STUDY', from: on }],
  judge: ({ input: stated, facts }) => ({
    issues: findingIssues(stated, facts),
    warnings: registrationWarnings(stated, facts),
  }),
});

/** What the plenary fixed about a finding of a record, if it did. */
function fixed(record: SupervisionRecord | null, findingId: FindingId) {
  const outcome = record?.findings.find(({ id }) => id === findingId)?.outcome;
  return outcome?.kind === 'FIXED' ? outcome : null;
}

function findingIssues({ on, recordId, findingId }: Stated, { record, actor }: HandlingFacts): Issue[] {
  if (record?.id !== recordId) return [issueOf('UNKNOWN_RECORD', ['recordId'])];
  if (!contains(actor.territory, record.form.area)) return [issueOf('OUTSIDE_TERRITORY', ['recordId'])];
  if (record.state !== 'FINDING_FIXED') return [issueOf('FINDING_NOT_FIXED', ['recordId'])];
  const outcome = fixed(record, findingId);
  if (!outcome) return [issueOf('FINDING_OF_ANOTHER_RECORD', ['findingId'])];
  return on < outcome.plenary.heldOn ? [issueOf('BEFORE_PLENARY', ['on'])] : [];
}

function registrationWarnings({ on, findingId }: Stated, facts: HandlingFacts): Warning[] {
  const { record, actor } = facts;
  const outcome = fixed(record, findingId);
  if (!record || !outcome) return [];
  const { deadline } = startedClock(
    record.form,
    { rule: 'REGISTRATION', from: outcome.plenary.heldOn },
    'HANDLING',
    facts,
  );
  const late = deadline && standing(deadline, on).position === 'OVER';
  return [
    ...(actor.office && !isItsMatter(record.office, actor.office) ? [warningOf('OFFICE_OF_ANOTHER')] : []),
    ...(late ? [handlingWarning('FINDING_REGISTERED_LATE', { latest: pointText(deadline.latest) })] : []),
  ];
}
