import type { CodeOf } from '@awaslog/domain/glossary';
import type { MatterIntakeQuery } from '../../gql/graphql';

export type Requirement = CodeOf<'ReportRequirement'>;
export type RequirementStanding = 'NOT_JUDGED' | 'UNMET' | 'COMPLETED' | 'MET';
export type IntakeEntry = Extract<
  NonNullable<MatterIntakeQuery['node']>,
  { readonly __typename: 'Matter' }
>['timeline'][number];

/**
 * How a requirement of a report stands: the gateway says which ones the newest review found unmet; what the reporter
 * completed after it waits for the next review.
 */
export function requirementStanding(
  requirement: Requirement,
  unmet: readonly string[],
  entries: readonly IntakeEntry[],
): RequirementStanding {
  const review = entries.findLastIndex(({ __typename }) => __typename === 'ReportReviewed');
  if (review < 0) return 'NOT_JUDGED';
  if (!unmet.includes(requirement)) return 'MET';
  const completed = entries.slice(review).flatMap((one) => (one.__typename === 'ReportCompleted' ? one.completed : []));
  return completed.includes(requirement) ? 'COMPLETED' : 'UNMET';
}
