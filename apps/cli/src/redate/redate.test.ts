import type { CivilDate } from '@awaslog/law/civil-date';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../program';

async function called(...args: readonly string[]) {
  const said: string[] = [];
  const io = {
    out: (text: string) => void said.push(text),
    err: (text: string) => void said.push(text),
    today: () => '2024-02-06' as CivilDate,
    env: {},
  };
  return { code: await runProgram(['redate', ...args], io), said: said.join('\n') };
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
