import { z } from 'zod';
import { CivilDate } from '../civil-date';

/**
 * A law case as a jurist writes it: a rule, a start, and the dates it must give. `holidays` replaces the calendar for
 * that case; `refused` names the code where no date may be given.
 */
const RuleCase = z.strictObject({
  name: z.string().min(1),
  given: z.strictObject({
    from: z.string().min(1),
    holidays: z.array(CivilDate).optional(),
    period: z.union([z.number(), z.string()]).optional(),
    asOf: CivilDate.optional(),
  }),
  expect: z
    .strictObject({ earliest: z.string().optional(), latest: z.string().optional(), refused: z.string().optional() })
    .refine((expected) => Object.values(expected).some((value) => value !== undefined), {
      message: 'expect needs earliest, latest or refused',
    }),
});
export type RuleCase = z.infer<typeof RuleCase>;

/** One YAML document: all its cases concern one rule at one place. */
export const RuleCases = z.strictObject({
  rule: z.string().min(1),
  area: z.string({ error: 'area must be a quoted text, such as "63.11"' }).optional(),
  election: z.string().optional(),
  cases: z.array(RuleCase).min(1),
});
export type RuleCases = z.infer<typeof RuleCases>;
