import type { z } from 'zod';
import type { Path } from '../issue';
import { shapeOf, type FieldShape } from '../process';

/** An id that an input names: of what it is, where it stands. */
export interface IdNamed {
  readonly name: string;
  readonly path: Path;
  readonly id: string;
}

type Shapes = Readonly<Record<string, FieldShape>>;

const known = new WeakMap<z.ZodObject, Shapes>();

/** The shape of an input is read off its schema once. */
function shapesOf(schema: z.ZodObject): Shapes {
  const before = known.get(schema);
  if (before) return before;
  const shapes = shapeOf(schema);
  known.set(schema, shapes);
  return shapes;
}

/** Every id that the input of an act names, at whatever depth. */
export function idsNamed(schema: z.ZodObject, input: Readonly<Record<string, unknown>>): readonly IdNamed[] {
  return inFields(shapesOf(schema), input, []);
}

function inFields(shapes: Shapes, values: Readonly<Record<string, unknown>>, outer: Path): IdNamed[] {
  return Object.entries(shapes).flatMap(([field, shape]) => inValue(shape, values[field], [...outer, field]));
}

function inValue({ kind, name, item, fields }: FieldShape, value: unknown, path: Path): IdNamed[] {
  if (value === null || value === undefined) return [];
  if (kind === 'ID') return name === undefined ? [] : [{ name, path, id: value as string }];
  if (kind === 'LIST' && item) {
    return (value as readonly unknown[]).flatMap((one, position) => inValue(item, one, [...path, position]));
  }
  if (kind === 'OBJECT' && fields) return inFields(fields, value as Readonly<Record<string, unknown>>, path);
  return [];
}
