import type { FindingChoiceFragment, MatterChoiceFragment } from '../../gql/graphql';
import type { Words } from '../../language/use-words';
import { placeOf } from '../../records/place';
import { registerText } from '../register-text';

/** A matter as one finds it again: its kind and number, the day on which it came, and the place. */
export function matterChoiceText(matter: MatterChoiceFragment, { label, shortDate }: Words): string {
  const kind = label('MatterSourceKind', matter.source.kind);
  const number = matter.numbers.at(-1);
  const name = number ? `${kind} ${registerText(number)}` : kind;
  return [name, shortDate(matter.recordedAt), placeOf(matter)].join(' · ');
}

/** A supervision record as one finds it again: the day on which it ended, and the place. */
export function recordChoiceText({ record }: FindingChoiceFragment, { shortDate }: Words): string {
  return [shortDate(record.endedAt), placeOf(record)].join(' · ');
}

/** A fixed finding: the number of its minutes, the day of the plenary, and the place. */
export function findingChoiceText(finding: FindingChoiceFragment, { shortDate }: Words): string {
  const { minutesNumber, plenaryHeldOn, foundOn } = finding;
  return [minutesNumber, shortDate(plenaryHeldOn ?? foundOn), placeOf(finding)].filter(Boolean).join(' · ');
}
