import { DeedSign } from './deed-sign';
import type { KindBesideCrime } from './deed-sign-entry';
import { deedSigns } from './deed-signs';
import type { ViolationFacts } from './facts';
import type { Ground } from './ground';
import { groundsOf, stated } from './pointer';

/** The stated signs that lead to a kind of violation. */
export function signsLeadingTo(kind: KindBesideCrime, facts: ViolationFacts): readonly Ground[] {
  const leading = DeedSign.options.filter((sign) => deedSigns[sign].leadsTo.includes(kind));
  return groundsOf(
    leading.map((sign) => stated(sign)),
    facts,
  );
}
