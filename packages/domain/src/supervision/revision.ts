import { civilDateOf, type CivilDate, type Zone } from '@awaslog/law/civil-date';
import type { Actor } from '../office';
import { laterDay } from './facts';
import type { FormA } from './form-a';
import type { Signature } from './signature';

/** What became of a proposed revision. */
export type RevisionOutcome =
  | { readonly kind: 'APPROVED'; readonly by: Signature }
  | { readonly kind: 'DECLINED'; readonly by: Signature; readonly grounds: string };

/** A revision of Form A from its proposal on; its outcome is null while it waits for somebody else of the office. */
export interface Revision {
  readonly form: FormA;
  /** Why what was recorded is to be put right. */
  readonly grounds: string;
  readonly by: Signature;
  readonly outcome: RevisionOutcome | null;
}

/** How a revision stands: it waits, or it was decided on. */
export type RevisionStanding = 'WAITING' | RevisionOutcome['kind'];

/** A version of Form A, which stays readable for ever: the first as it was recorded, the others as revisions made them. */
export interface FormVersion {
  /** From 1; the last one is the one that counts. */
  readonly number: number;
  readonly form: FormA;
  /** Who wrote it; null where the log of that day does not say so. */
  readonly by: Signature | null;
  /** Why it took the place of the one before it, and who approved that; null for the first. */
  readonly revised: { readonly grounds: string; readonly approvedBy: Signature } | null;
}

/** What of a record its versions follow from. */
interface Versioned {
  readonly form: FormA;
  readonly firstForm: FormA | null;
  readonly recorded: Signature | null;
  readonly revisions: readonly Revision[];
}

/** Every version of the form of a record, oldest first. */
export function versionsOf({ form, firstForm, recorded, revisions }: Versioned): readonly FormVersion[] {
  const first: FormVersion = { number: 1, form: firstForm ?? form, by: recorded, revised: null };
  const later = revisions.flatMap(({ form: revised, grounds, by, outcome }) =>
    outcome?.kind === 'APPROVED' ? [{ form: revised, by, revised: { grounds, approvedBy: outcome.by } }] : [],
  );
  return [first, ...later.map((one, index) => ({ number: index + 2, ...one }))];
}

/** The revision that waits to be approved or declined. */
export function waitingRevision({ revisions }: Pick<Versioned, 'revisions'>): Revision | undefined {
  const newest = revisions.at(-1);
  return newest?.outcome === null ? newest : undefined;
}

export function revisionStanding({ outcome }: Pick<Revision, 'outcome'>): RevisionStanding {
  return outcome?.kind ?? 'WAITING';
}

/** Whether somebody proposed the revision that waits: a pseudonym is one person within its office. */
export function isOwnRevision(
  record: Pick<Versioned, 'revisions'>,
  { id, office }: Pick<Actor, 'id' | 'office'>,
): boolean {
  const by = waitingRevision(record)?.by;
  return by?.actor === id && by.office === office;
}

/**
 * The day from which the time to fix the finding is counted once a form takes the place of the present one: the earliest
 * day of finding that any version states, so that no revision gains time. A day before the supervision of that same
 * version began cannot be one on which that supervision found anything; it counts as the day on which it began.
 */
export function countedFromWith(record: Versioned, form: FormA, zone: Zone): CivilDate | null {
  if (!form.suspicion) return null;
  const before = versionsOf(record).flatMap(({ form: { suspicion, startedAt } }) =>
    suspicion ? laterDay(suspicion.foundOn, civilDateOf(startedAt, zone)) : [],
  );
  return [form.suspicion.foundOn, ...before].sort()[0] ?? null;
}
