import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { due } from '../src/rules';

/** The README's example, run: each comment behind an expression must hold. */
it('shows an example that is true', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const question = /due\((\{.*?\})\)/.exec(readme)?.[1] ?? '';
  const answer = due(new Function(`return ${question}`)() as Parameters<typeof due>[0]);
  if (!answer.ok) throw new Error(answer.refusal.message.en);
  const { earliest, latest, skipped, alternatives } = answer.value;
  const [other] = alternatives;
  expect(readme).toContain(`answer.value.earliest; // '${earliest}'`);
  expect(readme).toContain(`answer.value.latest; // '${latest}'`);
  expect(readme).toContain(`answer.value.skipped.length; // ${skipped.length} days`);
  expect(readme).toContain(
    `[{ assume: '${other?.assume}', earliest: '${other?.earliest}', latest: '${other?.latest}' }]`,
  );
});
