import { afterEach, describe, expect, it } from 'vitest';
import { findBrowser, launch } from './browser';

const before = process.env['CHROMIUM_PATH'];

afterEach(() => {
  if (before === undefined) delete process.env['CHROMIUM_PATH'];
  else process.env['CHROMIUM_PATH'] = before;
});

describe('the test browser', () => {
  it('opens a page', { timeout: 600_000 }, async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.setContent('<h1>Awaslog</h1>');
      expect(await page.textContent('h1')).toBe('Awaslog');
    } finally {
      await browser.close();
    }
  });

  it('takes the one that is named, and says so when it cannot be run', async () => {
    process.env['CHROMIUM_PATH'] = process.execPath;
    expect(await findBrowser()).toBe(process.execPath);
    process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
    await expect(findBrowser()).rejects.toThrow('CHROMIUM_PATH');
  });
});
