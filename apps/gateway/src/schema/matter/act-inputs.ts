import { actOf, type ActName } from '@awaslog/domain/handling';
import { shapeOf, type FieldShape } from '@awaslog/domain/process';
import type { InputFieldBuilder, InputFieldMap, InputType } from '@pothos/core';
import { builder, type SchemaTypesOf } from '../builder';
import { EvidenceItemInput } from '../supervision/form-input';
import { PlenaryInput } from '../finding/plenary-input';
import { typeOfField } from './field-types';
import { pascalOf } from './names';

type Fields = InputFieldBuilder<SchemaTypesOf, 'InputObject'>;
type AnyInput = InputType<SchemaTypesOf>;
type Shapes = Readonly<Record<string, FieldShape>>;

/** The inputs that acts nest, by name; two acts that name the same one share it. */
const nested = new Map<string, AnyInput>([
  ['Plenary', PlenaryInput],
  ['EvidenceItem', EvidenceItemInput],
]);

/** What every command on a matter says beside its own fields; an act's own field may be called none of these. */
export const commandFields = ['commandId', 'matterId', 'expectedVersion', 'reason'] as const;

/** The input of an act: what every command on a matter says, then the fields of the act as its schema asks for them. */
export function actInput(command: ActName) {
  const { words, begins, input } = actOf(command);
  return builder.inputType(`${pascalOf(command)}Input`, {
    description: words.description.en,
    fields: (t) => ({
      commandId: t.id({ required: true }),
      matterId: t.id({
        required: true,
        description: begins
          ? 'The id of the new matter: a UUID of version 7.'
          : 'The matter, by its global id or its UUID.',
      }),
      ...(begins
        ? {}
        : {
            expectedVersion: t.int({ required: true, description: 'The version of the matter that the client saw.' }),
          }),
      reason: t.string(),
      ...ownFields(t, command, shapeOf(input)),
    }),
  });
}

function ownFields(t: Fields, command: ActName, shapes: Shapes): InputFieldMap {
  const taken = commandFields.filter((name) => Object.hasOwn(shapes, name));
  if (taken.length > 0) throw new Error(`${command} has fields of its own that every command has: ${taken.join(', ')}`);
  return fieldsOf(t, shapes);
}

function fieldsOf(t: Fields, shapes: Shapes): InputFieldMap {
  const made = Object.entries(shapes).map(([name, shape]) => {
    const { label, nullable } = shape;
    const type = typeOfField(shape, (one) => (one.kind === 'OBJECT' ? nestedInput(one) : undefined));
    const options = { type, required: !nullable, description: `${label.en} (${label.id}).` };
    return [name, t.field(options as never)] as const;
  });
  return Object.fromEntries(made) as InputFieldMap;
}

function nestedInput({ name = '', fields = {}, label }: FieldShape): AnyInput {
  const known = nested.get(name);
  if (known) return known;
  const made = builder.inputType(`${name}Input`, {
    description: `${label.en} (${label.id}).`,
    fields: (t) => fieldsOf(t, fields),
  });
  nested.set(name, made);
  return made;
}
