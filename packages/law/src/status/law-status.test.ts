import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openQuestions } from '../open-questions';
import { regimes } from '../regime';
import { lawStatusPage } from './law-status';

const committed = () => readFileSync(new URL('../../../../docs/law-status.md', import.meta.url), 'utf8');

describe('the status of the law', () => {
  it('is printed as it is committed', () => {
    expect(committed(), 'run npm run law-status in packages/law').toBe(lawStatusPage());
  });

  it('has a row and a line for every rule of every regime, and a line for every open question', () => {
    const page = lawStatusPage();
    for (const { election, rules } of regimes) {
      const section = page.slice(page.indexOf(`(\`${election}\`)`));
      for (const id of Object.keys(rules)) {
        expect(section).toContain(`| \`${id}\` `);
        expect(section).toContain(`- \`${id}\`: `);
      }
    }
    for (const id of Object.keys(openQuestions)) expect(page).toContain(`- \`${id}\`: `);
  });
});
