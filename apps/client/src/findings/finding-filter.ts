import { Substage } from '@awaslog/domain/stage';
import { AreaCode } from '@awaslog/domain/territory';
import { ViolationKind } from '@awaslog/domain/violation';
import type { FindingFilter, FindingState } from '../gql/graphql';
import { periodOf } from '../records/record-filter';

export const findingFields = ['state', 'substage', 'area', 'kind', 'from', 'to'] as const;

export const findingStates = ['PROPOSED', 'FIXED', 'REJECTED'] as const satisfies readonly FindingState[];

/** What an address asks of the findings; a value that is none of ours is left out. */
export function findingFilterOf(address: URLSearchParams): FindingFilter {
  const state = findingStates.find((one) => one === address.get('state'));
  const substage = Substage.safeParse(address.get('substage'));
  const area = AreaCode.safeParse(address.get('area'));
  const kind = ViolationKind.safeParse(address.get('kind'));
  return {
    ...(state ? { states: [state] } : {}),
    ...(substage.success ? { substages: [substage.data] } : {}),
    ...(area.success ? { areaPrefix: area.data } : {}),
    ...(kind.success ? { kinds: [kind.data] } : {}),
    ...periodOf(address),
  };
}
