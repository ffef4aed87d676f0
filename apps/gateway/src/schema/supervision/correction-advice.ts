import type { Clock as ClockValue, CorrectionAdvice as Advice } from '@awaslog/domain/supervision';
import { builder } from '../builder';
import { Clock } from '../refs';
import { AdviceAddressee, AdviceManner } from './codes';

/** Advice with its clock, which the record keeps beside it. */
export interface AdviceWithClock extends Advice {
  readonly clock: ClockValue | null;
}

export const CorrectionAdvice = builder.objectRef<AdviceWithClock>('CorrectionAdvice').implement({
  permission: 'READ_RECORDS',
  fields: (t) => ({
    addressee: t.field({ type: AdviceAddressee, resolve: ({ addressee }) => addressee }),
    manner: t.field({ type: AdviceManner, resolve: ({ manner }) => manner }),
    advice: t.exposeString('advice'),
    deliveredAt: t.field({ type: 'DateTime', resolve: ({ deliveredAt }) => deliveredAt }),
    clock: t.field({
      type: Clock,
      nullable: true,
      description: 'The period to carry it out; empty where it cannot be computed.',
      resolve: ({ clock }) => clock,
    }),
    carriedOutOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which it was carried out; empty while it is open.',
      resolve: ({ carriedOut }) => carriedOut?.on ?? null,
    }),
    carriedOutLate: t.boolean({
      nullable: true,
      description: 'Whether it was carried out after its period; empty while it is open.',
      resolve: ({ carriedOut }) => carriedOut?.late ?? null,
    }),
    proof: t.string({ nullable: true, resolve: ({ carriedOut }) => carriedOut?.proof ?? null }),
  }),
});
