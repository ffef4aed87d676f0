import { reconcile, regencyOf, StatementIntake, type CustodyFacts } from '@awaslog/domain/custody';
import { issueOf } from '@awaslog/domain/issue';
import type { AreaCode } from '@awaslog/domain/territory';
import type { Language } from '@awaslog/law/result';
import { unreadable } from '../csv/unreadable';
import { Regrouped } from './regroup';
import { Report } from './report';
import { statementRows, type StatementRow } from './rows';
import type { Scratch } from './section';

/** Statements that are held at once; below it the order of the table does not matter at all. */
const HELD = 50_000;

export interface Run {
  readonly path: string;
  readonly facts: CustodyFacts;
  readonly language: Language;
  readonly scratch: Scratch;
}

/**
 * Reconciles a table of any length, one regency at a time. A table that keeps each regency together is gone through
 * once; one that mixes them and is too long to hold is put into order on disk first.
 */
export async function reconcileTable(run: Run): Promise<Report> {
  return (await inOnePass(run)) ?? (await regrouped(run));
}

/** The group of vendors among themselves belongs to no regency. */
const NOWHERE = '00';

function regencyIn({ statement: { place, counterparty } }: StatementRow): string {
  return regencyOf(place, counterparty) ?? NOWHERE;
}

/** Answers nothing where a regency turns up again whose books were closed to make room. */
async function inOnePass({ path, facts, language, scratch }: Run): Promise<Report | undefined> {
  const report = new Report(facts, language, scratch);
  const open = new Map<string, StatementIntake>();
  const closed = new Set<string>();
  let held = 0;
  for await (const { taken, faults } of statementRows(path, language)) {
    report.addUnreadable(faults);
    for (const row of taken) {
      const regency = regencyIn(row);
      if (closed.has(regency)) {
        scratch.remove();
        return undefined;
      }
      const intake = open.get(regency) ?? new StatementIntake();
      open.set(regency, intake);
      held += take(row, intake, report, language);
      if (held <= HELD) continue;
      for (const [other, statements] of open) {
        if (other === regency) continue;
        close(other, statements, report, facts);
        open.delete(other);
        closed.add(other);
      }
      held = intake.size;
    }
  }
  for (const [regency, statements] of open) close(regency, statements, report, facts);
  report.finish();
  return report;
}

async function regrouped({ path, facts, language, scratch }: Run): Promise<Report> {
  const report = new Report(facts, language, scratch);
  const books = new Regrouped(scratch);
  for await (const { taken, faults } of statementRows(path, language)) {
    report.addUnreadable(faults);
    for (const row of taken) books.put(regencyIn(row), row);
  }
  for await (const { regency, rows } of books.groups()) {
    const intake = new StatementIntake();
    for await (const row of rows) take(row, intake, report, language);
    close(regency, intake, report, facts);
  }
  report.finish();
  return report;
}

function take({ line, statement }: StatementRow, intake: StatementIntake, report: Report, language: Language): number {
  const taken = intake.take(statement);
  if (taken === 'ID_REUSED') report.addUnreadable(unreadable(line, [issueOf('ID_REUSED', ['id'])], language));
  return taken === 'TAKEN' ? 1 : 0;
}

function close(regency: string, intake: StatementIntake, report: Report, facts: CustodyFacts): void {
  report.add(reconcile(regency as AreaCode, intake.statements, facts), intake.byId);
}
