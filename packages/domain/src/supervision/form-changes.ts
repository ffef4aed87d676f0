import { isAfter } from './facts';
import { formFields, SuspectedViolation, type FormA } from './form-a';

/* In the order of the form, since a store gives the keys back in an order of its own. */
const fieldsInOrder = Object.keys(formFields) as (keyof FormA)[];
const suspicionInOrder = Object.keys(SuspectedViolation.unwrap().shape) as (keyof SuspectedViolation)[];

/**
 * The fields in which two forms differ, each by its name and a field of the suspicion as `suspicion.foundOn`. A suspicion
 * that only one of them has is the one field `suspicion`.
 */
export function changedFields(before: FormA, after: FormA): readonly string[] {
  const fields = fieldsInOrder.filter((field) => !isSameIn(field, before, after));
  const [one, other] = [before.suspicion, after.suspicion];
  if (!one || !other) return fields;
  return fields.flatMap((field) => (field === 'suspicion' ? changedInSuspicion(one, other) : [field]));
}

function changedInSuspicion(before: SuspectedViolation, after: SuspectedViolation): readonly string[] {
  return suspicionInOrder.filter((field) => !isSame(before[field], after[field])).map((field) => `suspicion.${field}`);
}

/** One moment may be written in two offsets. */
function isSameIn(field: keyof FormA, before: FormA, after: FormA): boolean {
  if (field !== 'startedAt' && field !== 'endedAt') return isSame(before[field], after[field]);
  return !isAfter(before[field], after[field]) && !isAfter(after[field], before[field]);
}

/** Whether two values of a form say the same; the order in which their keys were written says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return names.length === others.length && names.every((name) => isSame(valueIn(one, name), valueIn(other, name)));
}

function valueIn(object: object, name: string): unknown {
  return (object as Readonly<Record<string, unknown>>)[name];
}
