import { paperNames, substagesInOrder, type WindowClaim } from '@awaslog/domain/stage';
import { OfficeKind as OfficeKinds } from '@awaslog/domain/office';
import { builder } from '../builder';
import { ElectionCode } from '../election/codes';
import { Evidence } from '../law/codes';
import { OfficeKind } from '../office/codes';
import { Substage } from '../refs';
import { SubstageCode } from './codes';

const SubstageWindow = builder.objectRef<WindowClaim>('SubstageWindow').implement({
  description: 'What one source says about the days of a sub-stage; sources that disagree stand side by side.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day; empty where the source does not say.',
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day; empty where the source does not say.',
      resolve: ({ to }) => to,
    }),
    says: t.string({ description: 'Who says it, and of what.', resolve: ({ says }, _args, { say }) => say(says) }),
    evidence: t.field({ type: Evidence, resolve: ({ evidence }) => evidence }),
    source: t.exposeString('source', { nullable: true }),
  }),
});

builder.objectType(Substage, {
  description: 'Subtahapan: a step of the logistics stage.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    code: t.field({ type: SubstageCode, description: 'Its code.', resolve: ({ code }) => code }),
    order: t.exposeInt('order', { description: 'Its place in the chain, from 1.' }),
    name: t.string({ resolve: ({ name }, _args, { say }) => say(name) }),
    description: t.string({
      description: 'What happens in it.',
      resolve: ({ whatHappens }, _args, { say }) => say(whatHappens),
    }),
    papers: t.stringList({
      description: 'The papers that a supervisor asks to see.',
      resolve: ({ papers }, _args, { say }) => papers.map((paper) => say(paperNames[paper])),
    }),
    watchedBy: t.field({
      type: [OfficeKind],
      description: 'Which offices watch it; empty where that is not known.',
      resolve: ({ watches }) => {
        const watching: ReadonlySet<string> = new Set(watches.flatMap(({ watchedBy }) => watchedBy));
        return OfficeKinds.options.filter((kind) => watching.has(kind));
      },
    }),
    windows: t.field({
      type: [SubstageWindow],
      description: 'The days that sources give for it.',
      args: { election: t.arg({ type: ElectionCode, required: true }) },
      resolve: ({ windows }, { election }) => windows.filter((claim) => claim.election === election),
    }),
  }),
});

builder.queryField('substages', (t) =>
  t.field({
    type: [Substage],
    permission: 'READ_REFERENCE',
    description: 'The sixteen sub-stages, in order.',
    resolve: () => substagesInOrder,
  }),
);
