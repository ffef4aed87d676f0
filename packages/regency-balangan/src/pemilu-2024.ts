import { unknown, type RegencyStatementInput } from '@awaslog/regency/regency';
import {
  bakabar,
  iniberita,
  infopublik,
  klikkalsel,
  matabanua,
  netsembilan,
  sediksi,
  tribunGorontalo,
} from './sources';

const notFound = unknown('Tidak ditemukan dalam sumber yang dibaca.', 'Not found in any source that was read.');
const nationwide = {
  known: true as const,
  source: null,
  asOf: '2023',
  evidence: 'RECALLED' as const,
};

/** Only Awayan's stations are known below the regency. */
const subdistricts = ['01', '02', '03', '04', '05', '06', '07', '08'].map((number) => ({
  area: `63.11.${number}`,
  voters: notFound,
  stationCount: number === '03' ? { value: 48, ...iniberita } : notFound,
}));

export const pemilu2024: RegencyStatementInput['elections'][number] = {
  election: 'PEMILU_2024',
  contests: ['PPWP', 'DPR', 'DPD', 'DPRD_PROV', 'DPRD_KAB'],
  voters: { value: 96016, ...matabanua },
  stationCount: { value: 429, ...matabanua },
  subdistricts,
  stations: {
    known: false,
    reason: {
      id: 'Daftar TPS per desa untuk Pemilu 2024 belum ditemukan.',
      en: 'No list of the stations by village was found for Pemilu 2024.',
    },
  },
  perStation: {
    BALLOT_BOX: { value: 5, ...netsembilan },
    BOOTH: { value: 4, ...sediksi },
    INK: { value: 2, ...infopublik },
  },
  electoralDistricts: {
    PPWP: {
      ...nationwide,
      list: [{ name: 'Indonesia', seats: notFound, extent: 'WIDER', areas: ['63.11'] }],
    },
    DPD: {
      ...nationwide,
      list: [{ name: 'Kalimantan Selatan', seats: notFound, extent: 'WIDER', areas: ['63.11'] }],
    },
    DPR: {
      known: true,
      ...tribunGorontalo,
      list: [
        {
          name: 'Kalimantan Selatan I',
          seats: { value: 6, ...tribunGorontalo },
          extent: 'WIDER',
          areas: ['63.11'],
        },
      ],
    },
    DPRD_PROV: {
      known: true,
      ...klikkalsel,
      list: [{ name: 'Kalimantan Selatan 5', seats: { value: 9, ...klikkalsel }, extent: 'WIDER', areas: ['63.11'] }],
    },
    // The council has 25 seats (see `bakabar`); which sub-districts make up a district of it in 2024 was not found.
    DPRD_KAB: {
      known: false,
      reason: {
        id: `DPRD Kabupaten memiliki 25 kursi (${bakabar.source}); pembagian kecamatan per daerah pemilihan belum ditemukan.`,
        en: `The regency council has 25 seats (${bakabar.source}); which sub-districts form a district was not found.`,
      },
    },
  },
};
