import type { Path } from '@awaslog/domain/issue';

/** Fields that the input calls by another name than the command does. */
const inputNames: Readonly<Record<string, string>> = { preliminaryInformation: 'preliminaryInformationId' };

/** A path of the domain as a path of the GraphQL input. */
export function toInputPath(path: Path): Path {
  return path.map((step) => (typeof step === 'string' && Object.hasOwn(inputNames, step) ? inputNames[step]! : step));
}
