import { ruleBehind } from '@awaslog/law/rules';
import type { EarlierDates, PeriodDates, RedatedClock } from '@awaslog/domain/redating';
import type { Redating } from '@awaslog/store/store';
import type { AreaCode } from '@awaslog/domain/territory';
import { builder } from '../builder';
import { WorkOwnerKind } from '../filter-inputs';
import { Deadline, Office } from '../refs';
import { globalId } from '../relay/global-id';

export const PeriodEnds = builder.objectRef<PeriodDates>('PeriodEnds').implement({
  description: 'When a period ends, or ended by an earlier calendar.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    earliest: t.field({
      type: 'DayOrMoment',
      description: 'The end by the earlier reading.',
      resolve: ({ earliest }) => earliest,
    }),
    latest: t.field({
      type: 'DayOrMoment',
      description: 'The end by the later reading.',
      resolve: ({ latest }) => latest,
    }),
  }),
});

export const EarlierEnds = builder.objectRef<EarlierDates>('EarlierEnds').implement({
  description: 'What was told of a period before a changed calendar moved it.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    asOf: t.field({
      type: 'Date',
      description: 'The day as of which the changed calendar was read.',
      resolve: ({ asOf }) => asOf,
    }),
    before: t.field({
      type: PeriodEnds,
      nullable: true,
      description: 'The dates before; empty where none could be told, since no calendar was decreed for them.',
      resolve: ({ before }) => before,
    }),
  }),
});

const ChangedPeriod = builder.objectRef<RedatedClock>('ChangedPeriod').implement({
  description: 'A period that ends on another day by the calendar as it is decreed now.',
  permission: 'REDATE_DEADLINES',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'The code of its rule, such as `STUDY`.' }),
    duty: t.string({
      resolve: ({ deadline }, _args, { say }) => say(ruleBehind(deadline).duty),
    }),
    before: t.field({
      type: PeriodEnds,
      nullable: true,
      description: 'The dates that were told; empty where none could be told.',
      resolve: ({ before }) => before,
    }),
    deadline: t.field({
      type: Deadline,
      description: 'The dates by the calendar of now.',
      resolve: ({ deadline }) => deadline,
    }),
  }),
});

/** A case with the regency in which it lies. */
export interface ChangedCaseView extends Redating {
  readonly regency: AreaCode;
}

export const DeadlineChange = builder.objectRef<ChangedCaseView>('DeadlineChange').implement({
  description: 'Perubahan batas waktu: a record or a matter whose running periods a changed calendar moves.',
  permission: 'REDATE_DEADLINES',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the record or the matter.',
      resolve: ({ kind, regency, id }) => globalId(kind === 'RECORD' ? 'SupervisionRecord' : 'Matter', regency, id),
    }),
    owner: t.field({ type: WorkOwnerKind, description: 'What the periods run on.', resolve: ({ kind }) => kind }),
    version: t.exposeInt('version', { description: 'Its version; `applyDeadlineChanges` asks for it.' }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'The number that a register gave it; empty where there is none.',
    }),
    office: t.field({ type: Office, description: 'The office that has it.', resolve: ({ office }) => office }),
    periods: t.field({
      type: [ChangedPeriod],
      description: 'The periods that move.',
      resolve: ({ clocks }) => clocks,
    }),
  }),
});
