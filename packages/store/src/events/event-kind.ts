import { actNames, acts } from '@awaslog/domain/handling';
import type { HandlingEvent, PreliminaryEvent } from './stored-event';

/** The types of event that acts leave on a matter. */
export const handlingEventTypes: ReadonlySet<string> = new Set(actNames.map((name) => acts[name].event));

export function isOfMatter(event: { readonly type: string }): event is HandlingEvent {
  return handlingEventTypes.has(event.type);
}

export function beginsPreliminary(event: { readonly type: string }): event is PreliminaryEvent {
  return event.type === 'INCIDENT_TAKEN_UP' || event.type === 'TIP_RECORDED';
}
