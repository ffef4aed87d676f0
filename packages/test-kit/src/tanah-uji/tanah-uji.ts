import { defineRegency, unknown, type RegencyStatementInput } from '@awaslog/regency/regency';
import { areas } from './areas';
import { pemiluStations, pilkadaStations, votersIn, type FictionalStation } from './stations';

const invented = { source: 'https://example.org/tanah-uji', asOf: '2023-12-01', evidence: 'READ' as const };
const figure = (value: number) => ({ value, ...invented });
const notInvented = unknown('Tidak dikarang.', 'Not invented.');

/** The parts of a statement that follow from a list of stations. */
function countsOf(list: readonly FictionalStation[]) {
  const within = (area: string) => list.filter(({ code }) => code.startsWith(area)).length;
  return {
    voters: figure(votersIn(list, '99.01')),
    stationCount: figure(list.length),
    subdistricts: ['99.01.01', '99.01.02', '99.01.03'].map((area) => ({
      area,
      voters: figure(votersIn(list, area)),
      stationCount: figure(within(area)),
    })),
    stations: { known: true as const, list: [...list], ...invented },
  };
}

type ElectionInput = RegencyStatementInput['elections'][number];

const wider = (name: string): NonNullable<ElectionInput['electoralDistricts']['DPR']> => ({
  known: true,
  ...invented,
  list: [{ name, seats: notInvented, extent: 'WIDER', areas: ['99.01'] }],
});

/** No regency council is elected here, so a station has four ballot boxes and not five. */
const pemilu: ElectionInput = {
  election: 'PEMILU_2024',
  contests: ['PPWP', 'DPR', 'DPD', 'DPRD_PROV'],
  ...countsOf(pemiluStations),
  perStation: { BALLOT_BOX: figure(4), BOOTH: figure(4), INK: figure(2) },
  electoralDistricts: {
    PPWP: wider('Indonesia'),
    DPR: wider('Uji'),
    DPD: wider('Uji'),
    // One district wholly inside the regency and one that it shares with a neighbour.
    DPRD_PROV: {
      known: true,
      ...invented,
      list: [
        { name: 'Uji 1', seats: figure(6), extent: 'WITHIN', areas: ['99.01.01', '99.01.02'] },
        { name: 'Uji 2', seats: figure(4), extent: 'WIDER', areas: ['99.01.03'] },
      ],
    },
  },
};

const pilkada: ElectionInput = {
  election: 'PILKADA_2024',
  contests: ['GUBERNUR', 'BUPATI'],
  ...countsOf(pilkadaStations),
  perStation: { BALLOT_BOX: figure(2), BOOTH: figure(3), INK: figure(2) },
  electoralDistricts: {
    GUBERNUR: wider('Uji'),
    BUPATI: {
      known: true,
      ...invented,
      list: [{ name: 'Tanah Uji', seats: notInvented, extent: 'WITHIN', areas: ['99.01'] }],
    },
  },
};

/**
 * A regency that does not exist, in another time zone than Balangan, with four boxes a station, a known list of
 * stations and two elections at once. What works for Balangan and here is not Balangan-shaped.
 */
export const tanahUji = defineRegency({
  code: '99.01',
  name: 'Tanah Uji',
  kind: 'KABUPATEN',
  province: { code: '99', name: 'Provinsi Uji' },
  zone: 'Asia/Jayapura',
  fictional: true,
  areas: [...areas],
  elections: [pemilu, pilkada],
  offices: {
    REGENCY: { members: figure(5), quorum: figure(3) },
    PANWASCAM: { members: figure(3), quorum: figure(2) },
    VILLAGE_SUPERVISOR: { perVillage: figure(1) },
    STATION_SUPERVISOR: { perStation: figure(1) },
  },
  places: [
    {
      code: 'KPU:99.01/STORE',
      name: { id: 'Gudang KPU Tanah Uji', en: 'Store of KPU Tanah Uji' },
      area: '99.01.01',
      ...invented,
    },
  ],
  registers: {
    supervisionRecord: { pattern: '{serial:3}/LHP/TU/{month:roman}/{year}', ...invented },
    finding: { pattern: '{serial:3}/TM/TU/{month:roman}/{year}', ...invented },
    report: { pattern: '{serial:3}/LP/TU/{month:roman}/{year}', ...invented },
    reportReceived: { pattern: '{serial:3}/TT/{subdistrict}/{month:roman}/{year}', ...invented },
  },
  aliases: [{ area: '99.01.01', name: 'Panti', ...invented }],
  sampleStations: [],
});
