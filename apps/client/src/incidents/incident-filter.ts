import { ElectionId } from '@awaslog/domain/election';
import { Substage } from '@awaslog/domain/stage';
import { Item } from '@awaslog/domain/supplies';
import type { IncidentFilter } from '../gql/graphql';

export const incidentFields = ['substage', 'item', 'election'] as const;

/** What an address asks of the reported incidents; a value that is none of ours is left out. */
export function incidentFilterOf(address: URLSearchParams): IncidentFilter {
  const substage = Substage.safeParse(address.get('substage'));
  const item = Item.safeParse(address.get('item'));
  const election = ElectionId.safeParse(address.get('election'));
  return {
    ...(substage.success ? { substages: [substage.data] } : {}),
    ...(item.success ? { item: item.data } : {}),
    ...(election.success ? { election: election.data } : {}),
  };
}
