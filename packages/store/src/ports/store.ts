import type { Instant } from '@awaslog/law/civil-date';
import type { Result } from '@awaslog/law/result';
import type { ReportedIncident } from '@awaslog/domain/incident';
import type { Refusal, Warning } from '@awaslog/domain/issue';
import type { Actor } from '@awaslog/domain/office';
import type { MatterCommand } from '@awaslog/domain/handling';
import type { CommandId, RecordTip, SupervisionCommand, TakeUpIncident } from '@awaslog/domain/supervision';
import type { AreaCode } from '@awaslog/domain/territory';
import type { People } from './people';
import type { Reader } from './reader';
import type { Redatings } from './redating';

/** What a store is for. A trial may hold samples and run at a stated day; records never do. */
export type StorePurpose = 'TRIAL' | 'RECORDS';

/** A command as it reaches the write path: parsed, by an actor whose permission is checked again here. */
export interface CommandRequest {
  readonly regency: AreaCode;
  readonly commandId: CommandId;
  readonly actor: Actor;
  readonly command: SupervisionCommand | TakeUpIncident | RecordTip | MatterCommand;
  /** The version of the record or matter that the actor saw; null for a command that begins one. */
  readonly expectedVersion: number | null;
  /** The moment of the act; the clock is a port of the caller. */
  readonly now: Instant;
  /** Whether the act belongs to the worked story of the trial. */
  readonly fictional?: boolean;
}

export interface CommandDone {
  /** The stream that the command wrote to: the record, the matter or the preliminary information. */
  readonly id: string;
  readonly version: number;
  readonly warnings: readonly Warning[];
  /** True when the same command had been done before and its answer is given again. */
  readonly replayed: boolean;
}

export interface IncidentImport {
  readonly imported: number;
  /** Rows that were there already, unchanged. */
  readonly unchanged: number;
  /** Ids that are there with other content; kept as they are. */
  readonly conflicting: readonly string[];
}

export interface Store extends Reader, Redatings {
  readonly purpose: StorePurpose;
  /** What this database promises and what not, one sentence each, for a banner. */
  readonly promises: readonly { readonly id: string; readonly en: string }[];
  /**
   * Does a command in one transaction: idempotency row, decision, events, read tables. A refusal writes nothing.
   * Refusal codes of the store itself: `FORBIDDEN`, `NOT_FOUND`, `CONFLICT` (another version), `IDEMPOTENCY_CONFLICT`
   * (the same key with another body), `ALREADY_RECORDED` (an id in use, by whatever it names) and `INVALID_INPUT`
   * (a text that cannot be stored, or preliminary information that is not there or lies elsewhere; both answer alike).
   * Throws `StoreError` when the database is gone.
   */
  execute(request: CommandRequest): Promise<Result<CommandDone, Refusal>>;
  readonly people: People;
  importIncidents(incidents: readonly ReportedIncident[]): Promise<IncidentImport>;
  /** Rebuilds the read tables of a regency from its events, to the same bytes; people do not follow from events. */
  rebuild(regency: AreaCode): Promise<void>;
  /** Empties a trial of everything that was recorded, kept and imported; throws on a store of records. */
  clearTrial(): Promise<void>;
  /** Statements sent so far; tests count with it. */
  statementCount(): number;
  close(): Promise<void>;
}
