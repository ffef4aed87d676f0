import type { AreaCode, StationCode } from '@awaslog/domain/territory';
import { sumOf } from '@awaslog/regency/regency';
import { describe, expect, it } from 'vitest';
import { balangan } from './balangan';

const named = (name: string) => balangan.areasNamed(name).map(({ code }) => code);

describe('Balangan', () => {
  it('has eight sub-districts, 154 desa and three kelurahan', () => {
    const count = (of: string) => balangan.areas.filter(({ level, kind }) => level === of || kind === of).length;
    expect([count('SUBDISTRICT'), count('DESA'), count('KELURAHAN')]).toEqual([8, 154, 3]);
  });

  it('lies in Central Indonesian Time', () => {
    expect(balangan.zone).toBe('Asia/Makassar');
  });

  it('had 262 stations at Pilkada 2024, and as many by sub-district', () => {
    const pilkada = balangan.election('PILKADA_2024');
    expect(pilkada?.stationCount.value).toBe(262);
    expect(sumOf(pilkada?.subdistricts.map(({ stationCount }) => stationCount) ?? [])).toBe(262);
  });

  it('had 429 stations at Pemilu 2024, of which only those of Awayan are known by sub-district', () => {
    const pemilu = balangan.election('PEMILU_2024');
    expect(pemilu?.stationCount.value).toBe(429);
    const known = pemilu?.subdistricts.filter(({ stationCount }) => stationCount.value !== null);
    expect(known?.map(({ area, stationCount }) => [area, stationCount.value])).toEqual([['63.11.03', 48]]);
  });

  it('takes a station number as unconfirmed, since no list of stations is known', () => {
    const tundakan = '63.11.03.2010/003' as StationCode;
    expect(balangan.stationStanding(tundakan, 'PEMILU_2024')).toBe('UNCONFIRMED');
    expect(balangan.stationStanding('63.11.03.2001/001' as StationCode, 'PEMILU_2024')).toBe('UNKNOWN_STATION');
  });

  it('goes by the names that papers use', () => {
    expect(named('Parsel')).toEqual(['63.11.07']);
    expect(named('Kecamatan Batumandi')).toContain('63.11.04');
    expect(named('Balangan')).toEqual(['63.11']);
  });

  it('does not know the districts of its council, and says so', () => {
    expect(balangan.electoralDistrict('PEMILU_2024', 'DPRD_KAB', '63.11.03' as AreaCode)).toBeUndefined();
    expect(balangan.electoralDistrict('PEMILU_2024', 'DPR', '63.11.03' as AreaCode)?.name).toBe('Kalimantan Selatan I');
  });

  it('gives every known figure the address and the day of its source', () => {
    const figures: { value: number; source: unknown; asOf: unknown; evidence: unknown }[] = [];
    JSON.stringify(balangan.statement, (_key, value: unknown) => {
      if (typeof value === 'object' && value && 'value' in value && typeof value.value === 'number') {
        figures.push(value as (typeof figures)[number]);
      }
      return value;
    });
    expect(figures.length).toBeGreaterThan(15);
    const read = figures.filter(({ evidence }) => evidence !== 'RECALLED');
    expect(read.filter(({ source, asOf }) => !source || !asOf)).toEqual([]);
  });
});
