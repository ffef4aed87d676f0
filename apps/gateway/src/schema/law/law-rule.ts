import type { DeadlineRule } from '@awaslog/law/deadline';
import { startText } from '@awaslog/law/deadline';
import { regimes } from '@awaslog/law/regime';
import { ruleMayRefuse } from '@awaslog/law/rules';
import { elections, type ElectionId } from '@awaslog/domain/election';
import { builder } from '../builder';
import { Citation, Election } from '../refs';
import { Bearer, DeadlineUnit } from './codes';

const LawRule = builder.objectRef<DeadlineRule>('LawRule');

builder.objectType(LawRule, {
  description: 'Aturan batas waktu: a period that an article sets.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The code of the rule, such as `FINDING_WINDOW`.' }),
    duty: t.string({ resolve: ({ duty }, _args, { say }) => say(duty) }),
    bearer: t.field({
      type: Bearer,
      description: 'Whose duty or right it limits, which decides what a passed date does.',
      resolve: ({ bearer }) => bearer,
    }),
    length: t.exposeInt('length', { description: 'How many of its unit the period has.' }),
    unit: t.field({ type: DeadlineUnit, resolve: ({ unit }) => unit }),
    startsOn: t.exposeString('startsOn', { description: 'The event that starts it, as the record names it.' }),
    starts: t.string({
      description: 'The event that starts it, in words.',
      resolve: ({ startsOn }, _args, { say }) => say(startText[startsOn]),
    }),
    backwards: t.boolean({
      description: 'Whether the last permitted day lies before the event.',
      resolve: ({ direction }) => direction === 'BACKWARDS',
    }),
    periodMayBeSet: t.exposeBoolean('periodMayBeSet', { description: 'Whether a person may set another length.' }),
    mayRefuse: t.boolean({
      description: 'Whether it may refuse an act: one of its norms was read, or a faithful text of it.',
      resolve: ruleMayRefuse,
    }),
    remark: t.string({
      nullable: true,
      description: 'What a reader of the date must also know.',
      resolve: ({ remark }, _args, { say }) => (remark ? say(remark) : null),
    }),
    elections: t.field({
      type: [Election],
      description: 'The elections that it holds for.',
      resolve: (rule) =>
        regimes
          .filter(({ rules: ofRegime }) => Object.values(ofRegime).includes(rule as never))
          .map(({ election }) => elections[election as ElectionId]),
    }),
    cites: t.field({
      type: [Citation],
      description: 'The norms behind it, each with how well it is known.',
      resolve: ({ cites }) => cites,
    }),
  }),
});

/** A rule that several elections share is one rule; one that differs between them is listed for each. */
const rules = [...new Set(regimes.flatMap(({ rules }) => Object.values(rules)))];

builder.queryField('lawRules', (t) =>
  t.field({
    type: [LawRule],
    permission: 'READ_REFERENCE',
    description: 'Every rule of time that the law room knows.',
    resolve: () => rules,
  }),
);
