import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { processesPage } from './processes-page';

it('is printed as it is committed', () => {
  const page = readFileSync(new URL('../../../../docs/processes.md', import.meta.url), 'utf8');
  expect(page).toBe(processesPage());
});
