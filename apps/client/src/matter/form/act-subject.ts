import type { ViolationKind } from '@awaslog/domain/violation';
import { createContext, useContext } from 'react';

/** What is known of the matter on which an act is taken; a form offers it instead of asking for it again. */
export interface ActSubject {
  readonly id: string;
  readonly area: string;
  readonly kinds: readonly ViolationKind[];
  /** The codes of the requirements that the newest review found unmet. */
  readonly unmet: readonly string[];
}

/** Null for an act that begins a matter. */
export const ActSubjectContext = createContext<ActSubject | null>(null);

export function useActSubject(): ActSubject | null {
  return useContext(ActSubjectContext);
}
