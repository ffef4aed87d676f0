import type { Citation } from '@awaslog/law/citation';
import type { Deadline } from '@awaslog/law/deadline';
import type { Text } from '@awaslog/law/result';
import { issueCatalogue, warningCatalogue } from '../issue';
import type { Actor } from '../office';
import { may, policy } from '../policy';
import { clocksOf } from './clocks';
import type { StepName } from './commands';
import type { When } from './facts';
import { isItsMatter } from './office-warnings';
import { isRevisionStep, stepNames } from './process';
import { adviceOnlyForAdministrativeError, ownRevision } from './refusals';
import { isOwnRevision } from './revision';
import type { SupervisionRecord } from './state';
import { hasProcess, stepOn } from './step-on';

/**
 * A step seen from one actor: `MAY` now; `OUTSIDE` the known procedure, with a reason; `NOT_THIS_ACTOR`, for others to
 * take; `MAY_NOT`, by the norm or because it has no object.
 */
export type ActStanding = 'MAY' | 'OUTSIDE' | 'NOT_THIS_ACTOR' | 'MAY_NOT';

export interface NextAct {
  readonly command: StepName;
  readonly standing: ActStanding;
  /** Roles that may take it, as the policy has them. */
  readonly by: readonly string[];
  /** The clock that this act answers, null where no clock runs for it. */
  readonly due: Deadline | null;
  /** What the record still lacks for it. */
  readonly missing: readonly Text[];
  /** Why it may not be done, null where it may. */
  readonly why: Text | null;
  readonly cites: readonly Citation[];
}

/** What may be done next on a record, by whom, until when, by which article, what is missing, and what may not be done. */
export function nextActs(record: SupervisionRecord, actor: Actor, when: When): NextAct[] {
  return stepNames.map((command) => nextAct(record, command, actor, when));
}

function nextAct(record: SupervisionRecord, command: StepName, actor: Actor, when: When): NextAct {
  const step = stepOn(record, command, when);
  const by = policy[command].flatMap(({ role, offices }) => offices.map((office) => `${role}@${office ?? 'NONE'}`));
  const base = { command, by, due: dueOf(record, command), missing: missingFor(record, command) };
  if (step.kind === 'NO_SUCH_STEP') return { ...base, standing: 'MAY_NOT', why: step.why, cites: [] };
  if (command === 'GIVE_CORRECTION_ADVICE' && isBarredByKind(record)) {
    const { message, rule } = adviceOnlyForAdministrativeError;
    return { ...base, standing: 'MAY_NOT', why: message, cites: rule ? [rule] : [] };
  }
  if (command === 'APPROVE_REVISION' && isOwnRevision(record, actor)) {
    return { ...base, standing: 'MAY_NOT', why: ownRevision.message, cites: [] };
  }
  const standing = !isForActor(record, command, actor) ? 'NOT_THIS_ACTOR' : step.kind === 'OUTSIDE' ? 'OUTSIDE' : 'MAY';
  return { ...base, standing, why: null, cites: step.cites };
}

function isForActor(record: SupervisionRecord, command: StepName, actor: Actor): boolean {
  const { area, station } = record.form;
  return actor.office !== null && may(actor, command, { area, station }) && isItsMatter(record.office, actor.office);
}

function isBarredByKind(record: SupervisionRecord): boolean {
  return hasProcess(record) && !record.form.suspicion?.kinds.includes('ADMINISTRATIVE');
}

/** Advice answers no clock: it starts one. No norm says by when a record is put right. */
function dueOf(record: SupervisionRecord, command: StepName): Deadline | null {
  if (command === 'GIVE_CORRECTION_ADVICE' || isRevisionStep(command)) return null;
  const rule = command === 'CONFIRM_ADVICE_CARRIED_OUT' ? 'CORRECTION_ADVICE' : 'FINDING_WINDOW';
  return clocksOf(record).findLast((clock) => clock.rule === rule && clock.stoppedOn === null)?.deadline ?? null;
}

function missingFor(record: SupervisionRecord, command: StepName): Text[] {
  const needsProof = command === 'PROPOSE_FINDING' || command === 'FIX_FINDING';
  return [
    ...(needsProof && record.evidence.length === 0 ? [warningCatalogue.EVIDENCE_THIN] : []),
    ...(command === 'FIX_FINDING' || command === 'REJECT_FINDING' ? [issueCatalogue.MINUTES_NEEDED] : []),
  ].map(({ id, en }) => ({ id, en }));
}
