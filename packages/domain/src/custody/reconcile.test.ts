import { describe, expect, it } from 'vitest';
import { found, judged, ppk, pps, said, store, tps, vendor } from '../../test/custody-examples';
import { LocalTime } from './local-time';

const sj = { document: 'Surat Jalan 012/SJ/2024' };
const time = (text: string) => LocalTime.parse(text);

describe('a hand-over', () => {
  const sent = (given = {}) =>
    said('d', 'DISPATCHED', vendor, 1000, { counterparty: store, by: 'CLAIM', ...sj, ...given });
  const got = (quantity: number, given = {}) =>
    said('r', 'RECEIVED', store, quantity, { counterparty: vendor, at: '2024-01-09', ...sj, ...given });

  it('is in order where both sides say the same', () => {
    expect(found([sent(), got(1000)])).toEqual([]);
  });

  it.each([
    [999, ['SHORT_RECEIPT -1']],
    [1001, ['SURPLUS_RECEIPT 1']],
  ])('of 1000 pieces of which %i came', (quantity, expected) => {
    expect(found([sent(), got(quantity)])).toEqual(expected);
    expect(found([sent(), got(quantity)], { tolerance: { BALLOT: 1 } })).toEqual([]);
  });

  it('says that a claim stands beside an observation', () => {
    expect(judged([sent(), got(996)]).discrepancies[0]).toMatchObject({
      compares: 'CLAIM_WITH_OBSERVATION',
      operands: { dispatched: 1000, received: 996 },
      statements: ['d', 'r'],
      criteria: ['QUANTITY'],
    });
  });

  it('pairs by places where the receipt has no paper, and by order where there are several', () => {
    expect(found([sent(), got(1000, { document: null })])).toEqual([]);
    const two = [
      said('o', 'RECEIVED', ppk, 30, { by: 'CLAIM', at: '2024-01-07' }),
      said('a', 'DISPATCHED', ppk, 10, { counterparty: pps, by: 'CLAIM' }),
      said('b', 'DISPATCHED', ppk, 20, { counterparty: pps, by: 'CLAIM', at: '2024-01-09' }),
      said('c', 'RECEIVED', pps, 10, { counterparty: ppk, at: '2024-01-09' }),
      said('e', 'RECEIVED', pps, 19, { counterparty: ppk, at: '2024-01-10' }),
    ];
    expect(found(two)).toEqual(['SHORT_RECEIPT -1']);
  });

  it('is not received as long as nobody says so, and never so with a vendor', () => {
    expect(found([sent()])).toEqual(['NOT_RECEIVED']);
    expect(found([got(5), said('x', 'RETURNED', store, 5, { counterparty: vendor, at: '2024-01-10' })])).toEqual([]);
  });

  it('leaves out what was stated for later than asked', () => {
    expect(found([sent(), got(1000)], { asOf: time('2024-01-08') })).toEqual(['NOT_RECEIVED']);
    expect(found([sent(), got(1000)], { asOf: time('2024-01-09') })).toEqual([]);
  });

  it('is misdirected where paper or label sends it elsewhere, and not on the way', () => {
    const other = 'KPU:63.09';
    expect(found([sent({ counterparty: other }), got(1000)])).toEqual(['MISDIRECTED']);
    expect(found([sent(), got(1000, { intendedFor: other })])).toEqual(['MISDIRECTED']);
    expect(found([sent(), got(1000, { intendedFor: tps(1) })])).toEqual([]);
    expect(found([sent({ counterparty: 'KPU:63.11' }), got(1000)])).toEqual([]);
  });

  it('keeps seals as both sides read them', () => {
    const seal = { sealFrom: 'A001', sealTo: 'A005' };
    expect(found([sent(seal), got(1000, seal)])).toEqual([]);
    expect(found([sent(seal), got(1000, { ...seal, sealTo: 'A006' })])).toEqual(['SEAL_CHANGED']);
    expect(found([sent(seal), got(1000, { sealFrom: 'A001' })])).toEqual([]);
    expect(found([sent(), got(1000, { sealState: 'BROKEN' })])).toEqual(['SEAL_BROKEN']);
    expect(found([sent(), got(1000, { sealState: 'MISSING' })])).toEqual(['SEAL_BROKEN']);
    expect(found([sent(), got(1000, { sealState: 'NOT_CHECKED' })])).toEqual([]);
  });

  it('is overdue once the promised time has passed', () => {
    const promised = sent({ dueBy: '2024-01-09T12:00' });
    expect(found([promised, got(1000)])).toEqual([]);
    expect(found([promised, got(1000, { at: '2024-01-09T12:00' })])).toEqual([]);
    expect(found([promised, got(1000, { at: '2024-01-09T12:01' })])).toEqual(['OVERDUE_BY_PLAN']);
    expect(found([promised], { asOf: time('2024-01-09') })).toEqual(['NOT_RECEIVED']);
    expect(found([promised], { asOf: time('2024-01-10') }).sort()).toEqual(['NOT_RECEIVED', 'OVERDUE_BY_PLAN']);
  });

  it('stands twice where the same receipt is claimed and observed', () => {
    const claimed = said('k', 'RECEIVED', store, 1000, { counterparty: vendor, by: 'CLAIM', at: '2024-01-09', ...sj });
    expect(found([sent(), got(996), claimed])).toEqual(['CLAIM_DIFFERS -4', 'SHORT_RECEIPT -4']);
  });
});

