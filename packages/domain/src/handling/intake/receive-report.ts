import { civilDateOf } from '@awaslog/law/civil-date';
import { z } from 'zod';
import { ElectionId } from '../../election';
import { issueOf, type Issue } from '../../issue';
import { code, day, flag, listOf, moment, reference, text } from '../../process';
import { PersonReference, ReportChannel, ReporterStanding } from '../../report';
import { Substage } from '../../stage';
import { AreaCode, contains, StationCode, villageOf } from '../../territory';
import { RespondentCapacity, ViolationKind } from '../../violation';
import { entry } from '../../words';
import { defineAct } from '../act';
import type { HandlingFacts } from '../facts';
import { deliveryWarnings } from './delivery-warnings';
import { isOutsideItsLaw } from './submission-window';

/**
 * Delivery of a report (UU 7/2017 art. 454(3), (4) and (6); Perbawaslu 7/2022 art. 8, 11 and 13). Nothing that is lacking
 * turns it away: the initial review looks at each requirement. Persons are references; their names are kept apart.
 */
export const receiveReport = defineAct({
  command: 'RECEIVE_REPORT',
  event: 'REPORT_RECEIVED',
  process: 'INTAKE',
  words: entry('Terima Laporan', 'Receive a report', [
    'Catat Laporan yang disampaikan oleh orang yang berhak, dengan tanda bukti.',
    'Record a report that an entitled person delivered, with its receipt.',
  ]),
  past: entry('Laporan diterima', 'Report received', ['Laporan disampaikan dan dicatat.', 'A report was delivered.']),
  doer: 'REPORTER',
  input: z.strictObject({
    at: moment('Waktu penyampaian', 'When it was delivered'),
    election: code('ElectionId', ElectionId, 'Pemilihan', 'Election'),
    area: reference('AreaCode', AreaCode, 'Wilayah kejadian', 'Area of the event'),
    station: reference('StationCode', StationCode, 'TPS', 'Polling station').nullable(),
    substage: code('Substage', Substage, 'Subtahapan', 'Sub-stage').nullable(),
    channel: code('ReportChannel', ReportChannel, 'Saluran penyampaian', 'Channel'),
    reporterStanding: code('ReporterStanding', ReporterStanding, 'Kedudukan Pelapor', 'Standing of the reporter'),
    reporter: reference('PersonReference', PersonReference, 'Pelapor', 'Reporter').nullable(),
    proxy: reference('PersonReference', PersonReference, 'Kuasa Pelapor', 'Who acts for the reporter').nullable(),
    powerOfAttorney: flag('Surat kuasa khusus diserahkan', 'A special power of attorney was handed in'),
    knownOn: day('Tanggal diketahui', 'Day on which the reporter came to know'),
    occurredOn: day('Tanggal kejadian', 'Day of the event').nullable(),
    place: text(300, 'Tempat kejadian', 'Place of the event').nullable(),
    account: text(20_000, 'Uraian kejadian', 'Account of events').nullable(),
    respondents: listOf(
      code('RespondentCapacity', RespondentCapacity, 'Terlapor', 'Respondent'),
      [0, RespondentCapacity.options.length],
      'Terlapor menurut kedudukannya',
      'Respondents by capacity',
    ),
    kinds: listOf(
      code('ViolationKind', ViolationKind, 'Jenis pelanggaran', 'Kind of violation'),
      [0, 4],
      'Jenis yang diduga',
      'Suspected kinds',
    ),
    evidence: listOf(text(500, 'Bukti', 'Proof'), [0, 100], 'Bukti yang diserahkan', 'Proof that was handed in'),
    threeSets: flag('Bukti tertulis tiga rangkap', 'Proof on paper came in three sets'),
    witnesses: listOf(
      reference('PersonReference', PersonReference, 'Saksi', 'Witness'),
      [0, 50],
      'Saksi yang disebut Pelapor',
      'Witnesses whom the reporter named',
    ),
    structured: flag('Diduga terstruktur, sistematis, dan masif', 'Said to be structured, systematic and massive'),
    receiptNumber: text(120, 'Nomor tanda bukti penyampaian', 'Number of the receipt that was given').nullable(),
  }),
  example: {
    election: 'PEMILU_2024',
    area: '63.11.03',
    station: null,
    substage: 'STORAGE',
    channel: 'IN_PERSON',
    reporterStanding: 'VOTER',
    reporter: '018cd1a0-0000-7000-8000-0000000000a1',
    proxy: null,
    powerOfAttorney: false,
    knownOn: '2024-01-05',
    occurredOn: '2024-01-05',
    place: 'Gudang KPU',
    account: 'Kotak suara berisi surat suara ditemukan basah.',
    respondents: ['KPU_REGENCY'],
    kinds: ['ADMINISTRATIVE'],
    evidence: ['Foto kotak suara'],
    threeSets: true,
    witnesses: [],
    structured: false,
    receiptNumber: null,
  },
  number: 'REPORT_RECEIVED',
  begins: ({ input: { election, area, station, substage } }) => ({
    source: { kind: 'REPORT' },
    election,
    area,
    station,
    substage,
  }),
  state: () => 'RECEIVED',
  sets: ({ input: { kinds, respondents } }) => ({ kinds, respondents }),
  starts: ({ input }) => [{ rule: 'INITIAL_REVIEW', from: input.at }],
  judge: ({ input, facts }) => ({
    issues: [
      ...(facts.contestsOf(input.election) ? [] : [issueOf('ELECTION_NOT_HELD', ['election'])]),
      ...(isOutsideItsLaw(input, civilDateOf(input.at, facts.zone), facts)
        ? [issueOf('ELECTION_LAW_NOT_IN_FORCE', ['at'])]
        : []),
      ...(facts.areaExists(input.area) ? [] : [issueOf('UNKNOWN_AREA', ['area'])]),
      ...(contains(facts.actor.territory, input.area) ? [] : [issueOf('OUTSIDE_TERRITORY', ['area'])]),
      ...stationIssues(input, facts),
      ...(input.knownOn > civilDateOf(input.at, facts.zone) ? [issueOf('KNOWN_AFTER_DELIVERY', ['knownOn'])] : []),
      ...(input.occurredOn && input.occurredOn > input.knownOn ? [issueOf('FOUND_BEFORE_EVENT', ['knownOn'])] : []),
    ],
    warnings: deliveryWarnings(input, facts),
  }),
});

interface Placed {
  readonly station: StationCode | null;
  readonly area: AreaCode;
  readonly election: ElectionId;
}

function stationIssues({ station, area, election }: Placed, facts: Pick<HandlingFacts, 'stationStanding'>): Issue[] {
  if (!station) return [];
  if (!contains(area, villageOf(station))) return [issueOf('STATION_OUTSIDE_AREA', ['station'])];
  return facts.stationStanding(station, election) === 'UNKNOWN_STATION'
    ? [issueOf('UNKNOWN_STATION', ['station'])]
    : [];
}
