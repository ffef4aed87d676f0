import { glossary, type CodeOf, type Concept } from '@awaslog/domain/glossary';
import { issueCatalogue, type IssueCode } from '@awaslog/domain/issue';

/** The words under which a person looks for something on the screen; they are the domain's, so no test repeats them. */
export function word<Name extends Concept>(concept: Name, code: CodeOf<Name>): string {
  return glossary.code(concept, code).term;
}

export const command = (code: CodeOf<'SupervisionCommandName'>): string => word('SupervisionCommandName', code);
export const state = (code: CodeOf<'SupervisionStateName'>): string => word('SupervisionStateName', code);
export const message = (code: IssueCode): string => issueCatalogue[code].id;
