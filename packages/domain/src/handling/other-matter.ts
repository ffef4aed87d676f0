import { issueOf, type Issue, type IssueCode, type Path } from '../issue';
import { reportEnds } from './intake/process';
import type { Matter } from './matter';

/** Another matter that a command names, as far as a decision must know it. */
export type OtherMatter = Pick<Matter, 'id' | 'states' | 'links'>;

/** What bars this matter from going on in another one: it would go round in a circle, or into what is not carried on. */
export function mergerIssues({ id }: Pick<Matter, 'id'>, other: OtherMatter, path: Path): Issue[] {
  const code = barOf(id, other);
  return code ? [issueOf(code, path)] : [];
}

function barOf(id: Matter['id'], { states, links }: OtherMatter): IssueCode | null {
  const merged = links.find(({ relation }) => relation === 'MERGED_INTO');
  if (merged) return merged.matterId === id ? 'MERGED_IN_A_CIRCLE' : 'OTHER_MATTER_MERGED';
  return isOver(states) ? 'OTHER_MATTER_OVER' : null;
}

function isOver({ HANDLING, INTAKE }: Matter['states']): boolean {
  if (HANDLING !== undefined) return HANDLING === 'CLOSED';
  return INTAKE !== undefined && (reportEnds as readonly string[]).includes(INTAKE);
}

/** Whether its plenary has decided, so that nothing that is joined to it is studied there. */
export function wasDecided({ states: { HANDLING } }: OtherMatter): boolean {
  return HANDLING === 'DECIDED' || HANDLING === 'STOPPED' || HANDLING === 'ANNOUNCED';
}
