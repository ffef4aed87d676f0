import { ok, refused, type Result, type Text } from '@awaslog/law/result';
import type { z } from 'zod';
import { isIssueCode, issueCatalogue, type IssueCode } from './catalogue';
import type { Issue, Path } from './issue';

/** Builds an issue from the catalogue. */
export function issueOf(code: IssueCode, path: Path): Issue {
  const entry: Text & { readonly cites?: Issue['cites'] } = issueCatalogue[code];
  return { code, path, message: { id: entry.id, en: entry.en }, cites: entry.cites ?? [] };
}

/**
 * Parses an input and answers every issue at once. Schemas carry our issue codes as their messages; what zod says by
 * itself is mapped, so that no sentence of a library reaches a person.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): Result<z.output<Schema>, Issue[]> {
  // The input is reported to tell a missing value from a wrong one; it never enters an issue of ours.
  const parsed = schema.safeParse(input, { reportInput: true });
  return parsed.success ? ok(parsed.data) : refused(parsed.error.issues.flatMap((issue) => fromZod(issue)));
}

function fromZod(issue: z.core.$ZodIssue, outer: Path = []): Issue[] {
  const path = [...outer, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys') return [issueOf('UNKNOWN_FIELD', path)];
  // Each branch of a union is tried; the issues of the branch that came furthest say most.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches = issue.errors.map((errors) => errors.flatMap((inner) => fromZod(inner, path)));
    return branches.reduce((best, branch) => (depthOf(branch) > depthOf(best) ? branch : best));
  }
  return [issueOf(codeOf(issue), path)];
}

function depthOf(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

const codeByFormat: Readonly<Record<string, IssueCode>> = {
  date: 'DATE_IMPOSSIBLE',
  datetime: 'MOMENT_MALFORMED',
  uuid: 'ID_MALFORMED',
};

/** Written as a moment is written, so that a wrong one names a day or an hour that is not there. */
function looksLikeMoment(input: unknown): boolean {
  return typeof input === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(input);
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
  const missing = issue.input === undefined;
  if (missing && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return 'REQUIRED';
  if (isIssueCode(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_value':
    case 'invalid_union':
      return 'UNKNOWN_CODE';
    case 'invalid_format':
      if (issue.format === 'datetime' && looksLikeMoment(issue.input)) return 'MOMENT_IMPOSSIBLE';
      return codeByFormat[issue.format] ?? 'WRONG_TYPE';
    case 'too_small':
      return issue.origin === 'string' ? 'TOO_SHORT' : issue.origin === 'array' ? 'TOO_FEW' : 'TOO_SMALL';
    case 'too_big':
      return issue.origin === 'string' ? 'TOO_LONG' : issue.origin === 'array' ? 'TOO_MANY' : 'TOO_LARGE';
    default:
      return 'WRONG_TYPE';
  }
}

/** A rule across fields: it looks at a parsed value and the facts around it, and answers what is wrong. */
export type Rule<Value, Facts> = (value: Value, facts: Facts) => readonly Issue[];
