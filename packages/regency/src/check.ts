import { parse, type Path } from '@awaslog/domain/issue';
import { ok, refused, type Result } from '@awaslog/law/result';
import { checkAreas, checkIdentity, checkReferences } from './check-areas';
import { checkElections } from './check-election';
import { checkRegisters } from './check-registers';
import { problemOf, type RegencyProblem } from './problem';
import { RegencyStatement } from './statement';

/**
 * Judges a statement and answers the statement, ready to use, or everything that is wrong with it. Rules across fields
 * are looked at only when the shape holds, since they would otherwise speak of fields that are not there.
 */
export function checkRegency(input: unknown): Result<RegencyStatement, readonly RegencyProblem[]> {
  const parsed = parse(RegencyStatement, input);
  if (!parsed.ok) return refused(parsed.refusal.map(({ code, path, message }) => ({ code, path, message })));
  const statement = parsed.value;
  const problems = [
    ...checkIdentity(statement),
    ...checkAreas(statement),
    ...checkElections(statement),
    ...checkReferences(statement),
    ...checkRegisters(statement),
    ...checkSources(statement),
  ];
  return problems.length > 0 ? refused(problems) : ok(statement);
}

/** Walks the whole statement: wherever evidence is claimed, there is an address, unless it is only recalled. */
function checkSources(value: unknown, path: Path = []): RegencyProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  const entry = value as Readonly<Record<string, unknown>>;
  const unsourced = 'evidence' in entry && entry['evidence'] !== 'RECALLED' && entry['source'] === null;
  const inner = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(entry);
  return [
    ...(unsourced ? [problemOf('SOURCE_MISSING', [...path, 'source'])] : []),
    ...inner.flatMap(([key, item]) => checkSources(item, [...path, key])),
  ];
}
