import { testRegency } from '@awaslog/test-kit/regency';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countBallots, fillWhereAndWhen, save, suspectViolation } from './support/fill-form';
import { closeBrowser, seriousViolations, sidewaysScroll, signIn, visit } from './support/screen';
import { startTrial, type Trial } from './support/trial';
import { command, message, word } from './support/words';

const { picks } = testRegency();
let trial: Trial;
let member: Page;
let secretariat: Page;
let address: string;
const errors: (readonly string[])[] = [];

beforeAll(async () => {
  trial = await startTrial({ kind: 'memory' });
  const at = { office: 'PANWASCAM', area: picks.village } as const;
  const [one, other] = [await visit(trial, { viewport: { width: 390, height: 844 } }), await visit(trial)];
  errors.push(one.errors, other.errors);
  [member, secretariat] = [one.page, other.page];
  await signIn(member, { ...at, role: 'MEMBER' });
  await signIn(secretariat, { ...at, role: 'SECRETARIAT' });
});
afterAll(async () => {
  await closeBrowser();
  await trial.close();
});

const revisions = (page: Page) => page.locator('section', { has: page.locator('#revisions') });

describe('a record that is put right', () => {
  it('begins with its form as it reads, and says what a revision leaves alone', async () => {
    await fillWhereAndWhen(member);
    await countBallots(member);
    await suspectViolation(member);
    await save(member);
    await member.getByText('Pengawasan tercatat.').waitFor();
    address = new URL(member.url()).pathname;
    await member.getByText(word('RegisterSeries', 'SUPERVISION_RECORDED')).first().waitFor();
    await revisions(member).getByText('Belum pernah dikoreksi.').waitFor();
    await member.getByRole('link', { name: command('PROPOSE_REVISION') }).click();
    expect(await member.getByLabel('Hasil hitung').inputValue()).toBe('996');
    expect(await member.getByLabel('Jam mulai').inputValue()).toBe('08:00');
    await member.getByText('rapat pleno yang memutuskannya').waitFor();
    expect(await member.getByLabel('Ada dugaan pelanggaran').count()).toBe(0);
    expect(await seriousViolations(member)).toEqual([]);
    expect(await sidewaysScroll(member)).toBe(0);
  });

  it('asks for a reason and for a change', async () => {
    const send = () => member.getByRole('button', { name: 'Usulkan koreksi', exact: true }).click();
    await send();
    await member
      .locator('.field', { has: member.getByLabel('Alasan koreksi') })
      .getByText(message('REQUIRED'))
      .waitFor();
    await member.getByLabel('Alasan koreksi').fill('Satu dus belum dihitung.');
    await send();
    await member.getByText(message('NOTHING_REVISED')).waitFor();
    await member.getByLabel('Hasil hitung').fill('998');
    await send();
    await member.getByText('Koreksi diusulkan dan menunggu').waitFor();
    await revisions(member).getByText(word('RevisionStanding', 'WAITING'), { exact: true }).waitFor();
    await member.locator('.counted-figures').getByText('996').waitFor();
    expect(await member.getByRole('button', { name: command('APPROVE_REVISION') }).count()).toBe(0);
  });

  it('is approved by somebody else, who sees what it changes', async () => {
    await secretariat.goto(address);
    await secretariat.getByRole('button', { name: command('APPROVE_REVISION') }).click();
    const dialog = secretariat.getByRole('dialog');
    await dialog.getByText('Satu dus belum dihitung.').waitFor();
    await dialog.locator('del', { hasText: '996' }).waitFor();
    await dialog.locator('ins', { hasText: '998' }).waitFor();
    expect(await seriousViolations(secretariat)).toEqual([]);
    await dialog.getByRole('button', { name: command('APPROVE_REVISION') }).click();
    await secretariat.locator('.counted-figures').getByText('998').waitFor();
    await revisions(secretariat).getByText('Versi 2').waitFor();
    await revisions(secretariat).getByText('Versi 1').waitFor();
    expect(await revisions(secretariat).locator('del', { hasText: '996' }).count()).toBe(1);
    expect(await seriousViolations(secretariat)).toEqual([]);
  });

  it('says of one that was declined why it was', async () => {
    await secretariat.getByRole('link', { name: command('PROPOSE_REVISION') }).click();
    await secretariat.getByLabel('Nama tempat').fill('Gudang lain');
    await secretariat.getByLabel('Alasan koreksi').fill('Nama tempat keliru.');
    await secretariat.getByRole('button', { name: 'Usulkan koreksi', exact: true }).click();
    await secretariat.getByText('Koreksi diusulkan dan menunggu').waitFor();
    await member.goto(address);
    await member.getByRole('button', { name: command('DECLINE_REVISION') }).click();
    const dialog = member.getByRole('dialog');
    await dialog.getByRole('button', { name: command('DECLINE_REVISION') }).click();
    await dialog.getByText(message('REQUIRED')).waitFor();
    await dialog.getByLabel('Alasan penolakan').fill('Gudang uji sudah benar.');
    await dialog.getByRole('button', { name: command('DECLINE_REVISION') }).click();
    await revisions(member).getByText('1 koreksi yang ditolak').click();
    await revisions(member).getByText('Gudang uji sudah benar.').waitFor();
    expect(await sidewaysScroll(member)).toBe(0);
  });

  it('reported no error of its own on the way', () => {
    expect(errors.flat()).toEqual([]);
  });
});