describe('the day before voting', () => {
  const arrival = (at: string, place = tps(5), given = {}) => [
    said('r', 'RECEIVED', place, 5, { item: 'BALLOT_BOX', contest: null, at, counterparty: pps, ...given }),
  ];

  it.each([
    ['2024-02-13', []],
    ['2024-02-13T23:59', []],
    ['2024-02-14', ['LATE_ARRIVAL']],
    ['2024-02-14T00:00', ['LATE_ARRIVAL']],
  ])('a station that received on %s', (at, expected) => {
    expect(found(arrival(at))).toEqual(expected);
  });

  it('is a duty towards the station, not towards the village', () => {
    expect(found(arrival('2024-02-14', pps, { counterparty: ppk }))).toEqual([]);
  });

  it('is that of the round, and cannot be judged where a later round has none', () => {
    expect(found(arrival('2024-02-23', tps(5), { round: 'REPEAT', votingDay: '2024-02-24' }))).toEqual([]);
    expect(found(arrival('2024-02-24', tps(5), { round: 'REPEAT', votingDay: '2024-02-24' }))).toEqual([
      'LATE_ARRIVAL',
    ]);
    const { discrepancies, notJudged } = judged(arrival('2024-02-24', tps(5), { round: 'REPEAT' }));
    expect(discrepancies).toEqual([]);
    expect(notJudged.map(({ code }) => code)).toEqual(['VOTING_DAY_UNKNOWN']);
  });
});

describe('one statement', () => {
  it.each([
    [{ good: 90, faultyUsable: 5, damaged: 5 }, []],
    [{ good: 90, faultyUsable: 5, damaged: 4 }, ['PARTS_DO_NOT_ADD_UP -1']],
    [{ good: 90, faultyUsable: 5, damaged: 6 }, ['PARTS_DO_NOT_ADD_UP 1']],
    [{ damaged: 100 }, []],
    [{ damaged: 101 }, ['PARTS_DO_NOT_ADD_UP 1']],
  ])('sorted 100 into %o', (parts, expected) => {
    const received = said('r', 'RECEIVED', store, 100);
    expect(found([received, said('s', 'SORTED', store, 100, { at: '2024-01-09', ...parts })])).toEqual(expected);
  });

  it('about a destruction needs its minutes', () => {
    const received = said('r', 'RECEIVED', store, 100);
    const burnt = (given = {}) => said('x', 'DESTROYED', store, 100, { at: '2024-02-13', ...given });
    expect(found([received, burnt({ document: '05/BA/2024' })])).toEqual([]);
    expect(found([received, burnt()])).toEqual(['DESTROYED_WITHOUT_MINUTES']);
  });

  it('about ballots of another electoral district than that of the station', () => {
    const stations = new Map([[tps(5).slice(4), { DPRD_KAB: 'Balangan 2' }]]) as never;
    const ballots = (electoralDistrict: string, place = tps(5)) => [
      said('r', 'RECEIVED', place, 250, { contest: 'DPRD_KAB', electoralDistrict }),
    ];
    expect(found(ballots('Balangan 2'), { stations })).toEqual([]);
    expect(found(ballots('Balangan 1'), { stations })).toEqual(['WRONG_ELECTORAL_DISTRICT']);
    expect(found(ballots('Balangan 1'))).toEqual([]);
    expect(judged(ballots('Balangan 1', tps(6)), { stations }).notJudged[0]?.code).toBe('STATION_NOT_LISTED');
  });
});

