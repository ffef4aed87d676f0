import { createContext, useContext } from 'react';
import type { ProductDayFragment, ViewerSeatFragment } from '../gql/graphql';

/** On which day and as whom the reader works, asked once by the shell; null until the gateway has answered. */
export interface Standing {
  readonly product: ProductDayFragment;
  readonly viewer: ViewerSeatFragment;
}

export const StandingContext = createContext<Standing | null>(null);

export function useStanding(): Standing {
  const standing = useContext(StandingContext);
  if (!standing) throw new Error('useStanding is for what the shell shows after the gateway has answered');
  return standing;
}
