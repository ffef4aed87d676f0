import { AreaCode } from '@awaslog/domain/territory';
import { ViolationKind } from '@awaslog/domain/violation';
import type { MatterFilter } from '../gql/graphql';

export const matterFields = ['area', 'kind', 'source'] as const;

/** What an address asks of the matters; a value that is none of ours is left out. */
export function matterFilterOf(address: URLSearchParams): MatterFilter {
  const area = AreaCode.safeParse(address.get('area'));
  const kind = ViolationKind.safeParse(address.get('kind'));
  const source = address.get('source');
  return {
    ...(area.success ? { areaPrefix: area.data } : {}),
    ...(kind.success ? { kinds: [kind.data] } : {}),
    ...(source === 'REPORT' || source === 'FINDING' ? { source } : {}),
  };
}
