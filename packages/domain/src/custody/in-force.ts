import type { NotJudged } from './not-judged';
import { isAfter, laterOf, type LocalTime } from './local-time';
import type { CustodyStatement, StatementId } from './statement';

/** The statements that stand, in one order whatever order they came in, and what was set aside. */
export interface InForce {
  readonly statements: readonly CustodyStatement[];
  /** The same by id, together with those that are corrected. */
  readonly byId: ReadonlyMap<StatementId, CustodyStatement>;
  readonly latest: LocalTime | null;
  readonly notJudged: readonly NotJudged[];
}

/**
 * Sets aside what another statement corrects. A correction is itself corrected by naming it, never by naming the first
 * again: where two correct the same one, the later stands, since only one of them can be true.
 */
export function inForce(statements: readonly CustodyStatement[], asOf: LocalTime | null): InForce {
  const byId = new Map<StatementId, CustodyStatement>();
  for (const statement of statements) {
    if ((asOf === null || !isAfter(statement.at, asOf)) && !byId.has(statement.id)) byId.set(statement.id, statement);
  }
  const known = inIdOrder([...byId.values()]);
  const correctionOf = new Map<StatementId, CustodyStatement>();
  const notJudged: NotJudged[] = [];
  const out = new Set<StatementId>();
  for (const statement of known) {
    if (statement.revises === null) continue;
    if (!byId.has(statement.revises)) {
      notJudged.push({ code: 'REVISED_NOT_THERE', place: null, statements: [statement.id, statement.revises] });
      continue;
    }
    const other = correctionOf.get(statement.revises);
    const later = other && comesAfter(other, statement) ? other : statement;
    correctionOf.set(statement.revises, later);
    if (other) {
      const earlier = later === other ? statement : other;
      out.add(earlier.id);
      notJudged.push({
        code: 'REVISED_TWICE',
        place: null,
        statements: [statement.revises, ...[earlier.id, later.id].sort()],
      });
    }
  }
  for (const circle of circlesIn(correctionOf)) {
    notJudged.push({ code: 'REVISES_IN_A_CIRCLE', place: null, statements: circle });
  }
  for (const revised of correctionOf.keys()) out.add(revised);
  const standing = out.size === 0 ? known : known.filter(({ id }) => !out.has(id));
  const latest = known.reduce<LocalTime | null>((last, { at }) => (last === null ? at : laterOf(last, at)), null);
  return { statements: standing, byId, latest, notJudged };
}

/** Whoever writes a table gives ids that go up, so most of them are in order before they are sorted. */
function inIdOrder(statements: CustodyStatement[]): CustodyStatement[] {
  const sorted = statements.every((statement, i) => i === 0 || statements[i - 1]!.id < statement.id);
  return sorted ? statements : statements.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function comesAfter(one: CustodyStatement, other: CustodyStatement): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at;
}

/** Statements that correct each other in a circle: none of them stands, and nobody can say which is true. */
function circlesIn(correctionOf: ReadonlyMap<StatementId, CustodyStatement>): StatementId[][] {
  const seen = new Set<StatementId>();
  const circles: StatementId[][] = [];
  for (const start of correctionOf.keys()) {
    const path: StatementId[] = [];
    let current: StatementId | undefined = start;
    while (current !== undefined && !seen.has(current)) {
      seen.add(current);
      path.push(current);
      current = correctionOf.get(current)?.id;
    }
    const from = current === undefined ? -1 : path.indexOf(current);
    if (from >= 0) circles.push(path.slice(from).sort());
  }
  return circles;
}
