import { testRegency } from '@awaslog/test-kit/regency';
import type { Page } from 'playwright-core';
import { word } from './words';

/** The fields that every record needs, in the village of the regency under test. */
export async function fillWhereAndWhen(page: Page): Promise<void> {
  const { picks } = testRegency();
  await page.goto('/records/new');
  await page.getByLabel('Subtahap yang diawasi').selectOption('RECEIPT');
  await page.getByLabel(word('AreaLevel', 'VILLAGE')).selectOption(picks.village);
  await page.getByLabel('Nama tempat').fill('Gudang uji');
  // A day that is past, so that no hour of it is still to come.
  await page.getByLabel('Tanggal', { exact: true }).fill('2024-01-06');
  await page.getByLabel('Jam mulai').fill('08:00');
  await page.getByLabel('Jam selesai').fill('09:30');
  await page.getByRole('button', { name: 'Pakai kalimat baku' }).click();
  await page.getByLabel('Uraian hasil pengawasan').fill('Dus dibuka dan dihitung bersama petugas.');
}

/** One line of ballots of which four are missing and two are not sorted yet. */
export async function countBallots(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Catat hitungan barang' }).click();
  await page.getByLabel('Barang', { exact: true }).selectOption('BALLOT');
  await page.getByLabel('Jenis pemilihan').selectOption({ index: 1 });
  await page.getByLabel('Menurut dokumen').fill('1.000');
  await page.getByLabel('Hasil hitung').fill('996');
  await page.getByLabel('Dokumen yang ditunjukkan').fill('Surat Jalan 012/SJ/2024');
  await page.getByLabel(word('QualityBucket', 'good'), { exact: true }).fill('990');
  await page.getByLabel(word('QualityBucket', 'faultyUsable'), { exact: true }).fill('3');
  await page.getByLabel(word('QualityBucket', 'damaged'), { exact: true }).fill('0');
  await page.getByRole('button', { name: `Tambah satu: ${word('QualityBucket', 'damaged')}` }).click();
}

/** Section IV, found on the day of the trial, with one piece of evidence. */
export async function suspectViolation(page: Page): Promise<void> {
  await page.getByLabel('Ada dugaan pelanggaran').check();
  await page.getByLabel('Peristiwa').fill('Surat suara kurang empat lembar');
  await page.getByLabel(word('ViolationKind', 'ADMINISTRATIVE')).check();
  await page.getByLabel(word('RespondentCapacity', 'PPK'), { exact: true }).check();
  await page.getByLabel('Uraian kejadian').fill('Isi dus tidak sama dengan surat jalan.');
  await page.getByRole('button', { name: 'Tambah bukti' }).click();
  await page.getByLabel('Jenis bukti').selectOption('PHOTO_OR_VIDEO');
  await page.getByLabel('Uraian bukti').fill('Foto label dus');
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Simpan catatan' }).click();
}
