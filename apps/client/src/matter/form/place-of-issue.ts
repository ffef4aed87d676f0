import type { FieldShape } from '@awaslog/domain/process';
import type { PlaceOfPath } from '../../forms/issues';

type Fields = Readonly<Record<string, FieldShape>>;

/** Lists whose entries are ticked have no field for one entry: what is wrong with it is said beside them all. */
function isTicked({ kind, item }: FieldShape): boolean {
  return kind === 'LIST' && (item?.kind === 'CODE' || item?.name === 'ActorId');
}

/** Beside which field of an act's form an issue stands; the form names its fields as the input does. */
export function placeInForm(fields: Fields): PlaceOfPath {
  return (path) => {
    const [first, ...rest] = path.map(String);
    if (first === undefined) return '';
    return fields[first] && isTicked(fields[first]) ? first : [first, ...rest].join('.');
  };
}
