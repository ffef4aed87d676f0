import { issueOf, type Issue } from '@awaslog/domain/issue';
import type { FieldShape } from '@awaslog/domain/process';
import type { z } from 'zod';

type Fields = Readonly<Record<string, FieldShape>>;

/** Objects that the gateway names by ids of its own, which are not to be read; the domain cannot judge one here. */
const opaque = ['MatterId', 'SupervisionRecordId', 'FindingId'];

function isOpaque({ kind, name = '' }: FieldShape): boolean {
  return kind === 'ID' && opaque.includes(name);
}

/** The part of an act's input that the domain judges before it is sent: everything but the ids that are chosen. */
export function judgedBefore(asked: z.ZodObject, fields: Fields): z.ZodObject {
  return without(
    asked,
    Object.keys(fields).filter((name) => isOpaque(fields[name]!)),
  );
}

/** The input of an act without the fields that nobody is asked for. */
export function without(input: z.ZodObject, names: readonly string[]): z.ZodObject {
  const mask: Readonly<Record<string, true>> = Object.fromEntries(names.map((name) => [name, true]));
  return input.omit(mask);
}

/** A choice that was not made although the act needs it. */
export function missingChoices(fields: Fields, candidate: Readonly<Record<string, unknown>>): Issue[] {
  return Object.entries(fields)
    .filter(([name, field]) => isOpaque(field) && !field.nullable && !candidate[name])
    .map(([name]) => issueOf('REQUIRED', [name]));
}

/** What an act makes anew and nobody is asked for: preliminary information gets its id on this device. */
export function madeHere(fields: Fields): string[] {
  return Object.keys(fields).filter((name) => fields[name]!.name === 'PreliminaryInformationId');
}
