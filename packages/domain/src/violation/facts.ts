import { z } from 'zod';
import { ElectionId } from '../election';
import { RecordDay } from '../issue';
import { Substage } from '../stage';
import { Criterion, CriterionVerdict, Item, SupplyCount } from '../supplies';
import { DeedSign } from './deed-sign';
import { Fault } from './fault';
import { RespondentCapacity } from './respondent';

/** What is known of a suspicion, whatever record it comes from. An empty list says that nothing is stated. */
export const ViolationFacts = z
  .strictObject({
    election: ElectionId,
    /** The day it was met, whose law is looked at. Null: not stated, and nothing is said of what held then. */
    on: RecordDay.nullable().default(null),
    substage: Substage,
    /** In what capacity those acted who are named; nobody has to be. */
    respondents: z.array(RespondentCapacity).max(RespondentCapacity.options.length).readonly(),
    /** Supplies that it is about, beside those of the counts. */
    items: z.array(Item).max(Item.options.length).readonly(),
    counts: z.array(SupplyCount).max(200).readonly(),
    criteria: z
      .array(z.strictObject({ criterion: Criterion, verdict: CriterionVerdict }).readonly())
      .max(Criterion.options.length)
      .readonly(),
    signs: z.array(DeedSign).max(DeedSign.options.length).readonly(),
    /** What somebody stated about intent or negligence: a confession, a witness. Null: nobody did. */
    statedFault: Fault.nullable(),
  })
  .readonly();
export type ViolationFacts = z.infer<typeof ViolationFacts>;

/** Every kind of supplies that the facts are about. */
export function itemsOf({ items, counts }: Pick<ViolationFacts, 'items' | 'counts'>): ReadonlySet<Item> {
  return new Set([...items, ...counts.map(({ item }) => item)]);
}
