import { instantOfLocal } from '@awaslog/law/civil-date';
import { testRegency } from '@awaslog/test-kit/regency';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../src/identifier/uuid-v7';
import { fillWhereAndWhen, save, suspectViolation } from './support/fill-form';
import { ask, closeBrowser, seriousViolations, sidewaysScroll, signIn, visit } from './support/screen';
import { startTrial, type Trial } from './support/trial';
import { command } from './support/words';

const { picks, regency } = testRegency();
const PHONE = { viewport: { width: 360, height: 740 } };
let trial: Trial;
/** Who supervises in the sub-district, and who keeps the books of the regency. */
let field: Page;
let office: Page;
let errors: string[];
const records: string[] = [];

const ADVICE = `mutation ($input: GiveCorrectionAdviceInput!) {
  giveCorrectionAdvice(input: $input) { __typename ... on Refusal { code } }
}`;

beforeAll(async () => {
  trial = await startTrial({ kind: 'memory' });
  ({ page: field, errors } = await visit(trial));
  ({ page: office } = await visit(trial, PHONE));
  await signIn(field, { office: 'PANWASCAM', role: 'MEMBER', area: picks.village });
  await signIn(office, { office: 'REGENCY', role: 'SECRETARIAT' });
});

afterAll(async () => {
  await closeBrowser();
  await trial.close();
});

/** The stated day of the trial, set as a person sets it; the calendar is the one decreed by that day. */
async function setDay(page: Page, day: string, spoken: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Ubah hari' }).click();
  await page.getByRole('dialog').getByLabel('Hari', { exact: true }).fill(day);
  await page.getByRole('button', { name: 'Pakai hari ini' }).click();
  await page.locator('.trial-bar', { hasText: spoken }).waitFor();
}

async function suspect(): Promise<void> {
  await fillWhereAndWhen(field);
  await suspectViolation(field);
  await save(field);
  await field.getByText('Pengawasan tercatat.').waitFor();
  records.push(new URL(field.url()).pathname);
}

const changed = () => office.locator('.changed-case');

