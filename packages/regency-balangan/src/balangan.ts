import kalimantanSelatan from '@awaslog/areas/province/63';
import { defineRegency, unknown } from '@awaslog/regency/regency';
import { pemilu2024 } from './pemilu-2024';
import { pilkada2024 } from './pilkada-2024';
import { banjarhits, klikkalimantan, matabanua, shalokal, tribrata } from './sources';

const quorum = unknown(
  'Aturan kuorum rapat pleno belum dibaca.',
  'The rule on the quorum of a plenary has not been read.',
);
const registerNotSeen = {
  pattern: null,
  reason: {
    id: 'Pola nomor yang dipakai Bawaslu Balangan belum diketahui.',
    en: 'The pattern of numbers that Bawaslu Balangan uses is not known.',
  },
};
// One supervisor a village and one a station is the national rule; its article was not read.
const oneEach = { value: 1, source: null, asOf: '2024', evidence: 'RECALLED' as const };

/** Kabupaten Balangan, South Kalimantan. What no source was found for is stated as unknown. */
export const balangan = defineRegency({
  code: '63.11',
  name: 'Balangan',
  kind: 'KABUPATEN',
  province: { code: '63', name: 'Kalimantan Selatan' },
  zone: 'Asia/Makassar',
  areas: kalimantanSelatan.filter(({ code }) => code === '63.11' || code.startsWith('63.11.')),
  elections: [pemilu2024, pilkada2024],
  offices: {
    REGENCY: { members: { value: 3, ...shalokal }, quorum },
    PANWASCAM: { members: { value: 3, ...banjarhits }, quorum },
    VILLAGE_SUPERVISOR: { perVillage: oneEach },
    STATION_SUPERVISOR: { perStation: oneEach },
  },
  places: [
    {
      code: 'KPU:63.11/STORE',
      name: { id: 'Gudang logistik KPU Balangan', en: 'Logistics store of KPU Balangan' },
      area: '63.11.07',
      ...matabanua,
    },
  ],
  registers: { supervisionRecord: registerNotSeen, finding: registerNotSeen, report: registerNotSeen },
  aliases: [
    { area: '63.11.04', name: 'Batumandi', ...tribrata },
    { area: '63.11.07', name: 'Parsel', ...klikkalimantan },
  ],
  // The press names stations 1 to 3 of Tundakan for Pemilu 2024; a kelurahan has at least one.
  sampleStations: [
    '63.11.03.2010/001',
    '63.11.03.2010/002',
    '63.11.03.2010/003',
    '63.11.06.1023/001',
    '63.11.07.1001/001',
  ],
});
