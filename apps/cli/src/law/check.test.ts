import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CivilDate } from '@awaslog/law/civil-date';
import { afterAll, describe, expect, it } from 'vitest';
import { UnusableInput } from '../io';
import { FoundWanting } from '../outcome';
import { lawCheck } from './check';

const folder = mkdtempSync(join(tmpdir(), 'law-check-names-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One run over one document: what it wrote, and the exit code that its ending stands for. */
async function check(text: string) {
  const file = join(folder, 'cases.yaml');
  writeFileSync(file, text);
  const out: string[] = [];
  const io = {
    out: (line: string) => out.push(line),
    write: async (line: string) => void out.push(line),
    err: () => undefined,
    today: () => '2026-11-24' as CivilDate,
    env: {},
  };
  try {
    await lawCheck([file], {}, io);
    return { code: 0, out: out.join('\n'), error: '' };
  } catch (error) {
    if (error instanceof FoundWanting) return { code: 1, out: out.join('\n'), error: '' };
    if (error instanceof UnusableInput) return { code: 2, out: out.join('\n'), error: error.message };
    throw error;
  }
}

const rule = (name: string, election = 'PEMILU_2024', expected = 'latest: 2024-01-17') =>
  `rule: ${name}\nelection: ${election}\ncases:\n  - { name: one, given: { from: 2024-01-08 }, expect: { ${expected} } }\n`;
const process = (expected: string, more = '') =>
  `process: ADMINISTRATIVE\n${more}cases:\n  - name: one\n    given: []\n    when: { command: RULE, at: 2024-01-08T09:00 }\n    expect: { ${expected} }\n`;

describe('a name that nobody knows', () => {
  it.each([
    ['a rule', rule('NOTHING'), 'rule NOTHING: UNKNOWN_RULE'],
    ['the election of a rule', rule('STUDY', 'PEMILU_1955'), 'election PEMILU_1955: UNKNOWN_ELECTION'],
    ['the election of a process', process('state: RULED', 'election: PEMILU_1955\n'), 'election PEMILU_1955'],
    ['a state', process('state: RULD'), 'one: state RULD is not known'],
    ['a rule that is due', process('due: { RULING: 2024-01-11 }'), 'one: rule RULING is not known'],
    ['a next command', process('next: [APPEAL]'), 'one: command APPEAL is not known'],
    ['a command', process('state: RULED').replace('RULE,', 'RULLE,'), 'RULLE is no command'],
  ])('of %s is input that cannot be used', async (_, text, part) => {
    const { code, out, error } = await check(text);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(part);
    expect(error).not.toContain('\n');
  });

  it('is none that an election lacks, which a case may expect', async () => {
    expect((await check(rule('FINDING_WINDOW', 'PILKADA_2024', 'refused: NOT_IN_REGIME'))).code).toBe(0);
    expect((await check(rule('STUDY', 'PEMILU_2019', 'refused: NOT_IN_REGIME'))).code).toBe(0);
  });
});

describe('a case that fails', () => {
  it('shows the field and the code of each issue', async () => {
    const { code, out } = await check(process('state: RULED'));
    expect(code).toBe(1);
    expect(out).toContain('expected refused nothing, state RULED; found refused INVALID_INPUT (reason REASON_NEEDED)');
  });

  it('shows both dates of what is due', async () => {
    const declared = process('due: { STUDY: 2024-01-16 }').replace('ADMINISTRATIVE', 'HANDLING');
    const { code, out } = await check(declared.replace('RULE,', 'ASSIGN_MATTER,'));
    expect(code).toBe(1);
    expect(out).toContain('expected due STUDY 2024-01-16; found due STUDY 2024-01-15 (latest 2024-01-17)');
  });
});