/** Keppres 10/2024 of 6 February made 14 February a day off; what was found the day before runs across it. */
describe('a calendar that changes while periods run', () => {
  it('tells until when advice leaves time enough, and that none is left', async () => {
    await setDay(field, '2024-02-05', 'Senin, 5 Februari 2024');
    await suspect();
    await suspect();
    const card = field.locator('.clock-card', { hasText: 'Hari terakhir untuk saran perbaikan' });
    await card.getByText('Tidak ada hari yang cukup').waitFor();
    await card.getByText('Tetapkan jangka waktu yang lebih pendek').waitFor();
    await field.getByRole('button', { name: command('GIVE_CORRECTION_ADVICE') }).click();
    const dialog = field.getByRole('dialog');
    await dialog.getByText('Jangka waktu 3 hari tidak menyisakan waktu').waitFor();
    await dialog.getByLabel('Sejumlah hari').check();
    await dialog.getByLabel('Berapa hari').fill('2');
    await dialog.getByText('saran paling lambat disampaikan Senin, 5 Februari 2024').waitFor();
    await dialog.getByRole('button', { name: 'Batal' }).click();
  });

  it('proposes articles, says that the plenary decides, and follows what is stated beside the form', async () => {
    const card = field.locator('section', { has: field.getByRole('heading', { name: 'Pasal yang mungkin berlaku' }) });
    await card.getByText('Usulan, bukan putusan').waitFor();
    await card.getByText('Rapat pleno yang menetapkan').waitFor();
    await card.getByText('Coba dengan fakta lain').click();
    await card.getByLabel('Tanda', { exact: true }).selectOption('GOODS_STOLEN');
    await card.getByRole('button', { name: 'Tambahkan tanda' }).click();
    await card.getByRole('link', { name: /UU 7\/2017 Pasal 455/ }).waitFor();
    await card
      .getByText(/dari \d+ unsur belum terbukti/)
      .first()
      .waitFor();
    expect(await seriousViolations(field)).toEqual([]);
  });

  it('lists for the office what moves, from which date to which, and by which decree', async () => {
    await setDay(office, '2024-02-06', 'Selasa, 6 Februari 2024');
    await office.goto('/work');
    await office.getByRole('link', { name: 'Perubahan kalender' }).click();
    await office.getByText('2 catatan dan perkara bergeser').waitFor();
    expect(await changed().count()).toBe(2);
    const first = changed().first();
    const row = first.locator('.moved');
    expect((await row.innerText()).replace(/\s+/g, ' ')).toBe(
      'Paling akhir Jumat, 16 Februari 2024 → menjadi Senin, 19 Februari 2024',
    );
    await first.getByText('Rabu, 14 Februari 2024 bukan hari kerja lagi').waitFor();
    await first.getByText('Keppres 10/2024').first().waitFor();
    expect(await seriousViolations(office)).toEqual([]);
    expect(await sidewaysScroll(office)).toBe(0);
  });

  it('applies what was listed, and passes over what somebody changed meanwhile', async () => {
    const recordId = decodeURIComponent(records[1]!.slice('/records/'.length));
    const deliveredAt = instantOfLocal('2024-02-06T00:00', regency.zone);
    const advice = { addressee: 'PPK', manner: 'ORAL', advice: 'Cari.', deliveredAt, period: { days: 1 } };
    const given = await ask(field, trial, ADVICE, {
      input: { ...advice, commandId: uuidV7(), recordId, expectedVersion: 1, reason: null },
    });
    expect(given).toEqual({ giveCorrectionAdvice: { __typename: 'GiveCorrectionAdviceSuccess' } });
    // By keyboard alone.
    await office.getByRole('button', { name: 'Terapkan yang dipilih' }).focus();
    await office.keyboard.press('Enter');
    const dialog = office.getByRole('dialog');
    await dialog.getByText('2 catatan dan perkara · 2 batas waktu').waitFor();
    await dialog.getByRole('button', { name: 'Terapkan tanggal baru' }).focus();
    await office.keyboard.press('Enter');
    const told = office.getByRole('status').filter({ hasText: 'mendapat tanggal baru' });
    await told.getByText('1 catatan dan perkara mendapat tanggal baru.').waitFor();
    await told.getByText('1 dilewati').waitFor();
    expect(await told.getByRole('link').getAttribute('href')).toBe(records[1]);
    expect(await told.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('lists what was passed over again, applies what is chosen, and then has nothing left', async () => {
    await office.getByText('1 catatan dan perkara bergeser').waitFor();
    await office.getByLabel('Pilih semua').uncheck();
    expect(await office.getByRole('button', { name: 'Terapkan yang dipilih' }).isDisabled()).toBe(true);
    await changed().getByRole('checkbox').check();
    await office.getByRole('button', { name: 'Terapkan yang dipilih' }).click();
    await office.getByRole('dialog').getByRole('button', { name: 'Terapkan tanggal baru' }).click();
    await office.getByText('Tidak ada batas waktu yang bergeser').waitFor();
  });

  it('shows the date before beside the date of now, on the record and in the work list', async () => {
    const was = (day: string) => `Paling akhir semula ${day}, digeser Keppres 10/2024`;
    await field.goto(records[0]!);
    await field.locator('.clock-card').getByText(was('Jumat, 16 Februari 2024')).waitFor();
    await field.getByText('Batas waktu dihitung ulang').waitFor();
    await field.goto('/work');
    await field.locator('.work-card').getByText(was('16 Feb 2024')).first().waitFor();
    expect(await seriousViolations(field)).toEqual([]);
  });

  it('is not for whoever works below the regency', async () => {
    expect(await field.getByRole('link', { name: 'Perubahan batas waktu' }).count()).toBe(0);
    await field.goto('/deadline-changes');
    await field.getByText('Layar ini untuk kantor kabupaten/kota').waitFor();
  });

  it('reported no error of its own on the way', () => {
    expect(errors).toEqual([]);
  });
});
