import { readFileSync } from 'node:fs';
import { CaseError, ProcessCases, runProcessCases, type ProcessCaseOutcome } from '@awaslog/domain/cases';
import { type CaseOutcome, RuleCases, runRuleCases } from '@awaslog/law/cases';
import { ruleFor } from '@awaslog/law/rules';
import { parseAllDocuments } from 'yaml';
import { UnusableInput, type Io } from '../io';
import { FoundWanting } from '../outcome';
import { placeInUse } from './place';

/** `awaslog law check`: runs law cases that a jurist wrote, one line a case. Every file is read before one is judged. */
export async function lawCheck(files: readonly string[], options: { readonly json?: boolean }, io: Io): Promise<void> {
  const documents = files.flatMap(documentsOf);
  const { area, zoneOf } = await placeInUse(io);
  for (const { file, line, cases } of documents) {
    if (cases.area !== undefined && zoneOf(cases.area) === undefined) {
      throw new UnusableInput(`${file}:${line}: area "${cases.area}" is no area code; write it as "63" or "63.11".`);
    }
    if ('rule' in cases) knownRule(cases, `${file}:${line}`);
  }
  const outcomes = documents.flatMap(({ file, line, cases }) =>
    outcomesOf(cases, { area, zoneOf }, `${file}:${line}`).map((outcome) => ({ file, ...outcome })),
  );
  const failed = outcomes.filter((outcome) => !outcome.passed).length;
  if (options.json) io.out(JSON.stringify({ passed: outcomes.length - failed, failed, cases: outcomes }));
  else {
    for (const outcome of outcomes) io.out(lineOf(outcome));
    io.out(`${outcomes.length - failed} passed, ${failed} failed`);
  }
  if (failed > 0) throw new FoundWanting();
}

/** A name that nobody knows is a slip of the pen and no case that fails, whether it is a rule's or an act's. */
function knownRule({ rule, election }: RuleCases, where: string): void {
  const known = ruleFor(rule, election);
  if (known.ok || known.refusal.code === 'NOT_IN_REGIME') return;
  const { code, message, nextStep } = known.refusal;
  const named = code === 'UNKNOWN_ELECTION' ? `election ${election}` : `rule ${rule}`;
  throw new UnusableInput(`${where}: ${named}: ${code}: ${message.en} ${nextStep.en}`);
}

interface CaseDocument {
  readonly file: string;
  readonly line: number;
  readonly cases: RuleCases | ProcessCases;
}

function outcomesOf(
  cases: RuleCases | ProcessCases,
  place: Parameters<typeof runProcessCases>[1],
  where: string,
): readonly (CaseOutcome | ProcessCaseOutcome)[] {
  if (!('process' in cases)) return runRuleCases(cases, place);
  try {
    return runProcessCases(cases, place);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw new UnusableInput(`${where}: ${error.message}; see law processes for the names.`);
  }
}

function documentsOf(file: string): CaseDocument[] {
  const text = textOf(file);
  const documents = parseAllDocuments(text).filter(
    (document) => document.contents !== null || document.errors.length > 0,
  );
  if (documents.length === 0)
    throw new UnusableInput(`${file} holds no case; write rule and cases, see law check --help.`);
  return documents.map((document) => {
    const [error] = document.errors;
    const line = text.slice(0, error?.pos[0] ?? document.contents?.range?.[0] ?? 0).split('\n').length;
    if (error) throw new UnusableInput(`${file}:${line}: not YAML (${firstLine(error.message)}); mend that line.`);
    return { file, line, cases: casesOf(valueOf(document, `${file}:${line}`), `${file}:${line}`) };
  });
}

/** A document whose aliases multiply beyond measure is read by nobody. */
function valueOf(document: { toJS(): unknown }, where: string): unknown {
  try {
    return document.toJS();
  } catch {
    throw new UnusableInput(`${where}: its aliases multiply too far; write the cases out.`);
  }
}

/** Cases of a rule, or cases of a process: the one is told by its `process`. */
function casesOf(document: unknown, where: string): RuleCases | ProcessCases {
  const ofProcess = typeof document === 'object' && document !== null && 'process' in document;
  const cases = ofProcess ? ProcessCases.safeParse(document) : RuleCases.safeParse(document);
  if (cases.success) return cases.data;
  const [issue] = cases.error.issues;
  throw new UnusableInput(`${where}: ${issue?.path.join('.') || 'document'}: ${issue?.message}; see law check --help.`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UnusableInput(`${file} cannot be read (${code ?? 'unknown cause'}); name a YAML file of law cases.`);
  }
}

function lineOf(outcome: CaseOutcome | ProcessCaseOutcome): string {
  const { name, passed, expected, found } = outcome;
  const rule = 'process' in outcome ? outcome.process : outcome.rule;
  if (passed) return `pass  ${rule}  ${name}`;
  const written = (dates: CaseOutcome['found']) =>
    Object.entries(dates)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ');
  return `FAIL  ${rule}  ${name}: expected ${written(expected)}; found ${written(found)}`;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
