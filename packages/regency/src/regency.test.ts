import type { AreaCode, StationCode } from '@awaslog/domain/territory';
import { describe, expect, it } from 'vitest';
import { minimalElection, minimalStatement } from '../test/minimal-statement';
import { defineRegency } from './regency';

const regency = defineRegency(minimalStatement);
const area = (code: string) => code as AreaCode;
const station = (code: string) => code as StationCode;

describe('the areas of a regency', () => {
  it('are in the order of their codes, whatever the order of the statement', () => {
    expect(regency.areas.map(({ code }) => code)).toEqual([
      '98.01',
      '98.01.01',
      '98.01.01.2001',
      '98.01.02',
      '98.01.02.1001',
    ]);
  });

  it('know their children and are found by code', () => {
    expect(regency.children(area('98.01')).map(({ code }) => code)).toEqual(['98.01.01', '98.01.02']);
    expect(regency.children(area('98.01.01.2001'))).toEqual([]);
    expect(regency.area(area('98.01.02.1001'))?.kind).toBe('KELURAHAN');
    expect(regency.contains(area('98.01.03'))).toBe(false);
  });

  it.each([
    ['batu uji', ['98.01.01']],
    ['Kec. Batu-Uji', ['98.01.01']],
    ['BATUUJI', ['98.01.01']],
    ['Parsel', ['98.01.02']],
    ['Kabupaten Kecil', ['98.01']],
    ['Desa Kota Lama', ['98.01.01.2001']],
    ['Kota Lama', ['98.01.01.2001']],
    ['Lama', ['98.01.02.1001']],
    ['Nowhere', []],
    ['', []],
  ])('are found by the name %j', (name, codes) => {
    expect(regency.areasNamed(name).map(({ code }) => code)).toEqual(codes);
  });
});

describe('a station', () => {
  it('is known or unknown where the list is known', () => {
    expect(regency.stationStanding(station('98.01.01.2001/002'), 'PEMILU_2024')).toBe('KNOWN');
    expect(regency.stationStanding(station('98.01.01.2001/003'), 'PEMILU_2024')).toBe('UNKNOWN_STATION');
  });

  it('is unconfirmed where no list is known', () => {
    const reason = { id: 'Belum ada.', en: 'None yet.' };
    const unlisted = defineRegency({
      ...minimalStatement,
      elections: [{ ...minimalElection, stations: { known: false, reason } }],
    });
    expect(unlisted.stationStanding(station('98.01.01.2001/003'), 'PEMILU_2024')).toBe('UNCONFIRMED');
    expect(unlisted.stationStanding(station('98.01.01.2009/001'), 'PEMILU_2024')).toBe('UNKNOWN_STATION');
    expect(unlisted.stations('PEMILU_2024')).toEqual([]);
  });

  it('of an election that is not stated is unconfirmed', () => {
    expect(regency.stationStanding(station('98.01.01.2001/001'), 'PEMILU_2019')).toBe('UNCONFIRMED');
  });

  it('is listed by the area it lies in', () => {
    expect(regency.stations('PEMILU_2024')).toHaveLength(2);
    expect(regency.stations('PEMILU_2024', area('98.01.01'))).toHaveLength(2);
    expect(regency.stations('PEMILU_2024', area('98.01.02'))).toEqual([]);
  });
});

describe('an electoral district', () => {
  const districtOf = (code: string) => regency.electoralDistrict('PEMILU_2024', 'DPRD_KAB', area(code))?.name;

  it('is that of the sub-district in which an area lies', () => {
    expect([districtOf('98.01.01.2001'), districtOf('98.01.02')]).toEqual(['Kecil 1', 'Kecil 2']);
  });

  it('is not made up where an area spans several, or where none is stated', () => {
    expect(districtOf('98.01')).toBeUndefined();
    expect(regency.electoralDistrict('PEMILU_2024', 'PPWP', area('98.01'))).toBeUndefined();
  });
});

describe('the seats of a trial', () => {
  const seats = regency.seats();

  it('are those of every office, and two readers from outside', () => {
    // 3 + 3 of the regency, 3 + 2 of each of two sub-districts, a village supervisor each, two stations, two readers.
    expect(seats).toHaveLength(6 + 2 * 5 + 2 + 2 + 2);
    expect(new Set(seats.map(({ actor }) => actor.id)).size).toBe(seats.length);
  });

  it('are named by office, place and division', () => {
    const labels = seats.map(({ label }) => label.id);
    expect(labels).toContain('Anggota Bawaslu Kabupaten Kecil, divisi P3S');
    expect(labels).toContain('Anggota Panwascam Batu Uji, divisi P3S');
    expect(labels).toContain('PKD Kelurahan Lama (Sebelah)');
    expect(labels).toContain('PTPS 002 Kota Lama (Batu Uji)');
  });

  it('see their own territory and no more', () => {
    const supervisor = seats.find(({ actor }) => actor.station === '98.01.01.2001/001');
    expect(supervisor?.actor.territory).toBe('98.01.01.2001');
    expect(supervisor?.actor.office).toBe('STATION_SUPERVISOR:98.01.01.2001/001');
  });
});
