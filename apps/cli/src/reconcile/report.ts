import {
  draftFindingOf,
  inReadingOrder,
  laterOf,
  notJudgedReasons,
  openHandOvers,
  saysNotReceived,
  sentIds,
  settleAcross,
  standsAt,
  statementsOf,
  type CustodyDiscrepancy,
  type CustodyFacts,
  type CustodyStatement,
  type DraftFinding,
  type HandOver,
  type LocalTime,
  type Reconciliation,
  type StatementId,
} from '@awaslog/domain/custody';
import { citationText, evidenceText } from '@awaslog/law/citation';
import type { Language } from '@awaslog/law/result';
import type { Unreadable } from '../csv/unreadable';
import { Section, type Scratch } from './section';

/**
 * Puts the answers of all regencies together. What only the end of the file can settle is held back: what stands once
 * its time has passed, and goods that left one regency and came to another.
 */
export class Report {
  readonly balances: Section;
  readonly closings: Section;
  readonly gaps: Section;
  readonly discrepancies: Section;
  readonly draftFindings: Section;
  readonly notJudged: Section;
  readonly unreadable: Section;
  #pending: CustodyDiscrepancy[] = [];
  #notReceived: CustodyDiscrepancy[] = [];
  #open: { sent: HandOver[]; received: HandOver[] } = { sent: [], received: [] };
  /** The statements behind what is held back, for its drafts. */
  readonly #behind = new Map<StatementId, CustodyStatement>();
  #latest: LocalTime | null = null;

  constructor(
    private readonly facts: CustodyFacts,
    private readonly language: Language,
    scratch: Scratch,
  ) {
    const section = (name: string) => new Section(name, scratch);
    this.balances = section('balances');
    this.closings = section('closings');
    this.gaps = section('gaps');
    this.discrepancies = section('discrepancies');
    this.draftFindings = section('draftFindings');
    this.notJudged = section('notJudged');
    this.unreadable = section('unreadable');
  }

  get sections(): readonly Section[] {
    const { balances, closings, gaps, discrepancies, draftFindings, notJudged, unreadable } = this;
    return [balances, discrepancies, draftFindings, notJudged, unreadable, closings, gaps];
  }

  addUnreadable(rows: readonly Unreadable[]): void {
    for (const row of rows) this.unreadable.add(row);
  }

  add(answer: Reconciliation, statements: ReadonlyMap<StatementId, CustodyStatement>): void {
    for (const balance of answer.balances) this.balances.add(balance);
    for (const closing of answer.closings) this.closings.add(closing);
    for (const { balance, explanations } of answer.gaps) {
      const { place, goods, basis, to, residual } = balance;
      this.gaps.add({ place, goods, basis, to, residual, explanations });
    }
    for (const { code, place, statements: ids } of answer.notJudged) {
      this.notJudged.add({ code, why: notJudgedReasons[code][this.language], place, statements: ids });
    }
    const open = openHandOvers(answer.handOvers);
    const sent = sentIds(open.sent);
    const heldBack = answer.discrepancies.filter((found) => saysNotReceived(found, sent));
    for (const found of answer.discrepancies) if (!saysNotReceived(found, sent)) this.discrepancies.add(found);
    this.#notReceived.push(...heldBack);
    for (const draft of answer.draftFindings) {
      if (!saysNotReceived(draft, sent)) this.draftFindings.add(this.#draft(draft));
    }
    for (const found of [...answer.pending, ...heldBack]) this.#keepBehind(found, statements);
    this.#pending.push(...answer.pending);
    this.#open.sent.push(...open.sent);
    this.#open.received.push(...open.received);
    if (answer.latest !== null)
      this.#latest = this.#latest === null ? answer.latest : laterOf(this.#latest, answer.latest);
  }

  /** Settles what was held back. Nothing is added afterwards. */
  finish(): void {
    const settled = settleAcross(this.#open, this.facts);
    const asOf = this.facts.asOf ?? this.#latest;
    const arrived = sentIds(settled.completed);
    const stillMissing = this.#notReceived.filter((found) => !saysNotReceived(found, arrived));
    const passed = this.#pending.filter((found) => asOf !== null && standsAt(found, asOf));
    for (const handOver of settled.completed) {
      for (const statement of statementsOf(handOver)) this.#behind.set(statement.id, statement);
    }
    for (const found of inReadingOrder([...stillMissing, ...passed, ...settled.found])) {
      this.discrepancies.add(found);
      const draft = draftFindingOf(found, this.#behind, this.facts.election);
      if (draft) this.draftFindings.add(this.#draft(draft));
    }
  }

  #keepBehind(found: CustodyDiscrepancy, statements: ReadonlyMap<StatementId, CustodyStatement>): void {
    for (const id of found.statements) {
      const statement = statements.get(id);
      if (statement) this.#behind.set(id, statement);
    }
  }

  #draft({ proposals, ...draft }: DraftFinding) {
    const { language } = this;
    return {
      ...draft,
      proposals: proposals.map(({ kind, article, what, elements }) => ({
        kind,
        article: citationText(article)[language],
        evidence: evidenceText(article)[language],
        what: what[language],
        unproven: elements.filter(({ standing }) => standing !== 'SHOWN').map(({ text }) => text[language]),
      })),
    };
  }
}
