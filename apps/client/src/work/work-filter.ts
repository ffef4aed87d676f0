import { ActorId, Division, OfficeId } from '@awaslog/domain/office';
import type { DueState, WorkFilter } from '../gql/graphql';

export const workFields = ['due', 'office', 'division', 'handler'] as const;
export const dueStates = ['OVERDUE', 'TODAY', 'COMING'] as const satisfies readonly DueState[];

/** What an address asks of the work list; a value that is none of ours is left out. */
export function workFilterOf(address: URLSearchParams): WorkFilter {
  const due = dueStates.find((state) => state === address.get('due'));
  const office = OfficeId.safeParse(address.get('office'));
  const division = Division.safeParse(address.get('division'));
  const handler = ActorId.safeParse(address.get('handler'));
  return {
    ...(due ? { due } : {}),
    ...(office.success ? { office: office.data } : {}),
    ...(division.success ? { division: division.data } : {}),
    ...(handler.success ? { handler: handler.data } : {}),
  };
}
