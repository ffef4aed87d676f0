import AxeBuilder from '@axe-core/playwright';
import { launch } from '@awaslog/test-kit/browser';
import { seatOf, testRegency, type SeatWish } from '@awaslog/test-kit/regency';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Trial } from './trial';

let browser: Browser | undefined;

/** A fresh visitor: nothing is remembered, and every error of the page fails the test that reads `errors`. */
export async function visit(trial: Trial, options: BrowserContextOptions = {}) {
  browser ??= await launch();
  const context = await browser.newContext({ baseURL: trial.url, locale: 'id-ID', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // What the page's policy blocks is told on the console.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('net::ERR')) errors.push(message.text());
  });
  return { page, errors, leave: () => context.close() };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** Signs in on the seat that is as wished, by searching for its label as a person would. */
export async function signIn(page: Page, wish: SeatWish): Promise<void> {
  const { label } = seatOf(testRegency().regency, wish);
  await page.goto('/sign-in');
  await page.getByRole('searchbox').fill(label.id);
  await page.getByRole('button', { name: label.id }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Ringkasan' }).waitFor();
}

/** Asks the gateway as an integrator would, with the token that the page holds. */
export async function ask<Data>(page: Page, trial: Trial, query: string, variables: object = {}): Promise<Data> {
  const token = await page.evaluate(() => sessionStorage.getItem('awaslog.token'));
  const answer = await fetch(new URL('/graphql', trial.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-awaslog': '1', authorization: `Bearer ${token ?? ''}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** What axe finds serious or critical on the screen, each with the place it found it at. */
export async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
}

/** How far the screen is wider than the window; zero when nobody has to scroll sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
