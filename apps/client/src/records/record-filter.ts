import { Substage } from '@awaslog/domain/stage';
import { SupervisionStateName } from '@awaslog/domain/supervision';
import { AreaCode } from '@awaslog/domain/territory';
import { CivilDate } from '@awaslog/law/civil-date';
import type { RecordOrder, SupervisionRecordFilter } from '../gql/graphql';

/** The fields of a list's address; a list can be sent to a colleague, and the way back keeps it. */
export const filterFields = ['substage', 'area', 'state', 'suspected', 'from', 'to'] as const;

/** What an address asks for. A value that is none of ours is left out rather than sent to be refused. */
export function recordFilterOf(address: URLSearchParams): SupervisionRecordFilter {
  const substage = Substage.safeParse(address.get('substage'));
  const state = SupervisionStateName.safeParse(address.get('state'));
  const area = AreaCode.safeParse(address.get('area'));
  const suspected = address.get('suspected');
  return {
    ...(substage.success ? { substages: [substage.data] } : {}),
    ...(state.success ? { states: [state.data] } : {}),
    ...(area.success ? { areaPrefix: area.data } : {}),
    ...(suspected === 'yes' || suspected === 'no' ? { suspected: suspected === 'yes' } : {}),
    ...periodOf(address),
  };
}

export function periodOf(address: URLSearchParams): { from?: string; to?: string } {
  const from = CivilDate.safeParse(address.get('from'));
  const to = CivilDate.safeParse(address.get('to'));
  return { ...(from.success ? { from: from.data } : {}), ...(to.success ? { to: to.data } : {}) };
}

export function orderOf(address: URLSearchParams): RecordOrder {
  return address.get('order') === 'OLDEST' ? 'OLDEST' : 'NEWEST';
}

/** How many of the fields ask for something. */
export function fieldsInUse(address: URLSearchParams, fields: readonly string[]): number {
  return fields.filter((field) => (address.get(field) ?? '') !== '').length;
}

/** The address with one field changed; an empty value takes the field away. */
export function withField(address: URLSearchParams, field: string, value: string): URLSearchParams {
  const changed = new URLSearchParams(address);
  if (value === '') changed.delete(field);
  else changed.set(field, value);
  return changed;
}
