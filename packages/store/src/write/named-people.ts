import type { PersonReference } from '@awaslog/domain/report';
import type { NamedPerson } from '@awaslog/domain/supervision';

/** Somebody whom a command names and who is kept; who it is stays sealed. */
export interface KnownPerson extends NamedPerson {
  readonly reference: PersonReference;
}

/** Part of a look: the people under these references, as far as the regency keeps them. */
export function peopleText(references: string): string {
  return `(select coalesce(json_agg(json_build_object('reference', reference, 'role', role, 'office', office)), '[]')
    from person where regency = $1::text and reference = any(${references}::uuid[]))`;
}

/** The answer of the look to a decision; null for a reference under which nobody is kept. */
export function personIn(people: readonly KnownPerson[]): (reference: PersonReference) => NamedPerson | null {
  return (reference) => people.find((one) => one.reference === reference) ?? null;
}
