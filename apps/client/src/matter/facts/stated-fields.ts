import { actNames, actOf } from '@awaslog/domain/handling';
import { shapeOf, type FieldShape } from '@awaslog/domain/process';

/** A field that an act states, under the name by which the gateway answers it. */
export interface StatedField {
  readonly as: string;
  readonly shape: FieldShape;
}

/** What every entry says of itself in the schema; a fact of one of these names is answered with `stated` before it. */
const ofEveryEntry = ['type', 'summary', 'process', 'state', 'doer', 'office', 'number', 'warnings'];

const byEvent = new Map(actNames.map((name) => [actOf(name).event, fieldsOf(name)] as const));

function fieldsOf(name: (typeof actNames)[number]): readonly StatedField[] {
  return Object.entries(shapeOf(actOf(name).input))
    .filter(([field]) => field !== 'on' && field !== 'at')
    .map(([field, shape]) => ({ as: answeredAs(field), shape }));
}

function answeredAs(field: string): string {
  return ofEveryEntry.includes(field) ? `stated${field[0]!.toUpperCase()}${field.slice(1)}` : field;
}

/** What an event states beside its time, in the order of its form; nothing for an event that this client does not know. */
export function statedFieldsOf(event: string): readonly StatedField[] {
  return byEvent.get(event) ?? [];
}
