import { testRegency } from '@awaslog/test-kit/regency';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countBallots, fillWhereAndWhen, save } from './support/fill-form';
import { ask, closeBrowser, signIn, visit } from './support/screen';
import { startTrial, type Trial } from './support/trial';
import { command, message, word } from './support/words';

const { picks } = testRegency();
let trial: Trial;
let page: Page;
let leave: () => Promise<void>;

beforeAll(async () => {
  trial = await startTrial({ kind: 'memory' });
});
afterAll(async () => {
  await closeBrowser();
  await trial.close();
});
beforeEach(async () => {
  ({ page, leave } = await visit(trial));
  await signIn(page, { office: 'PANWASCAM', role: 'MEMBER', area: picks.village });
});
afterEach(() => leave());

interface Count {
  readonly supervisionRecords: { readonly totalCount: number };
}
const recorded = async () =>
  (await ask<Count>(page, trial, '{ supervisionRecords { totalCount } }')).supervisionRecords.totalCount;
const messageOf = (label: string) => page.locator('.field', { has: page.getByLabel(label) });

describe('the form of supervision', () => {
  it('says everything that an empty form lacks, beside each field', async () => {
    await page.goto('/records/new');
    await save(page);
    await page.getByText('5 isian perlu diperbaiki').waitFor();
    for (const label of [
      'Subtahap yang diawasi',
      'Jam mulai',
      'Jam selesai',
      'Tujuan pengawasan',
      'Uraian hasil pengawasan',
    ]) {
      expect(await messageOf(label).innerText(), label).toContain(message('REQUIRED'));
    }
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('substage');
  });

  it('refuses figures that are none, and keeps them in their fields', async () => {
    await fillWhereAndWhen(page);
    await page.getByRole('button', { name: 'Catat hitungan barang' }).click();
    await page.getByLabel('Barang', { exact: true }).selectOption('SEAL');
    await page.getByLabel('Menurut dokumen').fill('dua belas');
    await page.getByLabel('Hasil hitung').fill('-3');
    await save(page);
    expect(await messageOf('Menurut dokumen').innerText()).toContain(message('NOT_A_COUNT'));
    expect(await messageOf('Hasil hitung').innerText()).toContain(message('NOT_A_COUNT'));
    expect(await page.getByLabel('Menurut dokumen').inputValue()).toBe('dua belas');
    expect(await recorded()).toBe(0);
  });

  it('puts what only the gateway knows beside its field too', async () => {
    await fillWhereAndWhen(page);
    await page.getByLabel('Tanggal', { exact: true }).fill('2024-01-08');
    await page.getByLabel('Jam mulai').fill('00:00');
    // The last minute of the stated day has not come yet, at whatever hour this test runs.
    await page.getByLabel('Jam selesai').fill('23:59');
    await save(page);
    await messageOf('Jam selesai').getByText(message('IN_THE_FUTURE')).waitFor();
    await page.getByText('Langkah berikutnya:').waitFor();
    expect(await recorded()).toBe(0);
  });

  it('takes an unlisted station where no list is known, and refuses it where one is', async () => {
    await fillWhereAndWhen(page);
    await page.getByLabel('Nomor TPS').fill(String(Number(picks.unlistedStation.slice(-3))));
    await save(page);
    if (picks.unlistedStanding === 'UNKNOWN_STATION') {
      await messageOf('Nomor TPS').getByText(message('UNKNOWN_STATION')).waitFor();
    } else {
      await page.locator('.record-head').getByText(word('StationStanding', 'UNCONFIRMED')).waitFor();
    }
  });

  it('keeps what was typed through a reload and a change of language', async () => {
    await fillWhereAndWhen(page);
    await countBallots(page);
    await page.getByText('Draf tersimpan di perangkat ini').waitFor();
    await page.reload();
    await page.getByText('Melanjutkan draf').waitFor();
    expect(await page.getByLabel('Hasil hitung').inputValue()).toBe('996');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Record a supervision' }).waitFor();
    expect(await page.getByLabel('As counted').inputValue()).toBe('996');
    expect(await page.getByLabel('Name of the place').inputValue()).toBe('Gudang uji');
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByRole('button', { name: 'Yes, discard it' }).click();
    await page.getByText('What you type is kept on this device').waitFor();
    expect(await page.getByLabel('Name of the place').inputValue()).toBe('');
  });

  it('records once what had to be sent twice', async () => {
    const before = await recorded();
    await fillWhereAndWhen(page);
    let lost = 0;
    // The gateway does its work, but its first answer is lost on the way.
    await page.route('**/graphql', async (route) => {
      const isCommand = route.request().postData()?.includes('mutation RecordSupervision') ?? false;
      if (!isCommand || lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await save(page);
    await page.getByText('Server tidak dapat dihubungi').waitFor();
    expect(await page.getByLabel('Nama tempat').inputValue()).toBe('Gudang uji');
    await page.getByRole('button', { name: 'Kirim ulang' }).click();
    await page.getByText('Pengawasan tercatat.').waitFor();
    expect(await recorded()).toBe(before + 1);
  });
});

describe('other input', () => {
  it('tells of a page and a record that are not there', async () => {
    await page.goto('/nowhere');
    await page.getByText('Halaman tidak ditemukan').waitFor();
    await page.goto('/records/not-an-id');
    await page.getByText('Catatan tidak ditemukan').waitFor();
  });

  it('takes an impossible filter for none, and remembers a possible one in its address', async () => {
    await page.goto('/records?substage=PARADE&from=2024-02-30');
    await page.locator('.list-count').waitFor();
    await page.getByLabel('Subtahap').selectOption('DISTRIBUTION');
    await page.getByText('Tidak ada catatan yang cocok').waitFor();
    expect(new URL(page.url()).searchParams.get('substage')).toBe('DISTRIBUTION');
  });

  it('changes the day of the trial', async () => {
    await page.getByRole('button', { name: 'Ubah hari' }).click();
    await page.getByRole('dialog').getByLabel('Hari', { exact: true }).fill('2024-02-12');
    await page.getByRole('button', { name: 'Pakai hari ini' }).click();
    await page.locator('.trial-bar').getByText('Senin, 12 Februari 2024').waitFor();
    await page.getByRole('button', { name: 'Ubah hari' }).click();
    await page.getByRole('dialog').getByLabel('Hari', { exact: true }).fill('2024-01-08');
    await page.getByRole('button', { name: 'Pakai hari ini' }).click();
    await page.locator('.trial-bar').getByText('Senin, 8 Januari 2024').waitFor();
  });

  it('says when a session has ended, and keeps the draft', async () => {
    await fillWhereAndWhen(page);
    await page.getByText('Draf tersimpan').waitFor();
    await page.evaluate(() => sessionStorage.setItem('awaslog.token', 'eyJhbGciOiJub25lIn0.e30.'));
    await page.goto('/sign-in');
    await page.getByText('Sesi sebelumnya sudah berakhir').waitFor();
    await signIn(page, { office: 'PANWASCAM', role: 'MEMBER', area: picks.village });
    await page.goto('/records/new');
    expect(await page.getByLabel('Nama tempat').inputValue()).toBe('Gudang uji');
  });
});

describe('an incident from the press', () => {
  it('is open to everybody, and becomes preliminary information that a supervision traces', async () => {
    await page.goto('/incidents');
    await page.getByText('61 peristiwa').waitFor();
    await page
      .getByRole('button', { name: command('TAKE_UP_INCIDENT') })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('Catatan').fill('Serupa dengan laporan warga.');
    await page.getByRole('button', { name: 'Ambil, lalu catat pengawasan' }).click();
    await page.getByText('Informasi awal yang ditelusuri').waitFor();
    await page.getByText('Serupa dengan laporan warga.').waitFor();
  });
});
