import { due } from '@awaslog/law/rules';
import { builder } from '../builder';
import { ElectionCode } from '../election/codes';
import { Deadline } from '../refs';
import { lawRefusal, LawRefusal, type LawRefusalValue } from '../refusal/law-refusal';
import type { Deadline as DeadlineValue } from '@awaslog/law/deadline';
import { isGiven } from '../../is-given';
import { lawPlaceOf } from './place';

const DeadlineAnswer = builder.unionType('DeadlineAnswer', {
  description: 'The date, or why the law room gives none.',
  types: [Deadline, LawRefusal],
  resolveType: (answer) => ('issues' in answer ? 'LawRefusal' : 'Deadline'),
});

builder.queryField('deadline', (t) =>
  t.field({
    type: DeadlineAnswer,
    permission: 'READ_REFERENCE',
    description: 'When a period of the law ends: both readings, the days passed over, the citation and why.',
    args: {
      rule: t.arg.string({ required: true, description: 'The code of the rule; `lawRules` lists them.' }),
      from: t.arg({ type: 'DayOrMoment', required: true, description: 'The day or moment of the starting event.' }),
      area: t.arg.string({
        description: 'The place, for its zone and its local holidays; the own regency if left out.',
      }),
      election: t.arg({
        type: ElectionCode,
        description: 'Whose rules hold; the general election of 2024 if left out.',
      }),
      periodDays: t.arg.int({ description: 'A length that somebody set, where the law lets him.' }),
      asOf: t.arg({ type: 'Date', description: 'Count by the calendar as it was decreed on this day.' }),
    },
    resolve: (
      _root,
      { rule, from, area, election, periodDays, asOf },
      { regency },
    ): DeadlineValue | LawRefusalValue => {
      const place = lawPlaceOf(area, regency);
      if (!place) return lawRefusal.unknownArea;
      const answer = due({
        ...place,
        rule,
        from,
        ...(election ? { election } : {}),
        ...(isGiven(periodDays) ? { period: periodDays } : {}),
        ...(asOf ? { asOf } : {}),
      });
      return answer.ok ? answer.value : lawRefusal.of(answer.refusal, [rule, from, asOf]);
    },
  }),
);
