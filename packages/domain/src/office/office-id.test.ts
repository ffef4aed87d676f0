import { describe, expect, it } from 'vitest';
import { areaOfOffice, handlesReports, OfficeId, stationOfOffice } from '.';

const offices: readonly [string, string | null, boolean][] = [
  ['NATIONAL', null, true],
  ['PROVINCE:63', '63', true],
  ['REGENCY:63.11', '63.11', true],
  ['PANWASCAM:63.11.03', '63.11.03', true],
  ['VILLAGE_SUPERVISOR:63.11.03.2001', '63.11.03.2001', false],
  ['STATION_SUPERVISOR:63.11.03.2001/005', '63.11.03.2001', false],
];

describe('an office', () => {
  it.each(offices)('%s is one of its kind at a place of its level', (text, area, handles) => {
    const office = OfficeId.parse(text);
    expect(areaOfOffice(office)).toBe(area);
    expect(stationOfOffice(office)).toBe(text.includes('/') ? '63.11.03.2001/005' : null);
    expect(handlesReports(office)).toBe(handles);
  });

  it.each([
    '',
    'NATIONAL:63',
    'NATIONAL:',
    'REGENCY',
    'REGENCY:',
    'REGENCY:63',
    'REGENCY:63.11.03',
    'PANWASCAM:///',
    'PANWASCAM:63.11',
    'PANWASCAM:63.11.03:1',
    'VILLAGE_SUPERVISOR:63.11.03.2001/005',
    'STATION_SUPERVISOR:63.11.03.2001',
    'STATION_SUPERVISOR:63.11.03.2001/000',
    'KPU:63.11',
    'regency:63.11',
    `REGENCY:${'9'.repeat(90_000)}`,
  ])('is not %.40s', (text) => {
    const parsed = OfficeId.safeParse(text);
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual(['UNKNOWN_CODE']);
  });
});
