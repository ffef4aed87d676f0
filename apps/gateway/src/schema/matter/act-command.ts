import type { AnyAct } from '@awaslog/domain/handling';
import { z } from 'zod';
import { shapeOf, type FieldShape } from '@awaslog/domain/process';
import { keyIn } from '../relay/global-id';
import { globalTypes } from './act-ids';
import { isGiven } from '../../is-given';

type Given = Readonly<Record<string, unknown>>;

/**
 * The input of an act as the domain reads it: global ids as their keys, and null for what was left out, since null is an
 * answer there and absence is none. A field with a usual value keeps its absence, which stands for that value.
 */
export function actInputOf(act: AnyAct, given: Given): Given {
  const fields = Object.entries(shapeOf(act.input)).map(([name, shape]) => {
    const usual = act.input.shape[name] instanceof z.ZodDefault;
    return [name, isGiven(given[name]) ? valueOf(shape, given[name]) : usual ? undefined : null] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function valueOf(shape: FieldShape, given: unknown): unknown {
  if (!isGiven(given)) return null;
  if (Array.isArray(given)) return given.map((one) => valueOf(shape.item ?? shape, one));
  if (shape.kind === 'ID' && typeof given === 'string') return keyOf(shape.name, given);
  if (shape.kind !== 'OBJECT') return given;
  const fields = given as Given;
  return Object.fromEntries(
    Object.entries(shape.fields ?? {}).map(([name, inner]) => [name, valueOf(inner, fields[name])]),
  );
}

function keyOf(name: string | undefined, given: string): string {
  const type = globalTypes[name ?? ''];
  return type ? keyIn(type, given) : given;
}
