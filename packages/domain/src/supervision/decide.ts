import { civilDateOf } from '@awaslog/law/civil-date';
import { ok, refused, type Result } from '@awaslog/law/result';
import { issueOf, warningOf, type Issue, type Refusal } from '../issue';
import type { CommandOf, StepName, SupervisionCommand } from './commands';
import type { SupervisionEvent } from './events';
import { todayOf, type SupervisionFacts } from './facts';
import { supervisionProcess } from './process';
import { recordSupervision } from './record-supervision';
import { alreadyRecorded, invalid, noOffice, noSuchRecord, noSuchStep } from './refusals';
import { openAdvice, type SupervisionRecord } from './state';
import { adviceDue, judgeAdvice, judgeCarriedOut, judgePlenary, judgeProposal, type Judgement } from './steps';

type StepCommand = CommandOf<StepName>;

/**
 * Decides on a command: the events that it leaves, or why it is refused. Pure: the same record, command and facts give
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
  const step = supervisionProcess[record.state][command.command];
  if (step.kind === 'NO_SUCH_STEP') return refused(noSuchStep(step.why));
  if (command.command === 'CONFIRM_ADVICE_CARRIED_OUT' && !openAdvice(record)) {
    return refused(noSuchStep({ id: 'Tidak ada saran perbaikan yang berjalan.', en: 'No correction advice is open.' }));
  }
  const judgement = judgeStep(record, command, facts);
  const reason = command.reason ?? (command.command === 'REJECT_FINDING' ? command.grounds : null);
  const issues: Issue[] = [...judgement.issues];
  if (step.kind === 'OUTSIDE' && reason === null) issues.push(issueOf('REASON_NEEDED', ['reason']));
  if (issues.length > 0) return refused(invalid(issues));
  if (judgement.refusal) return refused(judgement.refusal);
  const early = judgement.warnings.some(({ code }) => code === 'ADVICE_STILL_RUNS');
  const outside = step.kind === 'OUTSIDE' || early ? reason : null;
  return ok({
    ...factsOf(record, command, facts),
    version: 1,
    recordId: record.id,
    office,
    state: step.to,
    outsideKnownProcedure: outside,
    warnings: outside === null ? judgement.warnings : [warningOf('OUTSIDE_KNOWN_PROCEDURE'), ...judgement.warnings],
  });
}

function judgeStep(record: SupervisionRecord, command: StepCommand, facts: SupervisionFacts): Judgement {
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
  }
}

/** What the event says beyond the envelope: the command's own statements and the clock that it starts. */
function factsOf(record: SupervisionRecord, command: StepCommand, facts: SupervisionFacts) {
  switch (command.command) {
    case 'GIVE_CORRECTION_ADVICE': {
      const { addressee, manner, advice, deliveredAt, period } = command;
      const deliveredOn = civilDateOf(deliveredAt, facts.zone);
      const clock = adviceDue(record, command, facts);
      return {
        type: 'CORRECTION_ADVICE_GIVEN',
        addressee,
        manner,
        advice,
        deliveredAt,
        deliveredOn,
        period,
        due: clock,
      } as const;
    }
    case 'CONFIRM_ADVICE_CARRIED_OUT':
      return { type: 'ADVICE_CARRIED_OUT', carriedOutOn: command.carriedOutOn, proof: command.proof } as const;
    case 'PROPOSE_FINDING':
      return {
        type: 'FINDING_PROPOSED',
        findingId: command.findingId,
        evidence: command.evidence,
        proposedOn: todayOf(facts),
      } as const;
    case 'FIX_FINDING': {
      const { plenary, kinds, elements } = command;
      return { type: 'FINDING_FIXED', plenary, kinds, elements } as const;
    }
    case 'REJECT_FINDING':
      return { type: 'FINDING_REJECTED', plenary: command.plenary, grounds: command.grounds } as const;
  }
}
