import { civilDateOf } from '@awaslog/law/civil-date';
import { ok, refused, type Result } from '@awaslog/law/result';
import { issueOf, warningOf, type Issue, type Refusal, type Warning } from '../issue';
import type { OfficeId } from '../office';
import type { CommandOf, StepName, SupervisionCommand } from './commands';
import type { SupervisionEvent } from './events';
import { todayOf, type SupervisionFacts } from './facts';
import { adviceMeant, judgeAdvice, judgeCarriedOut, lateness } from './judge-advice';
import { judgePlenary, judgeProposal } from './judge-finding';
import { judgeApproval, judgeProposedRevision } from './judge-revision';
import type { Judgement } from './judgement';
import { isItsMatter, lifeWarning } from './office-warnings';
import { isRevisionStep } from './process';
import { recordSupervision } from './record-supervision';
import { alreadyRecorded, invalid, noOffice, noSuchRecord, noSuchStep } from './refusals';
import { waitingRevision } from './revision';
import { revisionFactsOf } from './revision-event';
import type { SupervisionRecord } from './state';
import type { SupervisionStateName } from './state-name';
import { hasProcess, stepOn, type SupervisionStep } from './step-on';
import { adviceDue, windowFromLapse } from './windows';

type StepCommand = CommandOf<StepName>;

/**
 * Decides on a command: the event that it leaves, or why it is refused. Pure: the same record, command and facts give
 * the same answer. Warnings ride on the event.
 */
export function decide(
  record: SupervisionRecord | null,
  command: SupervisionCommand,
  facts: SupervisionFacts,
): Result<SupervisionEvent, Refusal> {
  if (command.command === 'RECORD_SUPERVISION') {
    return record ? refused(alreadyRecorded) : recordSupervision(command, facts);
  }
  if (!record) return refused(noSuchRecord);
  return takeStep(record, command, facts);
}

function takeStep(
  record: SupervisionRecord,
  command: StepCommand,
  facts: SupervisionFacts,
): Result<SupervisionEvent, Refusal> {
  const office = facts.actor.office;
  if (!office) return refused(noOffice);
  const step = stepOn(record, command.command, facts);
  if (step.kind === 'NO_SUCH_STEP') return refused(noSuchStep(step.why));
  const judgement = judge(record, command, facts);
  const outside = step.kind === 'OUTSIDE';
  // A rejection states its grounds anyway; they are its reason.
  const reason = command.reason ?? (command.command === 'REJECT_FINDING' ? command.grounds : null);
  const issues: Issue[] = [...judgement.issues];
  if (outside && reason === null) issues.push(issueOf('REASON_NEEDED', ['reason']));
  if (issues.length > 0) return refused(invalid(issues));
  if (judgement.refusal) return refused(judgement.refusal);
  return ok({
    version: 1,
    ...factsOf(record, command, { facts, office }, step),
    recordId: record.id,
    office,
    outsideKnownProcedure: outside ? reason : null,
    warnings: [...aroundTheStep(record, command.command, { office, outside }, facts), ...judgement.warnings],
  });
}

function judge(record: SupervisionRecord, command: StepCommand, facts: SupervisionFacts): Judgement {
  switch (command.command) {
    case 'GIVE_CORRECTION_ADVICE':
      return judgeAdvice(record, command, facts);
    case 'CONFIRM_ADVICE_CARRIED_OUT':
      return judgeCarriedOut(record, command, facts);
    case 'PROPOSE_FINDING':
      return judgeProposal(record, command, facts);
    case 'FIX_FINDING':
    case 'REJECT_FINDING':
      return judgePlenary(record, command, facts);
    case 'PROPOSE_REVISION':
      return judgeProposedRevision(record, command, facts);
    case 'APPROVE_REVISION':
      return judgeApproval(record, facts);
    case 'DECLINE_REVISION':
      return { issues: [], warnings: [] };
  }
}

/** What is to be said of any step: whether the procedure has it, and whether this office is the one to take it. */
function aroundTheStep(
  record: SupervisionRecord,
  name: StepName,
  { office, outside }: { readonly office: OfficeId; readonly outside: boolean },
  facts: SupervisionFacts,
): Warning[] {
  const revises = isRevisionStep(name);
  return [
    ...(outside ? [warningOf('OUTSIDE_KNOWN_PROCEDURE')] : []),
    ...(revises || hasProcess(record) ? [] : [warningOf('NO_PROCESS_FOR_THIS_ELECTION')]),
    ...(isItsMatter(record.office, office)
      ? []
      : [warningOf(revises ? 'REVISION_OF_ANOTHER_OFFICE' : 'OFFICE_OF_ANOTHER')]),
    ...(!revises && waitingRevision(record) ? [warningOf('REVISION_WAITS')] : []),
    // A form that is proposed brings its own warnings of this kind.
    ...(name === 'PROPOSE_REVISION' ? [] : lifeWarning(office, record.form.election, todayOf(facts))),
  ];
}

/** What the event says beyond the envelope: the command's own statements, the state after it and the clock it starts. */
function factsOf(
  record: SupervisionRecord,
  command: StepCommand,
  { facts, office }: { readonly facts: SupervisionFacts; readonly office: OfficeId },
  { to: state }: Extract<SupervisionStep, { to: unknown }>,
) {
  switch (command.command) {
    case 'GIVE_CORRECTION_ADVICE': {
      const { addressee, manner, advice, deliveredAt, period } = command;
      const deliveredOn = civilDateOf(deliveredAt, facts.zone);
      const due = adviceDue(record.form, command, facts);
      const given = { addressee, manner, advice, deliveredAt, deliveredOn, period, due };
      return { type: 'CORRECTION_ADVICE_GIVEN', version: 2, state, ...given } as const;
    }
    case 'CONFIRM_ADVICE_CARRIED_OUT':
      return carriedOut(record, command, facts, state);
    case 'PROPOSE_FINDING': {
      const { findingId, evidence } = command;
      const fromLapse = windowFromLapse(record, facts);
      const proposed = { findingId, evidence, proposedOn: todayOf(facts), windowFromLapse: fromLapse };
      return { type: 'FINDING_PROPOSED', state, ...proposed } as const;
    }
    case 'FIX_FINDING': {
      const { plenary, kinds, elements } = command;
      return { type: 'FINDING_FIXED', state, plenary, kinds, elements } as const;
    }
    case 'REJECT_FINDING':
      return { type: 'FINDING_REJECTED', state, plenary: command.plenary, grounds: command.grounds } as const;
    default:
      return revisionFactsOf(record, command, facts, office);
  }
}

/** The record waits on while other advice is open; a correction after its period leaves a finding to be recorded. */
function carriedOut(
  record: SupervisionRecord,
  command: CommandOf<'CONFIRM_ADVICE_CARRIED_OUT'>,
  facts: SupervisionFacts,
  known: SupervisionStateName,
) {
  const { carriedOutOn, proof } = command;
  const meant = adviceMeant(record, command.advice);
  const number = meant?.number ?? record.advice.length;
  const late = meant !== undefined && lateness(meant.advice, carriedOutOn, facts) === 'LATE';
  const others = record.advice.filter((_, position) => position !== number - 1);
  const anyLate = late || others.some((one) => one.carriedOut?.late);
  const settled = anyLate ? 'ADVICE_CARRIED_OUT_LATE' : known;
  const waiting = others.some((one) => one.carriedOut === null);
  const state = known !== 'ADVICE_CARRIED_OUT' ? known : waiting ? 'ADVICE_OPEN' : settled;
  return { type: 'ADVICE_CARRIED_OUT', state, advice: number, carriedOutOn, proof, late } as const;
}
