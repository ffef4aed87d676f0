import { AreaCode, levelOf } from '@awaslog/domain/territory';
import { ViolationKind } from '@awaslog/domain/violation';
import type { AnnouncedFilter } from '../gql/graphql';
import { periodOf } from '../records/record-filter';

export const announcedFields = ['kind', 'area', 'from', 'to'] as const;

/** What an address asks of the announced statuses; a value that is none of ours is left out. */
export function announcedFilterOf(address: URLSearchParams): AnnouncedFilter {
  const area = AreaCode.safeParse(address.get('area'));
  const kind = ViolationKind.safeParse(address.get('kind'));
  return {
    // Where in its sub-district a matter lies is not told, so no village is asked for.
    ...(area.success && levelOf(area.data) !== 'VILLAGE' ? { areaPrefix: area.data } : {}),
    ...(kind.success ? { kinds: [kind.data] } : {}),
    ...periodOf(address),
  };
}
