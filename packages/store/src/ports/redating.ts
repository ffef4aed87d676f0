import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Result } from '@awaslog/law/result';
import type { Refusal } from '@awaslog/domain/issue';
import type { Actor, OfficeId } from '@awaslog/domain/office';
import type { RedatedClock } from '@awaslog/domain/redating';
import type { CommandId } from '@awaslog/domain/supervision';
import type { AreaCode } from '@awaslog/domain/territory';
import type { ClockOwner } from '../schema/clock';

/** A record or a matter, at the version that was seen. */
export interface SeenCase {
  readonly kind: ClockOwner;
  readonly id: string;
  readonly version: number;
}

/** A record or a matter whose running periods end on other days by the calendar as it is decreed now. */
export interface Redating extends SeenCase {
  /** The office that has it, and the number that a register gave it. */
  readonly office: OfficeId;
  readonly number: string | null;
  readonly area: AreaCode;
  readonly clocks: readonly RedatedClock[];
}

export interface RedatingsRequest {
  readonly regency: AreaCode;
  readonly actor: Actor;
  /** The calendar is read as it was decreed by this moment. */
  readonly now: Instant;
  /** `next` of the part before; null for the first. */
  readonly after: string | null;
  /** How many cases to look at, 1 to 1,000; as many by default. */
  readonly look?: number;
}

/** A part of the answer; it may be empty although others follow, since each part looks at a number of cases. */
export interface RedatingsPart {
  readonly asOf: CivilDate;
  readonly redatings: readonly Redating[];
  readonly next: string | null;
}

export interface RedateRequest {
  readonly regency: AreaCode;
  readonly actor: Actor;
  readonly now: Instant;
  readonly commandId: CommandId;
  /** What is to be changed, as it was listed; at most 1,000. */
  readonly cases: readonly SeenCase[];
}

export interface Redated {
  /** The cases that have the new dates; those of the same command sent before are counted again. */
  readonly redated: readonly SeenCase[];
  /** The cases that changed since they were listed, or that nothing moves any more; list them again. */
  readonly passedOver: readonly SeenCase[];
}

export type RedateAllRequest = Omit<RedateRequest, 'cases'>;

/**
 * Recomputes the periods that run when the calendar was changed: first the list of what would move, from which date to
 * which, then the change itself, a number of cases in one transaction, so that other commands get in between.
 */
export interface Redatings {
  redatings(request: RedatingsRequest): Promise<Result<RedatingsPart, Refusal>>;
  redate(request: RedateRequest): Promise<Result<Redated, Refusal>>;
  /** Applies the whole list, part by part, for whoever has seen it; each part is a transaction of its own. */
  redateAll(request: RedateAllRequest): AsyncIterable<Result<Redated, Refusal>>;
}
