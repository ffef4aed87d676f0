import type { FieldShape } from '@awaslog/domain/process';
import { instantOfLocal, type Zone } from '@awaslog/law/civil-date';

/** What a form holds while it is typed: texts, ticks and rows, as the controls give them. */
export type TypedValue = string | boolean | TypedValue[] | { [field: string]: TypedValue };
export type TypedValues = { [field: string]: TypedValue };
type Fields = Readonly<Record<string, FieldShape>>;

/** An empty form of an act. */
export function emptyValues(fields: Fields): TypedValues {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, emptyValue(field)]));
}

export function emptyValue({ kind, fields }: FieldShape): TypedValue {
  if (kind === 'FLAG') return false;
  if (kind === 'LIST') return [];
  return kind === 'OBJECT' && fields ? emptyValues(fields) : '';
}

/** What was typed, as the domain's schema wants it: nothing typed is null where the act allows it, else left out. */
export function candidateOf(fields: Fields, values: TypedValues, zone: Zone): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, candidate(field, values[name] ?? emptyValue(field), zone)]),
  );
}

function candidate(field: FieldShape, value: TypedValue, zone: Zone): unknown {
  const { kind, item, fields, nullable } = field;
  if (kind === 'LIST' && item && Array.isArray(value)) return value.map((one) => candidate(item, one, zone));
  if (kind === 'OBJECT' && fields && typeof value === 'object' && !Array.isArray(value)) {
    const isEmpty = Object.values(value).every((one) => one === '' || one === false);
    return nullable && isEmpty ? null : candidateOf(fields, value, zone);
  }
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return nullable ? null : undefined;
  if (kind === 'COUNT') return /^\d+$/.test(text) ? Number(text) : text;
  // What stands on the clock of the place; a text that is no time goes on as it is, to be told so.
  return kind === 'MOMENT' ? (instantOfLocal(text, zone) ?? text) : text;
}
