import { testRegency } from '@awaslog/test-kit/regency';
import { officeId } from '@awaslog/domain/office';
import { policy } from '@awaslog/domain/policy';
import { describe, expect, it } from 'vitest';
import { discrepancyText } from './discrepancy-text';
import { languageOf } from './language';
import { officeLabel } from './office-label';
import { officeRoleLabel } from './office-role-label';

describe('the language of a request', () => {
  it.each([
    [undefined, 'id'],
    ['', 'id'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,id;q=0.8', 'en'],
    ['de,id;q=0.5,en;q=0.4', 'id'],
    ['id;q=0.2, en;q=0.9', 'en'],
    ['en;q=0', 'id'],
    ['in', 'id'],
    ['x'.repeat(1_000), 'id'],
    ['*', 'id'],
  ])('of %s is %s', (header, language) => {
    expect(languageOf(header, 'id')).toBe(language);
  });
});

describe('words', () => {
  const { regency, picks } = testRegency();

  it('name offices as people do', () => {
    const name = regency.area(picks.subdistrict)?.name;
    expect(officeLabel(officeId('PANWASCAM', picks.subdistrict), regency)).toEqual({
      id: `Panwascam ${name}`,
      en: `Panwascam ${name}`,
    });
    expect(officeLabel(officeId('REGENCY', regency.code), regency).id).toBe(`Bawaslu Kabupaten ${regency.name}`);
    expect(officeLabel(officeId('STATION_SUPERVISOR', picks.station), regency).id).toMatch(/^PTPS \d{3} /);
  });

  it('name who may act by role and kind of office', () => {
    expect(officeRoleLabel('MEMBER@PANWASCAM')).toEqual({ id: 'Anggota Panwascam', en: 'Panwascam member' });
    expect(officeRoleLabel('SECRETARIAT@REGENCY')).toEqual({
      id: 'Sekretariat Bawaslu Kabupaten/Kota',
      en: 'Regency Bawaslu secretariat',
    });
    expect(officeRoleLabel('SUPERVISOR@STATION_SUPERVISOR')).toEqual({ id: 'PTPS', en: 'Station supervisor' });
    for (const { role, offices } of Object.values(policy).flat()) {
      for (const office of offices) {
        const { id, en } = officeRoleLabel(`${role}@${office ?? 'NONE'}`);
        expect(`${id} ${en}`).not.toMatch(/@|_|undefined/);
      }
    }
  });

  it('tell a difference by its figures', () => {
    const text = discrepancyText({
      code: 'CLAIM_DIFFERS',
      operands: { claimed: 429, counted: 427 },
      difference: -2,
      criteria: ['QUANTITY'],
    });
    expect(text.id).toContain('menurut dokumen 429, dihitung 427; kurang 2.');
    expect(text.en).toContain('claimed 429, counted 427; 2 too few.');
  });
});
