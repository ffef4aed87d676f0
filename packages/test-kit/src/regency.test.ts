import { levelOf, villageOf } from '@awaslog/domain/territory';
import { afterEach, describe, expect, it } from 'vitest';
import { seatOf, testRegency } from './regency';

const before = process.env['AWASLOG_TEST_REGENCY'];

afterEach(() => {
  if (before === undefined) delete process.env['AWASLOG_TEST_REGENCY'];
  else process.env['AWASLOG_TEST_REGENCY'] = before;
});

function withRegency(code: string) {
  process.env['AWASLOG_TEST_REGENCY'] = code;
  return testRegency();
}

describe('the regency under test', () => {
  it('is Balangan unless another is named', () => {
    delete process.env['AWASLOG_TEST_REGENCY'];
    expect(testRegency().regency.name).toBe('Balangan');
    expect(withRegency('99.01').regency.name).toBe('Tanah Uji');
  });

  it('is not guessed from a code that nobody knows', () => {
    expect(() => withRegency('11.01')).toThrow('99.01 (Tanah Uji)');
  });

  it.each(['63.11', '99.01'])('has the places that suites write records about: %s', (code) => {
    const { regency, picks } = withRegency(code);
    expect(levelOf(picks.subdistrict)).toBe('SUBDISTRICT');
    expect(regency.area(picks.village)).toMatchObject({ parent: picks.subdistrict, kind: 'DESA' });
    expect(regency.area(picks.kelurahan)?.kind).toBe('KELURAHAN');
    expect(villageOf(picks.station)).toBe(picks.village);
    expect(regency.stationStanding(picks.station, picks.election)).not.toBe('UNKNOWN_STATION');
    expect(regency.stationStanding(picks.unlistedStation, picks.election)).toBe(picks.unlistedStanding);
    expect(regency.contains(picks.missingArea)).toBe(false);
    expect(regency.contains(picks.foreignArea)).toBe(false);
  });

  it.each(['63.11', '99.01'])('has a seat of every kind: %s', (code) => {
    const { regency, picks } = withRegency(code);
    const { subdistrict, village, station } = picks;
    expect(
      seatOf(regency, { office: 'PANWASCAM', role: 'MEMBER', division: 'P3S', area: subdistrict }).label.id,
    ).toContain('P3S');
    expect(seatOf(regency, { office: 'VILLAGE_SUPERVISOR', area: village }).actor.territory).toBe(village);
    expect(seatOf(regency, { station }).actor.office).toBe(`STATION_SUPERVISOR:${station}`);
    expect(seatOf(regency, { role: 'PUBLIC' }).actor.office).toBeNull();
    expect(() => seatOf(regency, { role: 'PUBLIC', division: 'P3S' })).toThrow('no seat like');
  });
});

describe('Tanah Uji', () => {
  it('differs from Balangan where a program could take Balangan for granted', () => {
    const { regency } = withRegency('99.01');
    const pemilu = regency.election('PEMILU_2024');
    expect(regency.zone).toBe('Asia/Jayapura');
    expect(regency.fictional).toBe(true);
    expect(pemilu?.perStation.BALLOT_BOX?.value).toBe(4);
    expect(pemilu?.contests).not.toContain('DPRD_KAB');
    expect(pemilu?.stations.known).toBe(true);
    expect(regency.statement.elections.map(({ election }) => election)).toEqual(['PEMILU_2024', 'PILKADA_2024']);
    expect(regency.areasNamed('Karang Baru')).toHaveLength(2);
  });

  it('has stations in one election that the other does not have', () => {
    const { regency, picks } = withRegency('99.01');
    const second = picks.station.replace('/001', '/002') as typeof picks.station;
    expect(regency.stationStanding(second, 'PEMILU_2024')).toBe('KNOWN');
    expect(regency.stationStanding(second, 'PILKADA_2024')).toBe('UNKNOWN_STATION');
  });
});
