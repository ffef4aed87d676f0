import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CivilDate } from '@awaslog/law/civil-date';
import { regimes } from '@awaslog/law/regime';
import { Command, CommanderError } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { UnusableInput } from '../io';
import { FoundWanting } from '../outcome';
import { lawCommands } from '.';

/** One call of the law commands: what it wrote, and the exit code that its ending stands for. */
async function run(...args: string[]) {
  const out: string[] = [];
  const program = new Command('awaslog')
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.push(text), writeErr: () => undefined });
  const io = {
    out: (text: string) => out.push(text),
    write: async (text: string) => void out.push(text),
    err: () => undefined,
    today: () => '2026-11-24' as CivilDate,
    env: {},
  };
  lawCommands(program, io);
  try {
    await program.parseAsync(['law', ...args], { from: 'user' });
    return { code: 0, out: out.join('\n'), error: '' };
  } catch (error) {
    if (error instanceof FoundWanting) return { code: 1, out: out.join('\n'), error: '' };
    if (error instanceof UnusableInput) return { code: 2, out: out.join('\n'), error: error.message };
    if (error instanceof CommanderError) {
      return { code: error.exitCode === 0 ? 0 : 2, out: out.join('\n'), error: error.message };
    }
    throw error;
  }
}

const FINDING = ['due', '--rule', 'FINDING_WINDOW', '--from'];

