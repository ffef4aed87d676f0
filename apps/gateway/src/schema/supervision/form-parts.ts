import type {
  CriterionFinding as Verdict,
  EvidenceItem as Proof,
  SuspectedViolation,
} from '@awaslog/domain/supervision';
import { builder } from '../builder';
import { Criterion, CriterionVerdict } from '../supplies/codes';
import { ViolationKind } from '../violation/codes';
import { EvidenceKind, RespondentCapacity } from './codes';

export const CriterionFinding = builder.objectRef<Verdict>('CriterionFinding').implement({
  permission: 'READ_RECORDS',
  fields: (t) => ({
    criterion: t.field({ type: Criterion, resolve: ({ criterion }) => criterion }),
    verdict: t.field({ type: CriterionVerdict, resolve: ({ verdict }) => verdict }),
  }),
});

export const EvidenceItem = builder.objectRef<Proof>('EvidenceItem').implement({
  permission: 'READ_RECORDS',
  fields: (t) => ({
    kind: t.field({ type: EvidenceKind, description: 'What kind of proof it is.', resolve: ({ kind }) => kind }),
    description: t.exposeString('description', { description: 'What it shows, in words.' }),
  }),
});

export const Suspicion = builder.objectRef<SuspectedViolation>('Suspicion').implement({
  description: 'Dugaan pelanggaran (bagian IV): what the supervisor suspects to be a violation.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    event: t.exposeString('event'),
    occurredOn: t.field({ type: 'Date', nullable: true, resolve: ({ occurredOn }) => occurredOn }),
    foundOn: t.field({ type: 'Date', resolve: ({ foundOn }) => foundOn }),
    place: t.exposeString('place'),
    respondents: t.field({ type: [RespondentCapacity], resolve: ({ respondents }) => respondents }),
    witnessCount: t.exposeInt('witnessCount', { nullable: true }),
    kinds: t.field({
      type: [ViolationKind],
      description: 'Of which kinds it may be.',
      resolve: ({ kinds }) => kinds,
    }),
    account: t.exposeString('account'),
    evidence: t.field({
      type: [EvidenceItem],
      description: 'Bukti: the proof that the form itself lists.',
      resolve: ({ evidence }) => evidence,
    }),
  }),
});
