import { describe, expect, it } from 'vitest';
import { readReport, requirementsOf } from './report';

const id = '018cd1a0-0000-7000-8000-000000000001';
const report = {
  id,
  election: 'PEMILU_2024',
  area: '63.11.03',
  substage: 'RECEIPT',
  reporterStanding: 'VOTER',
  channel: 'IN_PERSON',
  deliveredAt: '2024-01-17T15:00:00+08:00',
  knownOn: '2024-01-08',
  reporter: id,
  respondent: id,
  occurredOn: '2024-01-07',
  place: 'Gudang',
  account: 'Kotak dibuka tanpa saksi.',
  evidence: ['Foto'],
};

function lacking(changes: object) {
  const read = readReport({ ...report, ...changes }, 'Asia/Makassar');
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return requirementsOf(read.value, 'Asia/Makassar')
    .filter(({ met }) => met !== true)
    .map(({ requirement, met }) => `${requirement} ${met}`);
}

describe('the requirements of Perbawaslu 7/2022 art. 15', () => {
  it('are met by a whole report, delivered on the seventh working day', () => {
    expect(lacking({})).toEqual([]);
  });
  it('are named one by one', () => {
    expect(lacking({ deliveredAt: '2024-01-18T08:00:00+08:00' })).toEqual(['IN_TIME false']);
    expect(lacking({ reporter: null, evidence: [], place: null })).toEqual([
      'REPORTER false',
      'TIME_AND_PLACE false',
      'EVIDENCE false',
    ]);
  });
  it('counts every day where the law of the election does', () => {
    expect(lacking({ election: 'PILKADA_2024', deliveredAt: '2024-01-15T09:00:00+08:00' })).toEqual([]);
    expect(lacking({ election: 'PILKADA_2024', deliveredAt: '2024-01-16T09:00:00+08:00' })).toEqual(['IN_TIME false']);
  });
  it('cannot tell the time where no rules of the election are held', () => {
    expect(lacking({ election: 'PEMILU_2019' })).toEqual(['IN_TIME null']);
  });
  it('count the days of the place: 17 January 23:59 there is in time, one minute later is not', () => {
    expect(lacking({ deliveredAt: '2024-01-17T15:59:00Z' })).toEqual([]);
    expect(lacking({ deliveredAt: '2024-01-17T16:00:00Z' })).toEqual(['IN_TIME false']);
  });
});

describe('a report that contradicts itself', () => {
  it('is told so', () => {
    expect(readReport({ ...report, knownOn: '2024-01-18' }, 'Asia/Makassar')).toMatchObject({
      refusal: [{ code: 'KNOWN_AFTER_DELIVERY' }],
    });
    expect(readReport({ ...report, occurredOn: '2024-01-09' }, 'Asia/Makassar')).toMatchObject({
      refusal: [{ code: 'FOUND_BEFORE_EVENT' }],
    });
    expect(readReport({ ...report, reporter: 'Seorang warga' }, 'Asia/Makassar')).toMatchObject({
      refusal: [{ code: 'ID_MALFORMED' }],
    });
  });
});
