import { brandWithType } from '@pothos/core';
import type { Refusal } from '@awaslog/domain/issue';
import { refusalTypeOf, type RefusalTypeName } from './refusal/refusal';

/** A value together with the type of a union or interface that it is shown as. */
export function shownAs<Value extends object>(type: string, value: Value): Value {
  const shown = { ...value };
  brandWithType(shown, type as never);
  return shown;
}

/** The one place in which a refusal becomes a member of a result. */
export function refusedAs(refusal: Refusal, type: RefusalTypeName = refusalTypeOf(refusal)): Refusal {
  return shownAs(type, refusal);
}
