import type { FieldKind, FieldShape } from '@awaslog/domain/process';
import { enumOfField, type AnyEnum } from './act-enums';
import { isReadable } from './act-ids';

/** A type that serves what is sent and what is shown alike. */
type CommonType = 'Date' | 'DateTime' | 'Int' | 'Boolean' | 'String' | 'ID' | AnyEnum;

/** Which type stands for a field of each kind; of lists the type of their items is asked, and objects differ by side. */
const types: Readonly<Record<Exclude<FieldKind, 'LIST' | 'OBJECT'>, (shape: FieldShape) => CommonType>> = {
  DAY: () => 'Date',
  MOMENT: () => 'DateTime',
  TEXT: () => 'String',
  LONG_TEXT: () => 'String',
  COUNT: () => 'Int',
  FLAG: () => 'Boolean',
  CODE: enumOfField,
  ID: ({ name }) => (isReadable(name) ? 'String' : 'ID'),
};

/** The type of a field of an act; `ownType` answers where one side has a type of its own, as for every object. */
export function typeOfField<Own>(
  shape: FieldShape,
  ownType: (shape: FieldShape) => Own | undefined,
): CommonType | Own | [CommonType | Own] {
  const single = (one: FieldShape): CommonType | Own => {
    const own = ownType(one);
    if (own !== undefined) return own;
    if (one.kind === 'LIST' || one.kind === 'OBJECT') throw new Error(`no type for a field of an act: ${one.label.en}`);
    return types[one.kind](one);
  };
  return shape.kind === 'LIST' ? [single(shape.item!)] : single(shape);
}
