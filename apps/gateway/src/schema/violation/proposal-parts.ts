import type {
  AssessedElement as Assessed,
  Ground as GroundValue,
  Penalty as PenaltyValue,
} from '@awaslog/domain/violation';
import { penaltyText } from '../../wording/penalty-text';
import { builder } from '../builder';
import { Evidence } from '../law/codes';
import { Custody, ElementRole, ElementStanding, GroundKind } from './codes';

export const Ground = builder.objectRef<GroundValue>('Ground').implement({
  description: 'Dasar: one fact that points to a norm or speaks to an element; it repeats nothing that a person typed.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    kind: t.field({ type: GroundKind, description: 'What sort of fact it is.', resolve: ({ kind }) => kind }),
    code: t.exposeString('code', {
      description: 'The sign, criterion, item, sub-stage, capacity or fault, as its own enum spells it.',
    }),
    text: t.string({ description: 'The fact in words.', resolve: ({ text }, _args, { say }) => say(text) }),
  }),
});

export const AssessedElement = builder.objectRef<Assessed>('AssessedElement').implement({
  description: 'Unsur: something that has to be proven for an article to apply, beside the facts that are known.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    code: t.exposeString('id', { description: 'Tells the elements of one article apart, such as `SUBJECT`.' }),
    role: t.field({ type: ElementRole, description: 'What it is in its article.', resolve: ({ role }) => role }),
    text: t.string({ description: 'The element in words.', resolve: ({ text }, _args, { say }) => say(text) }),
    standing: t.field({
      type: ElementStanding,
      description: 'Whether the facts show it, say the opposite, or leave it unproven.',
      resolve: ({ standing }) => standing,
    }),
    by: t.field({
      type: [Ground],
      description: 'The facts that show or contradict it; empty where none speaks to it.',
      resolve: ({ by }) => by,
    }),
    open: t.string({
      nullable: true,
      description: 'What is still to be found out; empty where nothing is.',
      resolve: ({ open }, _args, { say }) => open && say(open),
    }),
  }),
});

const RUPIAH_IN_A_MILLION = 1_000_000;

export const Penalty = builder.objectRef<PenaltyValue>('Penalty').implement({
  description: 'Ancaman pidana: the highest penalty of an article, as one source has it.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    text: t.string({
      description: 'The penalty in words.',
      resolve: (penalty, _args, { say }) => say(penaltyText(penalty)),
    }),
    custody: t.field({ type: Custody, description: 'Which kind of custody.', resolve: ({ custody }) => custody }),
    months: t.exposeInt('months', { description: 'The longest custody, in months.' }),
    fineInMillions: t.int({
      nullable: true,
      description: 'Denda: the highest fine, in millions of rupiah; empty where it is not known.',
      resolve: ({ fine }) => fine && fine / RUPIAH_IN_A_MILLION,
    }),
    evidence: t.field({
      type: Evidence,
      description: 'How well this penalty is known.',
      resolve: ({ evidence }) => evidence,
    }),
    verified: t.exposeBoolean('verified', {
      description: 'Whether it was read, itself or in a faithful text; what is recalled or disputed is not verified.',
    }),
    source: t.exposeString('source', { nullable: true }),
  }),
});
