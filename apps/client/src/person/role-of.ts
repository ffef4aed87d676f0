import type { PersonRole } from '@awaslog/domain/report';

/** As what the field of an act names a person. */
const byField: Readonly<Record<string, PersonRole>> = { reporter: 'REPORTER', proxy: 'PROXY', witnesses: 'WITNESS' };

/** As what somebody is invited or heard; an expert is kept as a witness, since persons have no capacity of that name. */
const byCapacity: Readonly<Record<string, PersonRole>> = {
  REPORTER: 'REPORTER',
  RESPONDENT: 'RESPONDENT',
  WITNESS: 'WITNESS',
  EXPERT: 'WITNESS',
};

/** The role under which a person is kept: by the field that names it, else by the capacity chosen beside it. */
export function roleOf(field: string, capacity: unknown): PersonRole | null {
  const name = field.split('.').find((step) => Object.hasOwn(byField, step));
  if (name) return byField[name] ?? null;
  return typeof capacity === 'string' ? (byCapacity[capacity] ?? null) : null;
}
