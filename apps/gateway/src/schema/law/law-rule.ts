import type { DeadlineRule } from '@awaslog/law/deadline';
import { regimes } from '@awaslog/law/regime';
import { builder } from '../builder';
import { Citation } from '../refs';
import { DeadlineUnit } from './codes';

const LawRule = builder.objectRef<DeadlineRule>('LawRule');

builder.objectType(LawRule, {
  description: 'Aturan batas waktu: a period that an article sets.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The code of the rule, such as `FINDING_WINDOW`.' }),
    duty: t.string({ resolve: ({ duty }, _args, { say }) => say(duty) }),
    length: t.exposeInt('length', { description: 'How many of its unit the period has.' }),
    unit: t.field({ type: DeadlineUnit, resolve: ({ unit }) => unit }),
    startsOn: t.exposeString('startsOn', { description: 'The event that starts it, as the record names it.' }),
    backwards: t.boolean({
      description: 'Whether the last permitted day lies before the event.',
      resolve: ({ direction }) => direction === 'BACKWARDS',
    }),
    periodMayBeSet: t.exposeBoolean('periodMayBeSet', { description: 'Whether a person may set another length.' }),
    cites: t.field({ type: [Citation], resolve: ({ cites }) => cites }),
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
