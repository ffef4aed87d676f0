import { actNames, actOf, type AnyAct } from '@awaslog/domain/handling';
import { shapeOf, type FieldShape } from '@awaslog/domain/process';
import { z } from 'zod';
import { entryFieldName } from '../schema/matter/entry-fields';
import { pascalOf } from '../schema/matter/names';

/** What a JSON schema says of a part of an act's input. */
interface Part {
  readonly maxItems?: number;
  readonly items?: Part;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly anyOf?: readonly Part[];
}

/** Warnings that one act may carry. */
const WARNINGS = 12;

/** The most that the lists of the acts hold, as their own schemas admit it. */
export const actListSizes: Readonly<Record<string, number>> = Object.fromEntries(
  actNames.flatMap((name) => {
    const act = actOf(name);
    return [
      [`${pascalOf(name)}Success.warnings`, WARNINGS],
      [`${pascalOf(act.event)}.warnings`, WARNINGS],
      ...listsOfAct(act),
    ];
  }),
);

function listsOfAct({ event, input }: AnyAct): [string, number][] {
  const { properties = {} } = z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' }) as Part;
  const own = Object.entries(shapeOf(input)).filter(([name]) => entryFieldName(name) !== null);
  return own.flatMap(([name, shape]) => listsIn(`${pascalOf(event)}.${entryFieldName(name)}`, shape, properties[name]));
}

function listsIn(coordinate: string, shape: FieldShape, given: Part | undefined): [string, number][] {
  const part = given?.anyOf?.find(({ maxItems, properties }) => maxItems !== undefined || properties) ?? given;
  if (shape.kind === 'LIST') {
    if (part?.maxItems === undefined) throw new Error(`the list ${coordinate} of an act has no end`);
    return [[coordinate, part.maxItems], ...listsIn(coordinate, shape.item!, part.items)];
  }
  return Object.entries(shape.fields ?? {}).flatMap(([name, inner]) =>
    listsIn(`${shape.name}.${name}`, inner, part?.properties?.[name]),
  );
}
