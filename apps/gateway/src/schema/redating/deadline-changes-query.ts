import type { CivilDate } from '@awaslog/law/civil-date';
import { isGiven } from '../../is-given';
import { builder } from '../builder';
import { refusedAs, shownAs } from '../outcome';
import { InputRefusal, StateRefusal } from '../refusal/refusal';
import { DeadlineChange, type ChangedCaseView } from './deadline-change';

interface Part {
  readonly asOf: CivilDate;
  readonly changes: readonly ChangedCaseView[];
  readonly next: string | null;
}

const DeadlineChanges = builder.objectRef<Part>('DeadlineChanges').implement({
  description: 'A part of what a changed calendar moves; nothing is changed by listing it.',
  permission: 'REDATE_DEADLINES',
  fields: (t) => ({
    asOf: t.field({
      type: 'Date',
      description: 'The day as of which the calendar was read.',
      resolve: ({ asOf }) => asOf,
    }),
    changes: t.field({
      type: [DeadlineChange],
      description: 'The records and matters of this part; it may be empty although others follow.',
      resolve: ({ changes }) => changes,
    }),
    next: t.exposeString('next', {
      nullable: true,
      description: 'Where the next part begins, for `after`; empty at the end of the list.',
    }),
  }),
});

const DeadlineChangesResult = builder.unionType('DeadlineChangesResult', {
  description: 'A part of the list, or why there is none.',
  types: [DeadlineChanges, InputRefusal, StateRefusal],
});

/** So many records or matters are looked at for one part. */
export const LOOKED_AT = 50;

builder.queryField('deadlineChanges', (t) =>
  t.field({
    type: DeadlineChangesResult,
    permission: 'REDATE_DEADLINES',
    description:
      'Perubahan batas waktu: which running periods end on another day by the calendar as it is decreed now, part by part.',
    args: { after: t.arg.string({ description: '`next` of the part before; left out for the first.' }) },
    resolve: async (_root, { after }, { store, regency, actor, now }) => {
      const request = { regency: regency.code, actor, now, after: isGiven(after) ? after : null, look: LOOKED_AT };
      const part = await store.redatings(request);
      if (!part.ok) return refusedAs(part.refusal);
      const { asOf, redatings, next } = part.value;
      const changes = redatings.map((one) => ({ ...one, regency: regency.code }));
      return shownAs('DeadlineChanges', { asOf, changes, next });
    },
  }),
);
