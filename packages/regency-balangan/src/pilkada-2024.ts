import { unknown, type RegencyStatementInput } from '@awaslog/regency/regency';
import { borneotrend, klikkalimantan } from './sources';

const notFound = unknown('Tidak ditemukan dalam sumber yang dibaca.', 'Not found in any source that was read.');

const stationsBySubdistrict = { '01': 36, '02': 48, '03': 28, '04': 35, '05': 35, '06': 36, '07': 30, '08': 14 };

export const pilkada2024: RegencyStatementInput['elections'][number] = {
  election: 'PILKADA_2024',
  contests: ['GUBERNUR', 'BUPATI'],
  voters: { value: 97255, ...borneotrend },
  stationCount: { value: 262, ...borneotrend },
  subdistricts: Object.entries(stationsBySubdistrict).map(([number, stations]) => ({
    area: `63.11.${number}`,
    voters: notFound,
    stationCount: { value: stations, ...klikkalimantan },
  })),
  stations: {
    known: false,
    reason: {
      id: 'Daftar TPS per desa untuk Pilkada 2024 belum ditemukan.',
      en: 'No list of the stations by village was found for Pilkada 2024.',
    },
  },
  // Whether a regency with two contests gets one box a station or two could not be read.
  perStation: { BALLOT_BOX: notFound, BOOTH: notFound, INK: notFound },
  electoralDistricts: {
    GUBERNUR: {
      known: true,
      source: null,
      asOf: '2024',
      evidence: 'RECALLED',
      list: [{ name: 'Kalimantan Selatan', seats: notFound, extent: 'WIDER', areas: ['63.11'] }],
    },
    BUPATI: {
      known: true,
      source: null,
      asOf: '2024',
      evidence: 'RECALLED',
      list: [{ name: 'Balangan', seats: notFound, extent: 'WITHIN', areas: ['63.11'] }],
    },
  },
};
