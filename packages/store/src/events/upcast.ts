import { handlingEventTypes } from './event-kind';
import type { HandlingEvent, StoreEvent, StoreEventType } from './stored-event';

export type Payload = Readonly<Record<string, unknown>>;
/** Turns the payload of one version into that of the next. Pure, and never changed once released. */
export type Upcaster = (payload: Payload) => Payload;

/** For each type the steps from version 1 on: the first makes version 2, the second version 3. */
export type Upcasters = Readonly<Record<string, readonly Upcaster[]>>;

type Steps<Type extends string> = Readonly<Record<Type, readonly Upcaster[]>>;

/** A period kept no start of its own in version 1; its deadline says it, and where that is unknown the day of the act. */
const keepsStarts: Upcaster = ({ starts, ...rest }) => ({
  ...rest,
  starts: (starts as readonly StartOfVersion1[]).map((clock) => ({
    ...clock,
    from: clock.deadline?.from ?? rest['at'],
  })),
});

/** A deadline did not say what period was set in version 1; the advice itself does. */
const keepsSetPeriod: Upcaster = ({ due, period, ...rest }) => {
  const { kind, days, until } = period as { kind: string; days?: number; until?: string };
  const set = kind === 'DAYS' ? days : kind === 'UNTIL' ? until : undefined;
  return { ...rest, period, due: due && set !== undefined ? { ...due, set } : due };
};

/** A record had no number in version 1, and its event did not say who made it. */
const keepsNoNumber: Upcaster = (payload) => ({ ...payload, number: null, signature: null });

interface StartOfVersion1 {
  readonly deadline: { readonly from: string } | null;
}

/** Each act names its event, so no type of a matter can be forgotten here. */
const ofMatters = Object.fromEntries([...handlingEventTypes].map((type) => [type, [keepsStarts]])) as unknown as Steps<
  HandlingEvent['type']
>;

/**
 * Every type that the log may hold. Whoever changes the shape of an event adds a step here and a sample of the new
 * version beside the old ones; the rows of the log stay as they were written.
 */
export const upcasters: Steps<StoreEventType> = {
  SUPERVISION_RECORDED: [keepsNoNumber],
  CORRECTION_ADVICE_GIVEN: [keepsSetPeriod],
  ADVICE_CARRIED_OUT: [],
  FINDING_PROPOSED: [],
  FINDING_FIXED: [],
  FINDING_REJECTED: [],
  REVISION_PROPOSED: [],
  REVISION_APPROVED: [],
  REVISION_DECLINED: [],
  INCIDENT_TAKEN_UP: [],
  TIP_RECORDED: [],
  RECORD_REDATED: [],
  MATTER_REDATED: [],
  ...ofMatters,
};

/** Acts that came when the events of matters had this version already; no log holds an older one of theirs. */
const firstVersions: Readonly<Partial<Record<string, number>>> = {
  REPORT_REFERRAL_RECEIPT_CONFIRMED: 2,
  REPORT_REFERRAL_ANSWERED: 2,
  REPORT_REFERRAL_DONE: 2,
  DKPP_COMPLAINT_RECEIVED: 2,
  DKPP_COMPLAINT_DONE: 2,
  SUPREME_COURT_REQUESTED: 2,
  SUPREME_COURT_RULED: 2,
} satisfies Partial<Record<StoreEventType, number>>;

export function firstVersion(type: string): number {
  return firstVersions[type] ?? 1;
}

export function currentVersion(type: string, registry: Upcasters = upcasters): number {
  return stepsOf(type, registry).length + 1;
}

/** An event of any released version in the current one. A type or version from the future is a bug or a newer program. */
export function upcast(
  { type, typeVersion, payload }: { readonly type: string; readonly typeVersion: number; readonly payload: Payload },
  registry: Upcasters = upcasters,
): StoreEvent {
  const steps = stepsOf(type, registry);
  if (!Number.isInteger(typeVersion) || typeVersion < firstVersion(type) || typeVersion > steps.length + 1) {
    throw new Error(`No reader for version ${typeVersion} of ${type}`);
  }
  const current = steps.slice(typeVersion - 1).reduce((value, step) => step(value), payload);
  return { ...current, type, version: steps.length + 1 } as unknown as StoreEvent;
}

function stepsOf(type: string, registry: Upcasters): readonly Upcaster[] {
  const steps = registry[type];
  if (!steps) throw new Error(`No reader for events of type ${type}`);
  return steps;
}
