import type { CivilDate } from '@awaslog/law/civil-date';
import type { Text } from '@awaslog/law/result';
import { dateText } from '@awaslog/law/wording';
import type { ElectionId } from '../election';
import type { Warning } from '../issue';
import { substages } from './catalogue';
import type { Substage } from './substage';
import type { WindowClaim } from './substage-entry';

export interface KnownWindow {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/**
 * The widest span that the claims allow, or null where none gives a day. A beginning known only for the second
 * delivery is no beginning of the sub-stage, and an end known only for the first is no end: that side stays open.
 */
export function windowOf(substage: Substage, election: ElectionId): KnownWindow | null {
  const claims = substages[substage].windows.filter((claim) => claim.election === election);
  const begins = daysOf(claims, 'from', 'STAGE_II');
  const ends = daysOf(claims, 'to', 'STAGE_I');
  const from = begins[0] ?? null;
  const to = ends.at(-1) ?? null;
  return from === null && to === null ? null : { from, to };
}

/** The days of one side, in order; empty when all of them are about the delivery that cannot bound this side. */
function daysOf(claims: readonly WindowClaim[], side: 'from' | 'to', notAlone: WindowClaim['delivery']): CivilDate[] {
  const given = claims.filter((claim) => claim[side] !== null);
  if (given.every((claim) => claim.delivery === notAlone)) return [];
  return given
    .map((claim) => claim[side])
    .filter((day) => day !== null)
    .sort();
}

/**
 * Tells that a day lies outside the days that are known. It informs and never refuses: the days come from the press
 * and from plans, and a store that floods in March is still worth a record.
 */
export function substageWindowWarning(substage: Substage, election: ElectionId, day: CivilDate): Warning | null {
  const window = windowOf(substage, election);
  if (!window || !isOutside(window, day)) return null;
  const { name } = substages[substage];
  const span = spanOf(window);
  return {
    code: 'OUTSIDE_KNOWN_WINDOW',
    message: {
      id: `Tanggal ini di luar waktu yang diketahui untuk "${name.id}": ${span.id}. Catatan tetap dapat disimpan.`,
      en: `This day lies outside the known time of "${name.en}": ${span.en}. The record can still be kept.`,
    },
    cites: [],
  };
}

function isOutside({ from, to }: KnownWindow, day: CivilDate): boolean {
  return (from !== null && day < from) || (to !== null && day > to);
}

function spanOf({ from, to }: KnownWindow): Text {
  const begins = from && dateText(from);
  const ends = to && dateText(to);
  if (begins && ends) return { id: `${begins.id} sampai ${ends.id}`, en: `${begins.en} to ${ends.en}` };
  return begins
    ? { id: `sejak ${begins.id}`, en: `since ${begins.en}` }
    : { id: `sampai ${ends?.id}`, en: `until ${ends?.en}` };
}
