import type { Text } from '@awaslog/law/result';
import { z } from 'zod';
import { distinct, PieceCount, RecordDay, RecordMoment, writtenText } from '../issue';

/** What a field of an act holds; forms, the schema of the gateway and the papers are made from it. */
export type FieldKind = 'DAY' | 'MOMENT' | 'TEXT' | 'LONG_TEXT' | 'COUNT' | 'FLAG' | 'CODE' | 'ID' | 'LIST' | 'OBJECT';

export interface FieldMeaning {
  readonly kind: FieldKind;
  readonly label: Text;
  /** The name of the enum, the id's object or the nested input, where there is one. */
  readonly name?: string;
}

const meant = <Schema extends z.ZodType>(schema: Schema, meaning: FieldMeaning): Schema =>
  schema.meta({ field: meaning }) as Schema;

export const day = (id: string, en: string) => meant(RecordDay, { kind: 'DAY', label: { id, en } });
export const moment = (id: string, en: string) => meant(RecordMoment, { kind: 'MOMENT', label: { id, en } });
export const text = (max: number, id: string, en: string) =>
  meant(writtenText({ max }), { kind: max > 300 ? 'LONG_TEXT' : 'TEXT', label: { id, en } });
export const countOf = <Schema extends z.ZodType>(schema: Schema, id: string, en: string) =>
  meant(schema, { kind: 'COUNT', label: { id, en } });
export const count = (id: string, en: string) => countOf(PieceCount, id, en);
export const flag = (id: string, en: string) => meant(z.boolean(), { kind: 'FLAG', label: { id, en } });
export const code = <Enum extends z.ZodEnum>(name: string, schema: Enum, id: string, en: string) =>
  meant(schema, { kind: 'CODE', label: { id, en }, name });
export const reference = <Id extends z.ZodType>(name: string, schema: Id, id: string, en: string) =>
  meant(schema, { kind: 'ID', label: { id, en }, name });
/** Two texts of a list may be alike; a code or an id that stands in it twice is a slip. */
export const listOf = <Item extends z.ZodType>(item: Item, [min, max]: [number, number], id: string, en: string) => {
  const list = z.array(item).min(min).max(max);
  const names = ['CODE', 'ID'].includes(meaningOf(item)?.kind ?? '');
  return meant(names ? distinct(list) : list, { kind: 'LIST', label: { id, en } });
};
export const object = <Shape extends z.ZodRawShape>(name: string, shape: Shape, id: string, en: string) =>
  meant(z.strictObject(shape), { kind: 'OBJECT', label: { id, en }, name });

/** A field as its schema describes it, with what is wrapped around it taken off. */
export interface FieldShape extends FieldMeaning {
  readonly nullable: boolean;
  readonly item?: FieldShape;
  readonly fields?: Readonly<Record<string, FieldShape>>;
  readonly options?: readonly string[];
}

/** Reads a field's shape off its schema; a schema that was not made here has none and is a bug. */
export function fieldShape(schema: z.ZodType): FieldShape {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    const inner = fieldShape(schema.unwrap() as z.ZodType);
    return { ...inner, nullable: true };
  }
  const meaning = meaningOf(schema);
  if (!meaning) throw new Error('A field of an act is made without its meaning');
  const base = { ...meaning, nullable: false };
  if (schema instanceof z.ZodArray) return { ...base, item: fieldShape(schema.element as z.ZodType) };
  if (schema instanceof z.ZodObject) return { ...base, fields: shapeOf(schema) };
  if (schema instanceof z.ZodEnum) return { ...base, options: schema.options.map(String) };
  return base;
}

function meaningOf(schema: z.ZodType): FieldMeaning | undefined {
  return z.globalRegistry.get(schema)?.['field'] as FieldMeaning | undefined;
}

/** Every field of an act's input, in the order in which it is asked. */
export function shapeOf(schema: z.ZodObject): Readonly<Record<string, FieldShape>> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, fieldShape(field as z.ZodType)]),
  );
}
