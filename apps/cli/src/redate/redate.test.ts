import { describe, expect, it } from 'vitest';
import { call } from '../../test/call';

async function called(...args: readonly string[]) {
  const { code, out, err } = await call('redate', ...args);
  return { code, said: out + err };
}

describe('awaslog redate', () => {
  it.each([
    [['--apply'], 'name the pseudonym with --as'],
    [['--apply', '--as', 'Nama Orang'], 'is no pseudonym'],
    [['--as', '../x'], 'is no pseudonym'],
    [['--today', '2024-02-30'], 'no day of the calendar'],
    [['--today', '1024-02-03'], 'out of range'],
    [['--regency', 'nowhere.js'], 'cannot be loaded'],
    [['--reapply'], 'unknown option'],
  ])('refuses %j with a sentence, before anything is opened', async (args, sentence) => {
    const { code, said } = await called(...args);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });
});
