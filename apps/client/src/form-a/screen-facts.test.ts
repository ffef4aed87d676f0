import { describe, expect, it } from 'vitest';
import { fieldOf } from '../forms/issues';
import { formInputIssues } from '@awaslog/domain/supervision';
import { factsOf } from './screen-facts';
import { toFormA } from './to-form-a';
import { emptyCount, emptyEvidence, emptyForm, type FormAValues } from './values';

const village = '99.01.02.2002';
const facts = factsOf({
  today: '2024-01-08',
  zone: 'Asia/Jayapura',
  territory: '99.01.02',
  regency: {
    code: '99.01',
    name: 'Uji',
    kind: 'KABUPATEN',
    zone: 'Asia/Jayapura',
    elections: [
      { election: { code: 'PEMILU_2024', name: 'Pemilu 2024', votingDay: '2024-02-14' }, contests: ['PPWP', 'DPR'] },
    ],
    subdistricts: [
      { id: 's', code: '99.01.02', name: 'Hulu', children: [{ id: 'v', code: village, name: 'Muara', kind: 'DESA' }] },
    ],
  },
});

const complete: FormAValues = {
  ...emptyForm({ election: 'PEMILU_2024', area: village, day: '2024-01-08' }),
  substage: 'RECEIPT',
  purpose: 'Memastikan penerimaan',
  startTime: '09:00',
  endTime: '10:30',
  result: 'Barang dihitung',
  counts: [{ ...emptyCount, item: 'BALLOT', contest: 'DPR', claimed: '1.000', counted: '996' }],
};

const judged = (change: Partial<FormAValues>, language: 'id' | 'en' = 'id') =>
  formInputIssues(toFormA({ ...complete, ...change }, { zone: 'Asia/Jayapura', language }), facts).map(
    ({ code, path }) => [fieldOf(path), code] as const,
  );

describe('a form on the screen', () => {
  it('finds nothing wrong with a complete form', () => {
    expect(judged({})).toEqual([]);
  });

  it('says at once everything that an untouched form lacks', () => {
    const untouched = emptyForm({ election: 'PEMILU_2024', area: village, day: '2024-01-08' });
    expect(judged(untouched)).toEqual([
      ['substage', 'REQUIRED'],
      ['purpose', 'REQUIRED'],
      ['startTime', 'REQUIRED'],
      ['endTime', 'REQUIRED'],
      ['result', 'REQUIRED'],
    ]);
  });

  it.each([
    [
      'a figure that is no count',
      { counts: [{ ...emptyCount, item: 'INK' as const, counted: '-4' }] },
      'counts.0.counted',
      'NOT_A_COUNT',
    ],
    [
      'a line without figures',
      { counts: [{ ...emptyCount, item: 'INK' as const }] },
      'counts.0.counted',
      'NOTHING_COUNTED',
    ],
    [
      'ballots of no contest',
      { counts: [{ ...emptyCount, item: 'BALLOT' as const, counted: '5' }] },
      'counts.0.contest',
      'CONTEST_NEEDED',
    ],
    [
      'a contest that is not held',
      { counts: [{ ...emptyCount, item: 'BALLOT' as const, contest: 'DPD' as const, counted: '5' }] },
      'counts.0.contest',
      'CONTEST_NOT_HELD',
    ],
    [
      'parts above the whole',
      { counts: [{ ...emptyCount, item: 'SEAL' as const, counted: '5', good: '6' }] },
      'counts.0.counted',
      'PARTS_EXCEED_COUNT',
    ],
    ['an area outside the territory', { area: '99.01' }, 'area', 'OUTSIDE_TERRITORY'],
    ['a station that is no number', { stationNumber: 'lima' }, 'stationNumber', 'STATION_CODE_MALFORMED'],
    ['a day that has not come', { day: '2024-01-09' }, 'startTime', 'IN_THE_FUTURE'],
    ['an end before the start', { endTime: '08:00' }, 'endTime', 'ENDS_BEFORE_START'],
  ])('puts %s beside its field', (_what, change, field, code) => {
    expect(judged(change)).toContainEqual([field, code]);
  });

  it('judges a suspicion only when there is one', () => {
    const suspicion = { ...complete.suspicion, evidence: [emptyEvidence] };
    expect(judged({ suspicion })).toEqual([]);
    expect(judged({ suspicion, hasSuspicion: true }).map(([field]) => field)).toEqual([
      'suspicion.event',
      'suspicion.place',
      'suspicion.respondents',
      'suspicion.kinds',
      'suspicion.account',
      'suspicion.evidence.0.kind',
      'suspicion.evidence.0.description',
    ]);
  });

  it('sees a line that contradicts itself while another field is still empty', () => {
    const counts = [{ ...emptyCount, item: 'BALLOT' as const, counted: '5' }];
    expect(judged({ counts, purpose: '' })).toEqual([
      ['purpose', 'REQUIRED'],
      ['counts.0.contest', 'CONTEST_NEEDED'],
    ]);
  });

  it('carries work past midnight', () => {
    expect(judged({ day: '2024-01-07', startTime: '22:00', endDay: '2024-01-08', endTime: '02:00' })).toEqual([]);
  });
});
