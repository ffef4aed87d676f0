import type { CivilDate } from '@awaslog/law/civil-date';
import { heldOn, instruments, type Instrument } from '@awaslog/law/instruments';
import type { Warning } from '../issue';
import type { Proposal } from './proposal';

/**
 * Whether what a proposal cites held on the day it is about. An instrument whose first day is not known is taken to hold
 * from the year after its number on; within that year the change-over may lie before or after the day.
 */
export function inForceWarnings({ article, alsoCites }: Proposal, on: CivilDate): Warning[] {
  const cites = [article, ...alsoCites];
  return instruments
    .filter(({ name }) => cites.some((cite) => cite.instrument === name))
    .flatMap((instrument) => doubtOf(instrument, on) ?? []);
}

function doubtOf(instrument: Instrument, on: CivilDate): Warning | undefined {
  const held = heldOn(instrument, on);
  const { name, year, replaces } = instrument;
  const before = replaces.join(', ');
  if (held === 'NO') {
    return {
      code: 'INSTRUMENT_NOT_IN_FORCE',
      message: {
        id: `${name} belum berlaku pada tanggal itu.${before ? ` Yang berlaku sebelumnya: ${before}.` : ''}`,
        en: `${name} did not hold yet on that day.${before ? ` Before it ${before} held.` : ''}`,
      },
      cites: [],
    };
  }
  if (held === 'YES' || Number(on.slice(0, 4)) !== year || before === '') return undefined;
  return {
    code: 'CHANGE_OVER_NOT_KNOWN',
    message: {
      id: `Tanggal mulai berlakunya ${name} belum ditemukan; mungkin pada tanggal itu masih berlaku ${before}. Periksa sebelum mengutip.`,
      en: `The day from which ${name} held was not found; on that day ${before} may still have held. Check it before you cite it.`,
    },
    cites: [],
  };
}
