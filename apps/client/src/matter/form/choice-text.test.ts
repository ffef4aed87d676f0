import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../language/use-words';
import { findingChoiceText, matterChoiceText, recordChoiceText } from './choice-text';

const area = { id: 'a', name: 'Awayan' };
const words = wordsOf('id');

describe('a choice', () => {
  it('of a matter says its kind, number, day and place', () => {
    const matter = {
      id: 'm',
      recordedAt: '2024-01-08T09:30:00+08:00',
      station: '63.11.03.2010/005',
      source: { kind: 'REPORT' as const },
      numbers: [{ series: 'REPORT_RECEIVED' as const, year: 2024, serial: 3, text: null }],
      area,
    };
    expect(matterChoiceText(matter, words)).toBe('Laporan 3/2024 · 8 Jan 2024 · TPS 005, Awayan');
    expect(matterChoiceText({ ...matter, numbers: [], station: null }, words)).toBe('Laporan · 8 Jan 2024 · Awayan');
  });

  it('of a finding says its minutes, the day of the plenary and the place; of its record the day and the place', () => {
    const record = { id: 'r', endedAt: '2024-01-06T10:00:00+08:00', station: null, placeName: 'Gudang', area };
    const finding = {
      id: 'f',
      foundOn: '2024-01-06',
      plenaryHeldOn: '2024-01-09',
      minutesNumber: '07/BA/2024',
      station: null,
      area,
      record,
    };
    expect(findingChoiceText(finding, words)).toBe('07/BA/2024 · 9 Jan 2024 · Awayan');
    expect(recordChoiceText(finding, words)).toBe('6 Jan 2024 · Gudang, Awayan');
  });
});
