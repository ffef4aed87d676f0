import {
  proposalNotice,
  type NoProposalReason as Reason,
  type Proposal as ProposalValue,
  type ViolationProposals as Proposals,
} from '@awaslog/domain/violation';
import type { Text } from '@awaslog/law/result';
import { builder } from '../builder';
import { Citation, Warning } from '../refs';
import { NoProposalReason, ViolationKind } from './codes';
import { AssessedElement, Ground, Penalty } from './proposal-parts';

const Proposal = builder.objectRef<ProposalValue>('Proposal').implement({
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    kind: t.field({ type: ViolationKind, description: 'Of which kind it would be.', resolve: ({ kind }) => kind }),
    article: t.field({
      type: Citation,
      description: 'The norm that may apply, with how well it is known.',
      resolve: ({ article }) => article,
    }),
    alsoCites: t.field({
      type: [Citation],
      description: 'Norms beside it: what defines the kind, who may be a respondent, what the deed is measured by.',
      resolve: ({ alsoCites }) => alsoCites,
    }),
    verified: t.exposeBoolean('verified', {
      description: 'Whether the norm was read, itself or in a faithful text; what is recalled is proposed and says so.',
    }),
    deed: t.string({
      description: 'Perbuatan: the deed, as the norm has it.',
      resolve: ({ what }, _args, { say }) => say(what),
    }),
    core: t.boolean({
      description: 'Whether the deed is about supplies themselves.',
      resolve: ({ relevance }) => relevance === 'CORE',
    }),
    why: t.string({
      description: 'The facts that point to it, in one sentence.',
      resolve: ({ why }, _args, { say }) => say(why),
    }),
    grounds: t.field({
      type: [Ground],
      description: 'The facts that point to it, each by itself.',
      resolve: ({ grounds }) => grounds,
    }),
    elements: t.field({
      type: [AssessedElement],
      description: 'Unsur: what has to be proven, each shown by the facts, contradicted by them, or unproven.',
      resolve: ({ elements }) => elements,
    }),
    penalties: t.field({
      type: [Penalty],
      description: 'Several where sources disagree; empty where the kind has none or none is known.',
      resolve: ({ penalties }) => penalties,
    }),
    settledBy: t.string({
      description: 'Who settles this kind once it is proven.',
      resolve: ({ settledBy }, _args, { say }) => say(settledBy),
    }),
    warnings: t.field({
      type: [Warning],
      description: 'What to know of it: what was not read, what is not known, what to consider first.',
      resolve: ({ warnings }) => warnings,
    }),
  }),
});

const NoProposal = builder.objectRef<{ readonly code: Reason; readonly text: Text }>('NoProposal').implement({
  description: 'Tidak ada usulan: that nothing is proposed, and why.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    code: t.field({ type: NoProposalReason, description: 'The reason.', resolve: ({ code }) => code }),
    text: t.string({ description: 'The reason in words.', resolve: ({ text }, _args, { say }) => say(text) }),
  }),
});

export const ViolationProposals = builder.objectRef<Proposals>('ViolationProposals').implement({
  description: 'Usulan: which kinds and articles facts point to. It proposes and decides nothing; the plenary decides.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    notice: t.string({
      description: 'That it proposes and the plenary decides: to be shown above every list of proposals.',
      resolve: (_proposals, _args, { say }) => say(proposalNotice.text),
    }),
    cites: t.field({
      type: [Citation],
      description: 'The norms by which the plenary decides.',
      resolve: () => proposalNotice.cites,
    }),
    proposals: t.field({
      type: [Proposal],
      description: 'What is about supplies comes first, then what has the smaller share of open elements.',
      resolve: ({ proposals }) => proposals,
    }),
    noneBecause: t.field({
      type: NoProposal,
      nullable: true,
      description: 'Why nothing is proposed; empty where something is.',
      resolve: ({ noneBecause }) => noneBecause,
    }),
  }),
});
