import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { duties, offences } from '../violation';
import { offencesPage } from './offences-page';

const page = readFileSync(new URL('../../../../docs/offences.md', import.meta.url), 'utf8');

it('is printed as it is committed', () => {
  expect(page).toBe(offencesPage());
});

it('has a section for every offence and every duty', () => {
  for (const { article } of [...offences, ...duties]) expect(page).toContain(`### Article ${article}`);
});
