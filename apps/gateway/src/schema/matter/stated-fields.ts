import type { FieldShape } from '@awaslog/domain/process';
import type { ObjectFieldBuilder, OutputType, TypeParam } from '@pothos/core';
import { builder, type SchemaTypesOf } from '../builder';
import { Office } from '../refs';
import { globalId } from '../relay/global-id';
import { EvidenceItem } from '../supervision/form-parts';
import { enumOfField } from './act-enums';
import { globalTypes, isReadable } from './act-ids';

export type Stated = Readonly<Record<string, unknown>>;
type AnyOutput = OutputType<SchemaTypesOf>;
type Fields<Parent> = ObjectFieldBuilder<SchemaTypesOf, Parent>;

/** The objects that acts state, by name; two acts that name the same one share it. */
const stated = new Map<string, AnyOutput>([['EvidenceItem', EvidenceItem as unknown as AnyOutput]]);

export interface StatedField {
  /** The name in the answer; it differs where the answer has a field of that name already. */
  readonly as: string;
  readonly name: string;
  readonly shape: FieldShape;
}

/** What an act stated, as fields of the object that shows it, in the shape of the input. */
export function statedFields<Parent>(
  t: Fields<Parent>,
  fields: readonly StatedField[],
  of: (parent: Parent) => Stated,
) {
  const made = fields.map(({ as, name, shape }) => {
    const options = {
      type: typeOf(shape),
      nullable: shape.nullable,
      description: `${shape.label.en} (${shape.label.id}).`,
      resolve: (parent: Parent, _args: object, { regency }: { regency: { code: string } }) =>
        shown(shape, of(parent)[name], regency.code),
    };
    return [as, t.field(options as never)] as const;
  });
  return Object.fromEntries(made);
}

function typeOf(shape: FieldShape): TypeParam<SchemaTypesOf> {
  return (shape.kind === 'LIST' ? [itemType(shape.item!)] : itemType(shape)) as TypeParam<SchemaTypesOf>;
}

function itemType(shape: FieldShape): AnyOutput {
  switch (shape.kind) {
    case 'DAY':
      return 'Date' as AnyOutput;
    case 'MOMENT':
      return 'DateTime' as AnyOutput;
    case 'COUNT':
      return 'Int';
    case 'FLAG':
      return 'Boolean';
    case 'CODE':
      return enumOfField(shape);
    case 'ID':
      if (shape.name === 'OfficeId') return Office as unknown as AnyOutput;
      return isReadable(shape.name) ? 'String' : 'ID';
    case 'OBJECT':
      return statedObject(shape);
    case 'LIST':
      throw new Error(`a list in a list: ${shape.label.en}`);
    default:
      return 'String';
  }
}

function statedObject({ name = '', fields = {}, label }: FieldShape): AnyOutput {
  const known = stated.get(name);
  if (known) return known;
  const made = builder.objectRef<Stated>(name).implement({
    description: `${label.en} (${label.id}).`,
    permission: 'READ_MATTERS',
    fields: (t) =>
      statedFields(
        t,
        Object.entries(fields).map(([inner, shape]) => ({ as: inner, name: inner, shape })),
        (parent) => parent,
      ),
  }) as unknown as AnyOutput;
  stated.set(name, made);
  return made;
}

/** A value as it is shown: the ids of our own objects as global ids, everything else as it was stated. */
function shown(shape: FieldShape, value: unknown, regency: string): unknown {
  if (value === null || value === undefined) return null;
  if (shape.kind === 'LIST') return (value as unknown[]).map((one) => shown(shape.item!, one, regency));
  const type = shape.kind === 'ID' ? globalTypes[shape.name ?? ''] : undefined;
  return type && type !== 'Office' ? globalId(type, regency, String(value)) : value;
}
