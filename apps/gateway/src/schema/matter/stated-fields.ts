import type { FieldShape } from '@awaslog/domain/process';
import type { ObjectFieldBuilder, OutputType } from '@pothos/core';
import { builder, type SchemaTypesOf } from '../builder';
import { Office } from '../refs';
import { globalId } from '../relay/global-id';
import { EvidenceItem } from '../supervision/form-parts';
import { globalTypes } from './act-ids';
import { typeOfField } from './field-types';

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

/**
 * What an act stated, as fields of the object that shows it, in the shape of the input. Every one may be empty, also
 * where the input asks for it today: an entry of a time when the act did not ask stays as it was stated, and shows the
 * rest.
 */
export function statedFields<Parent>(
  t: Fields<Parent>,
  fields: readonly StatedField[],
  of: (parent: Parent) => Stated,
) {
  const made = fields.map(({ as, name, shape }) => {
    const options = {
      type: typeOfField(shape, shownType),
      nullable: true,
      description: `${shape.label.en} (${shape.label.id}).`,
      resolve: (parent: Parent, _args: object, { regency }: { regency: { code: string } }) =>
        shown(shape, of(parent)[name], regency.code),
    };
    return [as, t.field(options as never)] as const;
  });
  return Object.fromEntries(made);
}

/** What is shown as an object: what an act nests, and the office that an id names. */
function shownType(shape: FieldShape): AnyOutput | undefined {
  if (shape.kind === 'OBJECT') return statedObject(shape);
  return shape.name === 'OfficeId' ? (Office as unknown as AnyOutput) : undefined;
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