describe('the stock of a place', () => {
  const received = said('r', 'RECEIVED', store, 1000, { counterparty: vendor });
  const counted = (quantity: number, given = {}) =>
    said('c', 'COUNTED', store, quantity, { at: '2024-01-20', ...given });

  it('is what came in less what went out', () => {
    expect(found([received, counted(1000)])).toEqual([]);
    expect(found([received, counted(998)])).toEqual(['STOCK_DIFFERS -2']);
    expect(found([received, counted(1003)])).toEqual(['STOCK_DIFFERS 3']);
  });

  it('starts anew with each count, so that a gap is found where it opened', () => {
    const later = said('e', 'COUNTED', store, 990, { at: '2024-01-25' });
    expect(found([received, counted(990), later])).toEqual(['STOCK_DIFFERS -10']);
    expect(
      judged([received, counted(990), later]).balances.map(({ from, to, expected }) => [from, to, expected]),
    ).toEqual([
      [null, '2024-01-20', 1000],
      ['2024-01-20', '2024-01-25', 990],
    ]);
  });

  it('does not have what is packed, and gives packed boxes first', () => {
    const packed = [1, 2].map((n) => said(`p${n}`, 'PACKED', store, 250, { counterparty: tps(n), at: '2024-01-10' }));
    const sent = said('d', 'DISPATCHED', store, 500, { counterparty: ppk, at: '2024-01-12', document: 'SJ 7' });
    const arrived = said('a', 'RECEIVED', ppk, 500, { counterparty: store, at: '2024-01-12', document: 'SJ 7' });
    expect(found([received, ...packed, counted(500)])).toEqual([]);
    expect(found([received, ...packed, sent, arrived, counted(500)])).toEqual([]);
    const { balances } = judged([received, ...packed, said('q', 'SORTED', store, 1000)]);
    expect(balances).toMatchObject([{ expected: 500, packedAndHere: 500 }]);
  });

  it('cannot give more than it has', () => {
    const out = said('d', 'DESTROYED', store, 1001, { at: '2024-01-10', document: 'BA 1' });
    expect(found([received, out])).toEqual(['NEGATIVE_STOCK -1']);
  });

  it('has an unknown origin where nothing ever came in, but not where only the other side says so', () => {
    expect(found([counted(5)])).toEqual(['UNKNOWN_ORIGIN']);
    expect(found([counted(0)])).toEqual([]);
    const claim = said('k', 'RECEIVED', store, 5, { by: 'CLAIM' });
    const { discrepancies, notJudged } = judged([claim, counted(5)]);
    expect(discrepancies).toEqual([]);
    expect(notJudged.map(({ code }) => code)).toEqual(['NOTHING_TO_COUNT_FROM']);
    expect(judged([counted(5)]).balances[0]).toMatchObject({ expected: null, residual: null });
  });

  it('orders a day that gives no times by what must come first', () => {
    const same = { at: '2024-01-08' };
    const day = [
      counted(400, same),
      said('a', 'DISPATCHED', store, 600, { counterparty: ppk, document: 'S', ...same }),
    ];
    const arrived = said('z', 'RECEIVED', ppk, 600, { counterparty: store, document: 'S', ...same });
    expect(found([...day, received, arrived])).toEqual([]);
  });

  it('knows the two ends of a move between stores, also where the arrival is stated', () => {
    const second = 'KPU:63.11/GUDANG-2';
    const moved = said('m', 'MOVED', store, 300, { counterparty: second, at: '2024-01-10' });
    const there = said('t', 'COUNTED', second, 300, { at: '2024-01-11' });
    const arrived = said('v', 'RECEIVED', second, 300, { counterparty: store, at: '2024-01-10' });
    expect(found([received, moved, there, counted(700)])).toEqual([]);
    expect(found([received, moved, arrived, there, counted(700)])).toEqual([]);
  });

  it('keeps claims and observations in books of their own', () => {
    const claims = [received, counted(900)].map((one) => ({ ...one, id: `k${one.id}`, by: 'CLAIM' }) as typeof one);
    const { balances } = judged([received, counted(1000), ...claims]);
    expect(balances.map(({ basis, residual }) => [basis, residual])).toEqual([
      ['CLAIM', -100],
      ['OBSERVATION', 0],
    ]);
  });

  it('never has what is only reported', () => {
    expect(judged([said('x', 'LOST', store, null, { by: 'REPORTED' })]).balances).toEqual([]);
  });

  it('warns of ballots that are left after the day before voting', () => {
    expect(found([received, counted(20, { at: '2024-02-13' })])).toEqual(['STOCK_DIFFERS -980']);
    const late = [received, counted(1000, { at: '2024-02-14' })];
    expect(found(late)).toEqual(['NOT_DESTROYED']);
    expect(judged(late).discrepancies[0]).toMatchObject({ warnsOnly: true, aspect: 'LAWFULNESS' });
    const marked = late.map((one) => ({ ...one, ballotSeries: 'REPEAT_VOTE' as const }));
    expect(found(marked)).toEqual([]);
  });
});
