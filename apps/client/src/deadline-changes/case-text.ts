import type { TFunction } from 'i18next';
import type { ListedChangeFragment } from '../gql/graphql';
import type { Words } from '../language/use-words';
import { registerText } from '../matter/register-text';
import { placeOf } from '../records/place';
import type { ChangedCase } from './use-changed-case';

/** A changed record or matter as one finds it again; until it is known, what the list itself says of it. */
export function caseText(
  { owner, number }: Pick<ListedChangeFragment, 'owner' | 'number'>,
  found: ChangedCase | null,
  { label }: Pick<Words, 'label'>,
  t: TFunction,
): string {
  if (found?.__typename === 'SupervisionRecord') return `${found.substage.name}, ${placeOf(found)}`;
  if (!found) return [t(`changes.owner.${owner}`), number].filter(Boolean).join(' ');
  const newest = found.numbers.at(-1);
  const kind = label('MatterSourceKind', found.source.kind);
  return `${newest ? `${kind} ${registerText(newest)}` : kind}, ${placeOf(found)}`;
}

/** The address of the screen that shows a record or a matter. */
export function casePath({ owner, id }: Pick<ListedChangeFragment, 'owner' | 'id'>): string {
  return `/${owner === 'RECORD' ? 'records' : 'matters'}/${encodeURIComponent(id)}`;
}
