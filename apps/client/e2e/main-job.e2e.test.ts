import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testRegency } from '@awaslog/test-kit/regency';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countBallots, fillWhereAndWhen, save, suspectViolation } from './support/fill-form';
import { ask, closeBrowser, signIn, visit } from './support/screen';
import { startTrial, type Trial } from './support/trial';
import { command, message, state } from './support/words';

const folder = mkdtempSync(join(tmpdir(), 'awaslog-client-'));
let trial: Trial;
let page: Page;
let errors: string[];

interface Found {
  readonly supervisionRecords: {
    readonly nodes: readonly {
      readonly state: string;
      readonly counts: readonly {
        readonly counted: number;
        readonly discrepancies: readonly { readonly difference: number }[];
      }[];
      readonly findings: readonly { readonly state: string; readonly minutesNumber: string }[];
    }[];
  };
}
const everything = `{ supervisionRecords(first: 10) { nodes {
  state counts { counted discrepancies { difference } } findings { state minutesNumber }
} } }`;

beforeAll(async () => {
  trial = await startTrial({ kind: 'embedded', folder: join(folder, 'trial') });
  ({ page, errors } = await visit(trial));
});

afterAll(async () => {
  await closeBrowser();
  await trial.close();
  rmSync(folder, { recursive: true, force: true });
});

const chip = (text: string) => page.locator('.record-head').getByText(text);

describe('a supervision, from the dock to the plenary', () => {
  it('begins with a seat and an empty overview', async () => {
    const { picks } = testRegency();
    await signIn(page, { office: 'PANWASCAM', role: 'MEMBER', area: picks.village });
    await page.getByText('Belum ada pengawasan yang dicatat').waitFor();
    await page.getByText('Tidak ada batas waktu yang berjalan').waitFor();
    expect(await page.locator('.trial-bar').innerText()).toContain('Senin, 8 Januari 2024');
  });

  it('shows the difference as it is typed', async () => {
    await fillWhereAndWhen(page);
    await countBallots(page);
    await page.getByText('kurang 4 lembar dari dokumen').waitFor();
    await page.getByText('Sudah dipilah 994 dari 996').waitFor();
    await page.getByText('2 lembar belum dipilah').waitFor();
  });

  it('shows both readings of the time as soon as a violation is suspected', async () => {
    await suspectViolation(page);
    const preview = page.locator('.notice', { hasText: 'Waktu untuk menetapkan temuan' });
    await preview.getByText('Senin, 15 Januari 2024').first().waitFor();
    await preview.getByText('Rabu, 17 Januari 2024').first().waitFor();
    await preview.getByText('Mengapa tanggal ini?').click();
    expect(await preview.locator('.day-list .passed').count()).toBe(3);
  });

  it('records it, and says what follows', async () => {
    await save(page);
    await page.getByText('Pengawasan tercatat.').waitFor();
    await chip(state('RECORDED')).waitFor();
    const line = page.locator('.counted-lines');
    await line.getByText('kurang 4 lembar dari dokumen').waitFor();
    await page
      .getByText('7 hari lagi')
      .or(page.locator('.days-left', { hasText: '7' }))
      .first()
      .waitFor();
    await page.getByRole('button', { name: command('GIVE_CORRECTION_ADVICE') }).waitFor();
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('awaslog.form-a'))),
    ).toEqual([]);
  });

  it('gives advice and starts its clock', async () => {
    await page.getByRole('button', { name: command('GIVE_CORRECTION_ADVICE') }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Disampaikan kepada').inputValue()).toBe('PPK');
    await dialog.getByLabel('Isi saran perbaikan').fill('Hitung ulang dan lengkapi empat lembar.');
    await dialog.getByLabel('Jam disampaikan').fill('00:00');
    await dialog.getByRole('button', { name: command('GIVE_CORRECTION_ADVICE') }).click();
    await chip(state('ADVICE_OPEN')).waitFor();
    expect(await page.locator('.clock-card').count()).toBe(2);
  });

  it('asks for a reason when a finding is proposed while the advice still runs', async () => {
    await page.getByText('di luar prosedur yang diketahui').click();
    await page.getByRole('button', { name: command('PROPOSE_FINDING') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: command('PROPOSE_FINDING') }).click();
    await dialog.getByText(message('REASON_NEEDED')).waitFor();
    await dialog.getByLabel('Alasan').fill('Pemilih sudah menunggu.');
    await dialog.getByRole('button', { name: command('PROPOSE_FINDING') }).click();
    await chip(state('FINDING_PROPOSED')).waitFor();
  });

  it('fixes the finding at plenary, after saying what its minutes lack', async () => {
    await page.getByRole('button', { name: command('FIX_FINDING') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Anggota yang hadir').fill('tiga');
    await dialog.getByRole('button', { name: command('FIX_FINDING') }).click();
    await dialog.getByText(message('MINUTES_NEEDED')).waitFor();
    await dialog.getByText(message('NOT_A_COUNT')).waitFor();
    await dialog.getByLabel('Anggota yang hadir').fill('3');
    await dialog.getByLabel('Nomor berita acara').fill('07/BA/2024');
    await dialog.getByLabel('Unsur pelanggaran').fill('Jumlah tidak tepat.');
    await dialog.getByRole('button', { name: command('FIX_FINDING') }).click();
    await chip(state('FINDING_FIXED')).waitFor();
    await page.getByText('07/BA/2024').first().waitFor();
  });

  it('is in GraphQL, and on the screen and in GraphQL after a restart too', async () => {
    const before = await ask<Found>(page, trial, everything);
    expect(before.supervisionRecords.nodes).toMatchObject([
      {
        state: 'FINDING_FIXED',
        counts: [{ counted: 996 }],
        findings: [{ state: 'FIXED', minutesNumber: '07/BA/2024' }],
      },
    ]);
    await trial.restart();
    expect(await ask<Found>(page, trial, everything)).toEqual(before);
    await page.reload();
    await chip(state('FINDING_FIXED')).waitFor();
    await page.getByRole('link', { name: 'Temuan', exact: true }).click();
    await page.getByText('1 temuan', { exact: true }).waitFor();
  });

  it('reported no error of its own on the way', () => {
    expect(errors).toEqual([]);
  });
});
