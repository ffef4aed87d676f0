import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ancestorAt,
  AreaCode,
  contains,
  levelOf,
  parentOf,
  StationCode,
  validOn,
  villageOf,
  zoneOf,
  type Area,
} from '.';

const two = fc.integer({ min: 11, max: 99 }).map(String);
const village = fc
  .tuple(two, two, two, fc.integer({ min: 1000, max: 9999 }))
  .map((parts) => AreaCode.parse(parts.join('.')));

describe('area codes', () => {
  it('contain themselves and what lies in them, and only that', () => {
    fc.assert(
      fc.property(village, village, (one, other) => {
        const parent = parentOf(one);
        expect(parent && contains(parent, one)).toBe(true);
        expect(contains(one, one)).toBe(true);
        expect(contains(one, other)).toBe(one === other);
        expect(ancestorAt(one, 'REGENCY')).toBe(one.slice(0, 5));
      }),
    );
  });

  it.each(['6311', '63.1', '63.11.03.200', '63.11.03.20011', '63.11.', '', '63.11.03.2001/001'])(
    '%s is none',
    (code) => {
      expect(AreaCode.safeParse(code).success).toBe(false);
    },
  );

  it('have levels', () => {
    const levels = ['63', '63.11', '63.11.03', '63.11.03.2001'].map((code) => levelOf(AreaCode.parse(code)));
    expect(levels).toEqual(['PROVINCE', 'REGENCY', 'SUBDISTRICT', 'VILLAGE']);
    expect(ancestorAt(AreaCode.parse('63'), 'REGENCY')).toBeNull();
  });

  it('know their zone by province', () => {
    expect(['31.71', '63.11', '94.01', '99.01'].map((code) => zoneOf(AreaCode.parse(code)))).toEqual([
      'Asia/Jakarta',
      'Asia/Makassar',
      'Asia/Jayapura',
      undefined,
    ]);
  });
});

it('a station belongs to its village', () => {
  expect(villageOf(StationCode.parse('63.11.03.2001/005'))).toBe('63.11.03.2001');
});

it('an area is valid from its first to its last day, both included', () => {
  const area = { validFrom: '2022-11-09', validTo: '2025-01-01' } as Area;
  const on = (day: string) => validOn(area, day as never);
  expect(['2022-11-08', '2022-11-09', '2025-01-01', '2025-01-02'].map(on)).toEqual([false, true, true, false]);
});
