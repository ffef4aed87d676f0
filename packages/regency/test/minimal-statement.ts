import { unknown, type RegencyStatementInput } from '../src';

const source = { source: 'https://example.org/somewhere', asOf: '2024-01', evidence: 'READ' } as const;
const figure = (value: number) => ({ value, ...source });
const nobodyKnows = unknown('Tidak diketahui.', 'Not known.');

type Election = RegencyStatementInput['elections'][number];

/** An election of two stations in one of two sub-districts. */
export const minimalElection: Election = {
  election: 'PEMILU_2024',
  contests: ['PPWP', 'DPRD_KAB'],
  voters: figure(300),
  stationCount: figure(2),
  subdistricts: [
    { area: '98.01.01', voters: figure(300), stationCount: figure(2) },
    { area: '98.01.02', voters: nobodyKnows, stationCount: nobodyKnows },
  ],
  stations: {
    known: true,
    ...source,
    list: [
      { code: '98.01.01.2001/001', voters: 100 },
      { code: '98.01.01.2001/002', voters: 200 },
    ],
  },
  perStation: { BALLOT_BOX: figure(5) },
  electoralDistricts: {
    DPRD_KAB: {
      known: true,
      ...source,
      list: [
        { name: 'Kecil 1', seats: figure(3), extent: 'WITHIN', areas: ['98.01.01'] },
        { name: 'Kecil 2', seats: figure(4), extent: 'WITHIN', areas: ['98.01.02'] },
      ],
    },
  },
};

/** The smallest statement with something of everything. */
export const minimalStatement: RegencyStatementInput = {
  code: '98.01',
  name: 'Kecil',
  kind: 'KABUPATEN',
  province: { code: '98', name: 'Provinsi Kecil' },
  zone: 'Asia/Makassar',
  fictional: true,
  areas: [
    { code: '98.01', name: 'Kecil', level: 'REGENCY', kind: 'KABUPATEN', parent: '98' },
    { code: '98.01.02', name: 'Sebelah', level: 'SUBDISTRICT', parent: '98.01' },
    { code: '98.01.01', name: 'Batu Uji', level: 'SUBDISTRICT', parent: '98.01' },
    { code: '98.01.01.2001', name: 'Kota Lama', level: 'VILLAGE', kind: 'DESA', parent: '98.01.01' },
    { code: '98.01.02.1001', name: 'Lama', level: 'VILLAGE', kind: 'KELURAHAN', parent: '98.01.02' },
  ],
  elections: [minimalElection],
  offices: {
    REGENCY: { members: figure(3), quorum: nobodyKnows },
    PANWASCAM: { members: figure(3), quorum: nobodyKnows },
    VILLAGE_SUPERVISOR: { perVillage: figure(1) },
    STATION_SUPERVISOR: { perStation: figure(1) },
  },
  places: [{ code: 'KPU:98.01/STORE', name: { id: 'Gudang', en: 'Store' }, area: '98.01.01', ...source }],
  registers: {
    supervisionRecord: { pattern: null, reason: { id: 'Tidak diketahui.', en: 'Not known.' } },
    finding: { pattern: null, reason: { id: 'Tidak diketahui.', en: 'Not known.' } },
    report: { pattern: '{serial}/LP', ...source },
  },
  aliases: [{ area: '98.01.02', name: 'Parsel', ...source }],
  sampleStations: [],
};
