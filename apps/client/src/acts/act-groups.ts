import type { ActStanding, CitedNormFragment } from '../gql/graphql';

/** An act as the gateway offers it, on a record or on a matter. */
export interface OfferedAct<Command extends string> {
  readonly command: Command;
  readonly label: string;
  readonly standing: ActStanding;
  readonly due?: { readonly earliest: string; readonly latest: string } | null;
  readonly missing: readonly string[];
  readonly why?: string | null;
  readonly cites: readonly CitedNormFragment[];
}

/** How an act stands for the reader: what may be done now comes first, what nobody may do last. */
export const actGroups = ['NOW', 'MISSING', 'OUTSIDE', 'BARRED', 'NO_OBJECT', 'OTHERS'] as const;
export type ActGroup = (typeof actGroups)[number];

/**
 * The gateway answers whether an act may be taken; here it is only told apart what still lacks for it, and whether it is
 * an article that bars it or there is nothing that it could be about.
 */
export function groupOfAct({ standing, missing, cites }: OfferedAct<string>): ActGroup {
  switch (standing) {
    case 'MAY':
      return missing.length > 0 ? 'MISSING' : 'NOW';
    case 'OUTSIDE':
      return 'OUTSIDE';
    case 'MAY_NOT':
      return cites.length > 0 ? 'BARRED' : 'NO_OBJECT';
    case 'NOT_THIS_ACTOR':
      return 'OTHERS';
  }
}

/** The acts of each group; what has to be done soonest stands first in it, what has no time keeps its order. */
export function groupActs<Act extends OfferedAct<string>>(acts: readonly Act[]): Readonly<Record<ActGroup, Act[]>> {
  const groups: Record<ActGroup, Act[]> = { NOW: [], MISSING: [], OUTSIDE: [], BARRED: [], NO_OBJECT: [], OTHERS: [] };
  for (const act of acts) groups[groupOfAct(act)].push(act);
  for (const group of actGroups) groups[group].sort(bySoonest);
  return groups;
}

function bySoonest({ due: one }: OfferedAct<string>, { due: other }: OfferedAct<string>): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return one.earliest.localeCompare(other.earliest);
}
