import { chromium } from 'playwright-core';
const base = 'http://localhost:5173';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] });
const only = process.argv[2]?.split(',') ?? null;
const seatWord = process.argv[3] ?? 'anggota bawaslu p3s';
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
for (const [name, viewport] of Object.entries(sizes)) for (const scheme of ['light','dark']) {
  if (only && !only.some(o => `${name}-${scheme}`.startsWith(o))) continue;
  const ctx = await b.newContext({ viewport, colorScheme: scheme, deviceScaleFactor: name==='phone'?2:1, locale: 'id-ID' });
  const p = await ctx.newPage();
  p.on('console', m => ['error','warning'].includes(m.type()) && console.log(name, scheme, m.type(), m.text().slice(0,300)));
  p.on('pageerror', e => console.log('PAGEERROR', e.message.slice(0,500)));
  const shot = async (n, full=true) => { await p.waitForTimeout(700); const w = await p.evaluate(()=>document.documentElement.scrollWidth); if (w>viewport.width) console.log('OVERFLOW', name, n, w); await p.screenshot({ path: `/tmp/shots/${n}-${name}-${scheme}.png`, fullPage: full }); };
  await p.goto(base + '/'); await shot('welcome');
  await p.goto(base + '/sign-in'); await p.waitForSelector('.seat-button'); await shot('signin', false);
  await p.fill('input[type=search]', seatWord); await p.waitForTimeout(200);
  await p.click('.seat-button'); await p.waitForSelector('.key-figures'); await shot('overview');
  await p.goto(base + '/records'); await p.waitForSelector('.rows'); await shot('records');
  await p.goto(base + '/findings'); await p.waitForSelector('.list-count'); await shot('findings');
  await p.goto(base + '/incidents'); await p.waitForSelector('.incident-list'); await shot('incidents', false);
  await p.goto(base + '/'); await p.waitForSelector('.key-figures'); await p.waitForTimeout(500);
  if (await p.$('.work-card')) { await p.click('.work-card'); await p.waitForSelector('.record'); await p.waitForTimeout(500); await shot('record');
    await p.click('.clock-card .why summary'); await shot('record-why');
    const act = await p.$('.next-acts .button.primary'); if (act) { await act.click(); await shot('act', false); await p.keyboard.press('Escape'); } }
  await p.goto(base + '/records/new'); await p.waitForSelector('.form-a'); await shot('form', true);
  await ctx.close();
}
await b.close();