describe('law due', () => {
  it('answers with exactly the keys that scripts rely on', async () => {
    const { code, out } = await run(...FINDING, '2024-02-05', '--area', '63.11', '--json');
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual([
      'rule',
      'from',
      'unit',
      'earliest',
      'latest',
      'skipped',
      'alternatives',
      'cites',
      'calendar',
      'explain',
    ]);
    expect(answer).toMatchObject({ from: '2024-02-05', earliest: '2024-02-12', latest: '2024-02-19' });
    expect(answer.skipped.map((day: { date: string; why: string[] }) => [day.date.slice(8), ...day.why])).toEqual([
      ['08', 'NATIONAL_HOLIDAY'],
      ['09', 'JOINT_LEAVE'],
      ['10', 'WEEKEND', 'NATIONAL_HOLIDAY'],
      ['11', 'WEEKEND'],
      ['14', 'VOTING_DAY'],
      ['17', 'WEEKEND'],
      ['18', 'WEEKEND'],
    ]);
    expect(answer.explain).toContain('UU 7/2017 art. 454(5)');
  });

  it('writes a table for people, in the language they choose', async () => {
    const english = await run(...FINDING, '2024-02-05');
    expect(english.out).toMatch(/Earliest +Monday 12 February 2024/);
    expect(english.out).toMatch(/2024-02-09 +JOINT_LEAVE +Cuti bersama/);
    const indonesian = await run(...FINDING, '2024-02-05', '--lang', 'id');
    expect(indonesian.out).toContain('Senin, 12 Februari 2024');
  });

  it('takes the place from --area, else from the regency in use', async () => {
    const at = async (...area: string[]) =>
      JSON.parse((await run(...FINDING, '2024-01-08T23:30:00+07:00', ...area, '--json')).out).from;
    expect(await at('--area', '31.71')).toBe('2024-01-08');
    expect(await at('--area', '91.71')).toBe('2024-01-09');
    expect(await at()).toBe('2024-01-09');
  });

  it('takes a set length and a day on which the calendar was known', async () => {
    const advice = ['due', '--rule', 'CORRECTION_ADVICE', '--json'];
    const days = await run(...advice, '--from', '2024-01-12', '--period', '1');
    expect(JSON.parse(days.out)).toMatchObject({ earliest: '2024-01-13', latest: '2024-01-15' });
    const moment = await run(...advice, '--from', '2024-01-08T09:00', '--period', '2024-01-08T17:00');
    expect(JSON.parse(moment.out)).toMatchObject({ latest: '2024-01-08T17:00:00+08:00' });
    const before = await run(...FINDING, '2023-06-22', '--as-of', '2023-06-15', '--json');
    expect(JSON.parse(before.out)).toMatchObject({ latest: '2023-07-04' });
  });

  it.each([
    [['--rule', 'NOTHING', '--from', '2024-01-08'], '--rule NOTHING: UNKNOWN_RULE'],
    [['--rule', 'STUDY', '--from', '2028-01-04'], '--from 2028-01-04: YEAR_NOT_DECREED'],
    [['--rule', 'STUDY', '--from', 'monday'], '--from monday: INVALID_DATE'],
    [['--rule', 'STUDY', '--from', '2024-01-08', '--as-of', '2024-02-31'], '--as-of 2024-02-31: INVALID_DATE'],
    [['--rule', 'STUDY', '--from', 'monday', '--as-of', '2024-02-28'], '--from monday: INVALID_DATE'],
    [
      ['--rule', 'FINDING_WINDOW', '--from', '2024-01-08', '--election', 'PILKADA_2024'],
      '--rule FINDING_WINDOW: NOT_IN_REGIME',
    ],
    [['--rule', 'STUDY', '--from', '2024-01-08', '--election', 'ELSEWHERE'], '--election ELSEWHERE: UNKNOWN_ELECTION'],
    [['--rule', 'STUDY', '--from', '2024-01-08', '--period', '3'], '--period 3: PERIOD_NOT_SETTABLE'],
    [['--rule', 'CORRECTION_ADVICE', '--from', '2024-01-08', '--period', '0'], '--period 0: INVALID_PERIOD'],
    [['--rule', 'STUDY', '--from', '2024-01-08', '--area', '99.99'], '--area 99.99 is no area code'],
    [['--rule', 'STUDY', '--from', '2024-01-08', '--area', 'Balangan'], '--area Balangan is no area code'],
    [['--rule', 'STUDY', '--from', '2024-01-08', '--lang', 'fr'], '--lang fr'],
    [['--rule', 'STUDY'], "required option '--from <date>'"],
  ])('ends %j with 2 and one line that helps', async (args, start) => {
    const { code, out, error } = await run('due', ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(start);
    expect(error).not.toContain('\n');
  });
});

describe('law rules', () => {
  it('lists every rule with article and evidence', async () => {
    const { rules } = JSON.parse((await run('rules', '--json')).out);
    expect(rules).toHaveLength(regimes.flatMap((regime) => Object.keys(regime.rules)).length);
    expect(rules).toContainEqual(
      expect.objectContaining({ rule: 'STUDY_EXTENDED', length: 14, unit: 'WORKING_DAY', election: 'PEMILU_2024' }),
    );
    expect((await run('rules')).out).toMatch(
      /FINDING_WINDOW +7 UNQUALIFIED_DAY from foundOn +READ +UU 7\/2017 art. 454\(5\)/,
    );
  });

  it('lists those of one election, and says which elections there are', async () => {
    const { rules } = JSON.parse((await run('rules', '--election', 'PILKADA_2024', '--json')).out);
    expect(rules.map((rule: { rule: string }) => rule.rule)).toEqual([
      'REPORT_SUBMISSION',
      'STUDY',
      'STUDY_EXTENDED',
      'RECOMMENDATION_DECISION',
      'SUPPLIES_AT_STATION',
      'BREACH_NOTICE',
    ]);
    expect(await run('rules', '--election', 'PEMILU_2019')).toMatchObject({
      code: 2,
      error: expect.stringContaining('reference'),
    });
    expect(await run('rules', '--election', 'X')).toMatchObject({
      code: 2,
      error: expect.stringContaining('UNKNOWN_ELECTION'),
    });
  });
});

describe('law check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'law-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const right = file(
    'right.yaml',
    'rule: FINDING_WINDOW\narea: "63.11"\ncases:\n  - name: a Monday\n    given: { from: 2024-01-08 }\n    expect: { earliest: 2024-01-15, latest: 2024-01-17 }\n',
  );
  const wrong = file(
    'wrong.yaml',
    'rule: STUDY\ncases:\n  - name: one day off\n    given: { from: 2024-01-08, holidays: [] }\n    expect: { latest: 2024-01-16 }\n',
  );

  it('writes one line a case and fails with expected beside found', async () => {
    expect(await run('check', right)).toMatchObject({
      code: 0,
      out: 'pass  FINDING_WINDOW  a Monday\n1 passed, 0 failed',
    });
    const { code, out } = await run('check', right, wrong);
    expect(code).toBe(1);
    expect(out).toContain(
      'FAIL  STUDY  one day off: expected latest 2024-01-16; found earliest 2024-01-15, latest 2024-01-17',
    );
    expect(JSON.parse((await run('check', wrong, '--json')).out)).toMatchObject({ passed: 0, failed: 1 });
  });

  it.each([
    ['process.yaml', 'process: INTAKE\ncases: []\n', 'process.yaml:1: cases'],
    [
      'second.yaml',
      'rule: STUDY\ncases:\n  - { name: a, given: { from: 2024-01-08 }, expect: { latest: 2024-01-17 } }\n---\nprocess: INTAKE\n',
      'second.yaml:5',
    ],
    ['broken.yaml', 'rule: STUDY\ncases: [\n', 'not YAML'],
    ['empty.yaml', '', 'holds no case'],
    ['area.yaml', 'rule: STUDY\narea: 63.11\ncases: []\n', 'area must be a quoted text'],
    [
      'where.yaml',
      'rule: STUDY\narea: "0"\ncases:\n  - { name: a, given: { from: 2024-01-08 }, expect: { latest: 2024-01-17 } }\n',
      'is no area code',
    ],
    [
      'typo.yaml',
      'rule: STUDY\ncases:\n  - { name: a, given: { form: 2024-01-08 }, expect: { latest: 2024-01-17 } }\n',
      'cases.0.given',
    ],
    ['list.yaml', '- 1\n', 'list.yaml:1'],
  ])('refuses %s before any case is judged', async (name, text, part) => {
    const { code, out, error } = await run('check', right, file(name, text));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(part);
    expect(error).not.toContain('\n');
  });

  it('refuses a file that is not there', async () => {
    expect(await run('check', join(folder, 'missing.yaml'))).toMatchObject({
      code: 2,
      error: expect.stringContaining('ENOENT'),
    });
  });
});

describe('help', () => {
  it.each(['due', 'rules', 'check'])('of law %s has an example', async (command) => {
    const { code, out } = await run(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`awaslog law ${command}`);
    expect(out).toContain('Example');
  });
});
