import { clockDuty, type MatterClock as Value } from '@awaslog/domain/handling';
import type { ElectionId } from '@awaslog/domain/election';
import { builder } from '../builder';
import { Clock } from '../refs';
import { ProcessName } from './codes';

/** A clock with the election of its matter, by which its rule is found. */
export interface ClockOfMatter extends Value {
  readonly election: ElectionId;
}

export const MatterClock = builder.objectRef<ClockOfMatter>('MatterClock').implement({
  description: 'Batas waktu perkara: a period that runs, or ran, on a matter.',
  permission: 'READ_MATTERS',
  fields: (t) => ({
    rule: t.exposeString('rule', {
      description:
        'The code of its rule, such as `INITIAL_REVIEW`; `REFERRAL_ANSWER` where an answer was asked for by a day.',
    }),
    duty: t.string({
      resolve: ({ rule, election }, _args, { say }) => {
        const duty = clockDuty(rule, election);
        return duty ? say(duty) : rule;
      },
    }),
    process: t.field({ type: ProcessName, description: 'Of which process.', resolve: ({ process }) => process }),
    clock: t.field({
      type: Clock,
      nullable: true,
      description:
        'Its dates and how they stand; empty where no calendar is decreed, or the election has no such rule.',
      resolve: ({ rule, deadline, stoppedOn, earlier }) => deadline && { rule, deadline, stoppedOn, earlier },
    }),
    stoppedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which what it asks was done or fell away; empty while it runs.',
      resolve: ({ stoppedOn }) => stoppedOn,
    }),
  }),
});
