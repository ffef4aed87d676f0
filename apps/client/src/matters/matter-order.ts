import type { MatterOrder } from '../gql/graphql';

/** The orders that the page offers; what began last comes first where none is chosen. */
const orders = {
  NEXT_DEADLINE: { field: 'NEXT_DEADLINE', direction: 'ASC' },
  REGISTERED_NEWEST: { field: 'REGISTERED', direction: 'DESC' },
  REGISTERED_OLDEST: { field: 'REGISTERED', direction: 'ASC' },
  BEGUN_OLDEST: { field: 'BEGUN', direction: 'ASC' },
} as const satisfies Readonly<Record<string, MatterOrder>>;

const usual: MatterOrder = { field: 'BEGUN', direction: 'DESC' };

export const matterOrders = Object.keys(orders) as readonly (keyof typeof orders)[];

/** In which order an address asks for the matters; a value that is none of ours asks for the usual one. */
export function matterOrderOf(address: URLSearchParams): MatterOrder {
  const chosen = matterOrders.find((order) => order === address.get('order'));
  return chosen ? orders[chosen] : usual;
}
