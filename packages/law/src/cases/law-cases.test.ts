import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Zone } from '../civil-date';
import { regimes } from '../regime';
import { RuleId } from '../rules';
import { RuleCases, runRuleCases } from '.';

const folder = new URL('../../cases/', import.meta.url);

/** The zone of the provinces that the cases name; territory itself is no matter of the law room. */
const zones: Readonly<Record<string, Zone>> = { '31': 'Asia/Jakarta', '63': 'Asia/Makassar', '91': 'Asia/Jayapura' };
const zoneOf = (area: string) => zones[area.slice(0, 2)];

const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const documents = files.flatMap((file) =>
  parseAllDocuments(readFileSync(new URL(file, folder), 'utf8')).map((document) => ({
    file,
    cases: RuleCases.parse(document.toJS()),
  })),
);

describe.each(documents)('$file: $cases.rule', ({ cases }) => {
  it.each(runRuleCases(cases, { zoneOf }).map((outcome) => ({ ...outcome })))('$name', ({ expected, found }) => {
    expect(found).toMatchObject(expected);
  });
});

describe('the law cases', () => {
  it('cover every rule of every regime', () => {
    const covered = new Set(documents.map(({ cases }) => `${cases.election ?? 'PEMILU_2024'} ${cases.rule}`));
    const rules = regimes.flatMap((regime) => Object.keys(regime.rules).map((rule) => `${regime.election} ${rule}`));
    expect(rules.filter((rule) => !covered.has(rule))).toEqual([]);
    expect(rules.length).toBeGreaterThanOrEqual(RuleId.options.length);
  });

  it('take the area in use where a document names none, and its own where it does', () => {
    const night = { name: 'near midnight', given: { from: '2024-01-08T23:30+07:00' }, expect: { latest: '?' } };
    const latest = (area?: string) =>
      runRuleCases(RuleCases.parse({ rule: 'STUDY', area, cases: [night] }), { area: '31', zoneOf })[0]?.found[
        'latest'
      ];
    expect([latest(), latest('31.71'), latest('63.11')]).toEqual(['2024-01-17', '2024-01-17', '2024-01-18']);
  });

  it('say so when a case fails, with expected beside found', () => {
    const cases = RuleCases.parse({
      rule: 'STUDY',
      cases: [{ name: 'one day off', given: { from: '2024-01-08' }, expect: { latest: '2024-01-16' } }],
    });
    expect(runRuleCases(cases, { zoneOf })).toEqual([
      {
        rule: 'STUDY',
        name: 'one day off',
        passed: false,
        expected: { latest: '2024-01-16' },
        found: { earliest: '2024-01-15', latest: '2024-01-17' },
      },
    ]);
  });
});
