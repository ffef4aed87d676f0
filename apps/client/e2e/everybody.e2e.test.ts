import { testRegency } from '@awaslog/test-kit/regency';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countBallots, fillWhereAndWhen, save, suspectViolation } from './support/fill-form';
import { closeBrowser, seriousViolations, sidewaysScroll, signIn, visit } from './support/screen';
import { startTrial, type Trial } from './support/trial';
import { command, state } from './support/words';

const { picks } = testRegency();
const member = { office: 'PANWASCAM', role: 'MEMBER', area: picks.village } as const;
let trial: Trial;
let record: string;

beforeAll(async () => {
  trial = await startTrial({ kind: 'memory' });
  const { page, leave } = await visit(trial);
  await signIn(page, member);
  await fillWhereAndWhen(page);
  await countBallots(page);
  await suspectViolation(page);
  await save(page);
  await page.getByText('Pengawasan tercatat.').waitFor();
  record = new URL(page.url()).pathname;
  await leave();
});

afterAll(async () => {
  await closeBrowser();
  await trial.close();
});

interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
}

const screens: readonly Screen[] = [
  { name: 'overview', open: (page) => page.goto('/').then(() => page.locator('.work-card').waitFor()) },
  { name: 'records', open: (page) => page.goto('/records').then(() => page.locator('.record-row').waitFor()) },
  { name: 'findings', open: (page) => page.goto('/findings').then(() => page.locator('.empty').waitFor()) },
  {
    name: 'incidents',
    open: (page) => page.goto('/incidents').then(() => page.locator('.incident-card').first().waitFor()),
  },
  { name: 'sign in', open: (page) => page.goto('/sign-in').then(() => page.locator('.seat-button').first().waitFor()) },
  {
    name: 'record with why this date',
    open: async (page) => {
      await page.goto(record);
      await page.getByText('Mengapa tanggal ini?').first().click();
      await page.locator('.day-list').first().waitFor();
    },
  },
  {
    name: 'dialog of an act',
    open: async (page) => {
      await page.goto(record);
      await page.getByRole('button', { name: command('PROPOSE_FINDING') }).click();
      await page.getByRole('button', { name: 'Tambah bukti' }).click();
      await page.getByRole('dialog').getByLabel('Jenis bukti').waitFor();
    },
  },
  {
    name: 'form with all of it open',
    open: async (page) => {
      await fillWhereAndWhen(page);
      await countBallots(page);
      await suspectViolation(page);
      await page.getByLabel('Uraian kejadian').fill('');
      await save(page);
      await page.getByText('isian perlu diperbaiki').waitFor();
    },
  },
];

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const themes = [
  { colorScheme: 'light', windows: [phone, desk] },
  // Another theme has the same layout; only its colours have to be looked at.
  { colorScheme: 'dark', windows: [desk] },
] as const;

describe.each(themes)('in the $colorScheme theme', ({ colorScheme, windows }) => {
  let page: Page;
  let errors: string[];
  let leave: () => Promise<void>;
  beforeAll(async () => {
    ({ page, errors, leave } = await visit(trial, { colorScheme, viewport: windows[0] }));
    await signIn(page, member);
  });
  afterAll(() => leave());

  it.each(screens)('everybody can read and use: $name', async ({ open }) => {
    await page.setViewportSize(windows[0]);
    await open(page);
    for (const window of windows) {
      await page.setViewportSize(window);
      expect(await sidewaysScroll(page), `${window.width} pixels`).toBeLessThanOrEqual(0);
      expect(await seriousViolations(page), `${window.width} pixels`).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
});

describe('without signing in', () => {
  it('the public reads what this is, and the press reports', async () => {
    const { page, leave } = await visit(trial, { viewport: phone });
    await page.goto('/');
    await page.getByRole('heading', { name: 'Pengawasan logistik pemilu' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Baca tanpa masuk' }).click();
    await page.getByText('61 peristiwa').waitFor();
    expect(await page.getByRole('button', { name: command('TAKE_UP_INCIDENT') }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Catatan', exact: true }).count()).toBe(0);
    await page.goto('/records');
    await page.getByText('Layar ini untuk pengawas').waitFor();
    await leave();
  });
});

describe('in English', () => {
  it('every screen speaks English once it was chosen, and after a reload', async () => {
    const { page, leave } = await visit(trial);
    await signIn(page, member);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.goto(record);
    await page.getByText('4 fewer than claimed (sheet)').first().waitFor();
    await page.getByText('Why this date?').first().click();
    // The explanation is the gateway's: it was asked for in the reader's language.
    await page.getByText('Read as calendar days').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await leave();
  });
});

describe('with the keyboard alone', () => {
  it('signs in, records a supervision and opens an act', async () => {
    const { page, leave } = await visit(trial);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    /** Goes on with Tab until the control with this name has the focus. */
    const goTo = async (name: RegExp) => {
      for (let steps = 0; steps < 120; steps += 1) {
        await press('Tab');
        const reached = await page.evaluate(() => {
          const { activeElement: at } = document;
          const labels =
            at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
              ? [...(at.labels ?? [])].map((one) => one.textContent)
              : [];
          return [...labels, at?.getAttribute('aria-label'), at instanceof HTMLElement ? at.innerText.trim() : '']
            .filter(Boolean)
            .join(' ');
        });
        if (name.test(reached)) return;
      }
      throw new Error(`no control was reached that is called ${String(name)}`);
    };

    await page.goto('/sign-in');
    await page.locator('.seat-button').first().waitFor();
    await goTo(/^Cari/);
    await page.keyboard.type('panwascam anggota');
    await goTo(/Anggota Panwascam/);
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ringkasan' }).waitFor();
    await goTo(/^Catat pengawasan$/);
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Catat pengawasan' }).waitFor();
    await goTo(/^Subtahap/);
    await page.keyboard.type('6');
    await goTo(/^Jam mulai/);
    await page.keyboard.type('0001AM');
    await goTo(/^Jam selesai/);
    await page.keyboard.type('0001AM');
    await goTo(/^Tujuan/);
    await page.keyboard.type('Melihat gudang');
    await goTo(/^Uraian hasil/);
    await page.keyboard.type('Gudang kering dan terkunci.');
    await goTo(/^Simpan catatan/);
    await press('Enter');
    await page.getByText('Pengawasan tercatat.').waitFor();
    await page.locator('.record-head').getByText(state('CLOSED')).waitFor();
    await goTo(/belum ada objeknya/);
    await press('Enter');
    await page.getByText('tidak memuat dugaan pelanggaran').first().waitFor();
    await leave();
  });
});
