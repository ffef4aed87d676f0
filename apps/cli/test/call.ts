import type { CivilDate } from '@awaslog/law/civil-date';
import { runProgram } from '../src/program';

/** One call of the command as a script makes it: its exit code, and what it wrote to either stream. */
export async function call(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runProgram(args, {
    out: (text) => void out.push(`${text}\n`),
    write: async (text) => void out.push(text),
    err: (text) => void err.push(`${text}\n`),
    today: () => '2024-02-06' as CivilDate,
    env: {},
  });
  return { code, out: out.join(''), err: err.join('') };
}
