import type { Citation } from '@awaslog/law/citation';
import type { Deadline } from '@awaslog/law/deadline';
import type { Text } from '@awaslog/law/result';
import { issueCatalogue } from '../issue';
import type { Actor } from '../office';
import { may, policy } from '../policy';
import { clocksOf } from './clocks';
import type { StepName } from './commands';
import { adviceOnlyForAdministrativeError } from './refusals';
import { stepNames, supervisionProcess } from './process';
import { openAdvice, type SupervisionRecord } from './state';

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

const placeOf = (record: SupervisionRecord) => ({ area: record.form.area, station: record.form.station });

/** What may be done next on a record, by whom, until when, by which article, what is missing, and what may not be done. */
export function nextActs(record: SupervisionRecord, actor: Actor): NextAct[] {
  return stepNames.map((command) => nextAct(record, command, actor));
}

function nextAct(record: SupervisionRecord, command: StepName, actor: Actor): NextAct {
  const step = supervisionProcess[record.state][command];
  const by = policy[command].flatMap(({ role, offices }) => offices.map((office) => `${role}@${office ?? 'NONE'}`));
  const base = { command, by, due: dueOf(record, command), missing: missingFor(record, command) };
  if (step.kind === 'NO_SUCH_STEP') return { ...base, standing: 'MAY_NOT', why: step.why, cites: [] };
  const barred = barredBy(record, command);
  if (barred) return { ...base, standing: 'MAY_NOT', ...barred };
  const mine = may(actor, command, placeOf(record));
  const standing = !mine ? 'NOT_THIS_ACTOR' : step.kind === 'OUTSIDE' ? 'OUTSIDE' : 'MAY';
  return { ...base, standing, why: null, cites: step.cites };
}

function barredBy(record: SupervisionRecord, command: StepName) {
  if (command === 'CONFIRM_ADVICE_CARRIED_OUT' && !openAdvice(record)) {
    return { why: { id: 'Tidak ada saran perbaikan yang berjalan.', en: 'No correction advice is open.' }, cites: [] };
  }
  const suspicion = record.form.suspicion;
  if (command === 'GIVE_CORRECTION_ADVICE' && suspicion && !suspicion.kinds.includes('ADMINISTRATIVE')) {
    const { message, rule } = adviceOnlyForAdministrativeError;
    return { why: message, cites: rule ? [rule] : [] };
  }
  return null;
}

function dueOf(record: SupervisionRecord, command: StepName): Deadline | null {
  const rule = command === 'CONFIRM_ADVICE_CARRIED_OUT' ? 'CORRECTION_ADVICE' : 'FINDING_WINDOW';
  return clocksOf(record).findLast((clock) => clock.rule === rule && clock.stoppedOn === null)?.deadline ?? null;
}

function missingFor(record: SupervisionRecord, command: StepName): Text[] {
  const needsEvidence = command === 'PROPOSE_FINDING' || command === 'FIX_FINDING';
  return [
    ...(needsEvidence && record.evidence.length === 0 ? [issueCatalogue.EVIDENCE_NEEDED] : []),
    ...(command === 'FIX_FINDING' || command === 'REJECT_FINDING' ? [issueCatalogue.MINUTES_NEEDED] : []),
  ].map(({ id, en }) => ({ id, en }));
}
