import { explainLastDay, lastDayForAdvice, type LastDayForAdvice as LastDay } from '@awaslog/domain/supervision';
import { isGiven } from '../../is-given';
import { builder } from '../builder';
import { ElectionCode } from '../election/codes';
import { Citation, Deadline, Warning } from '../refs';
import { lawRefusal, LawRefusal } from '../refusal/law-refusal';
import { lawPlaceOf } from './place';

export const LastDayForAdvice = builder.objectRef<LastDay>('LastDayForAdvice').implement({
  description:
    'Hari terakhir untuk saran perbaikan: the last day on which advice can be given so that its period has ended before ' +
    'the window of the finding first ends, and a day is left for the plenary.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    day: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day; empty where no day since the finding leaves time enough.',
      resolve: ({ day }) => day,
    }),
    periodDays: t.exposeInt('periodDays', {
      description: 'The length that was counted: that of the article, or the one set.',
    }),
    window: t.field({
      type: Deadline,
      description: 'The time to fix the finding, inside which the advice runs.',
      resolve: ({ window }) => window,
    }),
    explain: t.string({
      description: 'Why it is this day, or why there is none, in words for a hearing.',
      resolve: (lastDay, _args, { say }) => say(explainLastDay(lastDay)),
    }),
    warning: t.field({
      type: Warning,
      nullable: true,
      description:
        'That there is no such day, or that it has passed, with what to do; empty where it is still to come.',
      resolve: ({ warning }) => warning,
    }),
    cites: t.field({ type: [Citation], resolve: ({ cites }) => cites }),
  }),
});

const LastDayForAdviceAnswer = builder.unionType('LastDayForAdviceAnswer', {
  description: 'The last day for advice, or why the law room gives none.',
  types: [LastDayForAdvice, LawRefusal],
  resolveType: (answer) => ('issues' in answer ? 'LawRefusal' : 'LastDayForAdvice'),
});

builder.queryField('lastDayForAdvice', (t) =>
  t.field({
    type: LastDayForAdviceAnswer,
    permission: 'READ_REFERENCE',
    description: 'Until when correction advice can be given inside the window of a finding; one clock inside another.',
    args: {
      foundOn: t.arg({ type: 'Date', required: true }),
      periodDays: t.arg.int({
        description: 'The days that the supervisor sets; the three of the article if left out.',
      }),
      area: t.arg.string({ description: 'The place, for its local holidays; the own regency if left out.' }),
      election: t.arg({
        type: ElectionCode,
        description: 'Whose rules hold; the general election of 2024 if left out.',
      }),
      asOf: t.arg({ type: 'Date', description: 'Count by the calendar as it was decreed on this day.' }),
    },
    resolve: (_root, { foundOn, periodDays, area, election, asOf }, { regency }) => {
      const place = lawPlaceOf(area, regency);
      if (!place) return lawRefusal.unknownArea;
      const answer = lastDayForAdvice({
        ...place,
        from: foundOn,
        ...(isGiven(periodDays) ? { periodDays } : {}),
        ...(election ? { election } : {}),
        ...(asOf ? { asOf } : {}),
      });
      return answer.ok ? answer.value : lawRefusal.of(answer.refusal, [foundOn, asOf]);
    },
  }),
);
