import { daysBetween, type CivilDate } from '@awaslog/law/civil-date';
import { standing, watchOf } from '@awaslog/law/deadline';
import { builder } from '../builder';
import { Clock, Deadline } from '../refs';
import { EarlierEnds } from '../redating/deadline-change';
import { DeadlineEffect, DeadlineStanding } from './codes';

builder.objectType(Clock, {
  description: 'Batas waktu yang berjalan: a deadline on a record, with how it stands on the day of the request.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    deadline: t.field({ type: Deadline, description: 'The deadline itself.', resolve: ({ deadline }) => deadline }),
    standing: t.field({
      type: DeadlineStanding,
      resolve: ({ deadline, stoppedOn }, _args, { now }) => (stoppedOn ? 'STOPPED' : standing(deadline, now).position),
    }),
    effect: t.field({
      type: DeadlineEffect,
      description:
        'An own duty alarms on the earlier date and is overdue after the later; a right ends only after the later; the duty of another body warns on the earlier and is unfulfilled after the later. `NONE` once it is stopped.',
      resolve: ({ deadline, stoppedOn }, _args, { now }) => (stoppedOn ? 'NONE' : standing(deadline, now).effect),
    }),
    watch: t.field({
      type: 'DayOrMoment',
      description:
        'The date to keep in view, by which work is ordered: the earlier one of a duty, the later one of a right.',
      resolve: ({ deadline }) => watchOf(deadline),
    }),
    stoppedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which what it asks was done; empty while it runs.',
      resolve: ({ stoppedOn }) => stoppedOn,
    }),
    earlier: t.field({
      type: [EarlierEnds],
      description: 'What earlier calendars said of it, oldest first; empty where no decree moved it.',
      resolve: ({ earlier }) => earlier,
    }),
    daysLeft: t.int({
      description: 'Calendar days from today to `watch`; negative once it has passed.',
      resolve: ({ deadline }, _args, { today }) => daysBetween(today, watchOf(deadline).slice(0, 10) as CivilDate),
    }),
  }),
});
