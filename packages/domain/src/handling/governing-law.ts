import type { Citation } from '@awaslog/law/citation';
import { regimeOf } from '@awaslog/law/regime';
import { elections } from '../election';
import type { Warning } from '../issue';
import type { Matter } from './matter';

/** Whether the law on general elections governs a matter; what it has is not lent to another election. */
export function isUnderUu7({ election }: Pick<Matter, 'election'>): boolean {
  return elections[election].regime === 'PEMILU_2024';
}

/** Whether a warning may be told of a matter: it rests on no norm, or on instruments of the matter's own election. */
export function isOfItsLaw(matter: Pick<Matter, 'election'>, { cites }: Warning): boolean {
  return isUnderUu7(matter) || cites.every((cite) => instrumentsOf(matter).includes(cite.instrument));
}

function instrumentsOf({ election }: Pick<Matter, 'election'>): Citation['instrument'][] {
  const rules = Object.values(regimeOf(election)?.rules ?? {});
  return rules.flatMap(({ cites }) => cites.map(({ instrument }) => instrument));
}
