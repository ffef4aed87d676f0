import { CivilDate } from '@awaslog/law/civil-date';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { OfficeKind } from '../office';
import { substages, substagesInOrder } from './catalogue';
import { substageOfSourceCode } from './source-code';
import { Substage } from './substage';
import type { Watcher } from './substage-entry';
import { substageWindowWarning, windowOf } from './window';

const day = (text: string) => CivilDate.parse(text);

describe('the catalogue', () => {
  test('has the sixteen sub-stages in order, each with a name of its own in both languages', () => {
    expect(substagesInOrder.map((entry) => entry.order)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(new Set(substagesInOrder.map((entry) => entry.name.id)).size).toBe(16);
    expect(new Set(substagesInOrder.map((entry) => entry.name.en)).size).toBe(16);
  });

  test('every source is a public address, and what was read names its source', () => {
    for (const { evidence, source, watches, windows } of substagesInOrder) {
      for (const known of [{ evidence, source }, ...watches, ...windows]) {
        if (known.evidence === 'RECALLED') continue;
        expect(known.source).toMatch(/^https?:\/\//);
      }
    }
  });

  test('a claim never ends before it begins', () => {
    for (const { from, to } of substagesInOrder.flatMap((entry) => entry.windows)) {
      for (const end of [from, to].filter((end) => end !== null)) expect(CivilDate.safeParse(end).success).toBe(true);
      if (from && to) expect(from <= to).toBe(true);
    }
  });

  test('names watchers as offices are named', () => {
    expectTypeOf<Watcher>().toExtend<OfficeKind>();
    expect(substages.DISTRIBUTION.watches.map((watch) => watch.watchedBy)).toEqual([
      ['REGENCY'],
      ['PANWASCAM', 'VILLAGE_SUPERVISOR'],
    ]);
    expect(substages.PLANNING.watches).toEqual([]);
  });
});

describe('the known window', () => {
  test('is the widest span where sources disagree, and both stay as claims', () => {
    expect(windowOf('SHIPMENT_TO_REGENCY', 'PEMILU_2024')).toEqual({ from: '2023-09-13', to: '2024-01-14' });
    const disputed = substages.SHIPMENT_TO_REGENCY.windows.filter((claim) => claim.evidence === 'DISPUTED');
    expect(disputed.map((claim) => claim.from)).toEqual(['2023-09-23', '2023-09-13']);
  });

  test('has no end where only the first delivery has one, no beginning where only the second has', () => {
    expect(windowOf('PRODUCTION', 'PEMILU_2024')).toEqual({ from: '2023-09-25', to: null });
    expect(windowOf('RECEIPT', 'PEMILU_2024')).toEqual({ from: null, to: '2024-01-15' });
    expect(windowOf('PROCUREMENT', 'PEMILU_2024')).toBeNull();
  });

  test('is unknown for elections that are kept for reference', () => {
    for (const substage of Substage.options) expect(windowOf(substage, 'PEMILU_2019')).toBeNull();
  });

  test.each([
    ['2023-09-12', true],
    ['2023-09-13', false],
    ['2024-01-14', false],
    ['2024-01-15', true],
  ])('shipment on %s warns: %s', (text, warns) => {
    expect(substageWindowWarning('SHIPMENT_TO_REGENCY', 'PEMILU_2024', day(text)) !== null).toBe(warns);
  });

  test('the warning says the days and that the record can be kept', () => {
    expect(substageWindowWarning('STATION_DELIVERY', 'PEMILU_2024', day('2024-02-14'))).toEqual({
      code: 'OUTSIDE_KNOWN_WINDOW',
      message: {
        id: 'Tanggal ini di luar waktu yang diketahui untuk "Pengiriman ke TPS": sampai Selasa, 13 Februari 2024. Catatan tetap dapat disimpan.',
        en: 'This day lies outside the known time of "Delivery to the station": until Tuesday 13 February 2024. The record can still be kept.',
      },
      cites: [],
    });
  });

  test('no day inside any claim is warned about', () => {
    const claims = Substage.options.flatMap((substage) =>
      substages[substage].windows.map((claim) => ({ substage, claim })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...claims), fc.boolean(), ({ substage, claim }, atEnd) => {
        const inside = atEnd ? claim.to : claim.from;
        if (inside) expect(substageWindowWarning(substage, claim.election, inside)).toBeNull();
      }),
    );
  });
});

describe('source codes', () => {
  test('map one to one', () => {
    for (const { code, sourceCode } of substagesInOrder)
      expect(substageOfSourceCode(sourceCode)).toEqual({ substage: code });
  });

  test('tell a place and two concerns', () => {
    expect(substageOfSourceCode('PENYIMPANAN_TPS')).toEqual({ substage: 'STORAGE', place: 'STATION' });
    expect(substageOfSourceCode('PENGAWASAN_AKSES')).toEqual({ concern: 'ACCESS_OBSTRUCTION' });
    expect(substageOfSourceCode('PENCEGAHAN')).toEqual({ concern: 'PREVENTION' });
    expect(substageOfSourceCode('LAIN')).toBeUndefined();
  });
});
