import type { Alternative, Bearer as BearerValue, SkippedDay as SkippedDayValue } from '@awaslog/law/deadline';
import { explain } from '@awaslog/law/rules';
import { builder } from '../builder';
import { Citation, Deadline } from '../refs';
import { Bearer, DeadlineUnit, SkipReason } from './codes';

const SkippedDay = builder.objectRef<SkippedDayValue>('SkippedDay');
const DeadlineAlternative = builder.objectRef<Alternative>('DeadlineAlternative');

builder.objectType(SkippedDay, {
  description: 'A day that the count of working days passed over.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    date: t.field({ type: 'Date', description: 'The day.', resolve: ({ date }) => date }),
    why: t.field({ type: [SkipReason], description: 'Every reason for it.', resolve: ({ why }) => why }),
    name: t.exposeString('name', { nullable: true, description: 'Hari libur: the name of the holiday.' }),
    source: t.exposeString('source', { nullable: true, description: 'The decree that made it a holiday.' }),
  }),
});

builder.objectType(DeadlineAlternative, {
  description: 'The dates under another answer to an open question of the law.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    assume: t.exposeString('assume', {
      description:
        '`JOINT_LEAVE_COUNTS`: cuti bersama counts as working days. `CALENDAR_DAYS`: a "Hari" is any day. ' +
        '`FROM_LAPSE_OF_ADVICE`: the window of the finding is counted from the lapse of correction advice.',
    }),
    earliest: t.field({ type: 'DayOrMoment', resolve: ({ earliest }) => earliest }),
    latest: t.field({ type: 'DayOrMoment', resolve: ({ latest }) => latest }),
  }),
});

builder.objectType(Deadline, {
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    rule: t.exposeString('rule', {
      description:
        'The rule that was counted, such as `FINDING_WINDOW`. Who asks inside `deadline` for the `rule` of a refusal as ' +
        'well gives one of the two an alias: `{ deadline(rule: "STUDY", from: "2024-01-08") { ... on Deadline { rule ' +
        'latest } ... on Refusal { message norm: rule { article } } } }`.',
    }),
    from: t.field({
      type: 'DayOrMoment',
      description: 'The starting event; its own day is not counted.',
      resolve: ({ from }) => from,
    }),
    bearer: t.field({
      type: Bearer,
      nullable: true,
      description: 'Whose duty or right it limits, which decides what a passed date does; empty for old dates.',
      resolve: ({ bearer }: { bearer?: BearerValue }) => bearer ?? null,
    }),
    unit: t.field({ type: DeadlineUnit, resolve: ({ unit }) => unit }),
    earliest: t.field({ type: 'DayOrMoment', resolve: ({ earliest }) => earliest }),
    latest: t.field({ type: 'DayOrMoment', resolve: ({ latest }) => latest }),
    skipped: t.field({
      type: [SkippedDay],
      description: 'Every day that the reading of working days passed over.',
      resolve: ({ skipped }) => skipped,
    }),
    alternatives: t.field({
      type: [DeadlineAlternative],
      description: 'The dates under other answers to open questions.',
      resolve: ({ alternatives }) => alternatives,
    }),
    cites: t.field({ type: [Citation], resolve: ({ cites }) => cites }),
    calendar: t.exposeString('calendar', { description: 'The calendar that was used: its edition, day and area.' }),
    explain: t.string({
      description: 'Why the date is this one, in words for a hearing, in the language of the request.',
      resolve: (deadline, _args, { say }) => say(explain(deadline)),
    }),
  }),
});
