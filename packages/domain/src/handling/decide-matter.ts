import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { ok, refused, type Result } from '@awaslog/law/result';
import { issueOf, warningOf, type Issue, type Refusal, type Warning } from '../issue';
import { waysOf } from '../process';
import { invalid, isAfter, isItsMatter, lifeWarning, noOffice, todayOf } from '../supervision';
import { pointOf, type ActContext, type ActJudgement, type Stated } from './act';
import type { MatterCommand } from './acts';
import { actOf, type AnyAct } from './any-act';
import { dayOfAct } from './clocks';
import { clocksMoved } from './clocks-moved';
import { lateWarnings } from './late-warnings';
import type { MatterEvent } from './event';
import type { HandlingFacts } from './facts';
import { isOfItsLaw, isUnderUu7 } from './governing-law';
import type { Matter, MatterBeginning } from './matter';
import { begun } from './begun';
import { namedJudgement } from './named-judgement';
import { matterExists, noSuchMatter, noSuchStepOfMatter } from './refusals';
import { sittingWarnings } from './sitting';
import { barOn, stepOnMatter, type MatterStep } from './step-on-matter';

/**
 * Decides on a command: the event that it leaves, or why it is refused. Pure: the same matter, command and facts give
 * the same answer. Warnings ride on the event.
 */
export function decideMatter(
  matter: Matter | null,
  command: MatterCommand,
  facts: HandlingFacts,
): Result<MatterEvent, Refusal> {
  const act = actOf(command.command);
  const office = facts.actor.office;
  if (!office) return refused(noOffice);
  const input: Stated = command.input;
  const begins = act.begins?.({ input, facts }) ?? null;
  if (begins && matter) return refused(matterExists);
  if (!begins && !matter) return refused(noSuchMatter);
  const subject = matter ?? begun(command.matterId, office, begins!);
  return takeAct({ act, command, begins, stated: { matter: subject, input, facts } });
}

type TakenStep = Exclude<MatterStep, { kind: 'NO_SUCH_STEP' }>;

interface Taking {
  readonly act: AnyAct;
  readonly command: MatterCommand;
  readonly begins: MatterBeginning | null;
  readonly stated: Omit<ActContext<Stated>, 'late'>;
}

function takeAct({ act, command, begins, stated }: Taking): Result<MatterEvent, Refusal> {
  const { matter, input, facts } = stated;
  const at = pointOf(input);
  const on = dayOfAct(at, facts);
  const moment = { actor: facts.actor, on };
  const step = begins ? null : stepOnMatter(matter, act, moment);
  if (step?.kind === 'NO_SUCH_STEP') return refused(noSuchStepOfMatter(step.why));
  // What the law gives to another body is told before a reason is asked for it.
  const barred = barOn(matter, act, moment);
  if (barred) return refused(barred);
  const context = { ...stated, late: step?.late ?? false };
  const { process, to, kind } = wayTaken(act, context, step);
  const judged = judgedBy(act, context);
  const named = namedJudgement(act, context);
  const outside = kind === 'OUTSIDE' || judged.outside !== undefined;
  const issues: Issue[] = [...timeIssues(matter, at, facts), ...named.issues, ...(judged.issues ?? [])];
  if (outside && command.reason === null) issues.push(issueOf('REASON_NEEDED', ['reason']));
  if (issues.length > 0) return refused(invalid(issues));
  const { starts, stops, drops } = clocksMoved(act, process, context, on);
  return ok({
    type: act.event,
    version: 2,
    matterId: matter.id,
    process,
    state: to,
    at,
    office: facts.actor.office!,
    number: act.number ? facts.nextNumber(act.number, on) : null,
    facts: input,
    outsideKnownProcedure: outside ? command.reason : null,
    begins,
    opens: act.opens?.(context) ?? {},
    sets: act.sets?.(context) ?? {},
    starts,
    stops: [...stops, ...drops],
    warnings: [
      ...aroundTheAct(matter, outside, facts),
      ...(step?.warnings ?? []),
      ...(judged.outside ? [judged.outside] : []),
      ...(judged.warnings ?? []),
      ...named.warnings,
      ...sittingWarnings(act, context).filter((one) => isOfItsLaw(matter, one)),
      ...lateWarnings(matter, stops, at),
      ...(starts.some(({ deadline }) => deadline === null) ? [warningOf('DEADLINE_UNKNOWN')] : []),
    ],
  });
}

/** Which way of its cell an act takes; one that no cell names is a bug of the act. An act that begins a matter has no cell. */
function wayTaken(act: AnyAct, context: ActContext<Stated>, step: TakenStep | null) {
  const stated = act.state?.(context);
  if (!step) return { process: act.process, to: stated ?? '', kind: 'KNOWN' as const };
  const way = stated === undefined ? step : waysOf(step).find(({ to }) => to === stated);
  if (!way) throw new Error(`${act.command} leads to ${stated}, which its process does not name`);
  // What puts the usual way outside puts every way there.
  return { process: step.process, to: way.to, kind: step.warnings.length > 0 ? step.kind : way.kind };
}

/** What the act's own rules say, without what a norm of another election would say. */
function judgedBy(act: AnyAct, context: ActContext<Stated>): ActJudgement {
  const { outside, warnings = [], ...judged } = act.judge?.(context) ?? {};
  const told = (warning: Warning) => isOfItsLaw(context.matter, warning);
  return { ...judged, ...(outside && told(outside) ? { outside } : {}), warnings: warnings.filter(told) };
}

function timeIssues(matter: Matter, at: CivilDate | Instant, facts: HandlingFacts): Issue[] {
  const field = at.includes('T') ? 'at' : 'on';
  const future = at.includes('T') ? isAfter(at as Instant, facts.now) : at > todayOf(facts);
  const first = matter.entries[0];
  const before = first && dayOfAct(at, facts) < dayOfAct(first.at, facts);
  return [
    ...(future ? [issueOf('IN_THE_FUTURE', [field])] : []),
    ...(before ? [issueOf('BEFORE_MATTER_BEGAN', [field])] : []),
  ];
}

/** What is to be said of any act: whether the procedure has it, and whether this office is the one to take it. */
function aroundTheAct(matter: Matter, outside: boolean, facts: HandlingFacts): Warning[] {
  const { actor } = facts;
  return [
    ...(outside ? [warningOf('OUTSIDE_KNOWN_PROCEDURE')] : []),
    ...(isUnderUu7(matter) ? [] : [warningOf('NO_PROCESS_FOR_THIS_ELECTION')]),
    ...(isItsMatter(matter.office, actor.office!) ? [] : [warningOf('MATTER_OF_ANOTHER_OFFICE')]),
    ...lifeWarning(actor.office, matter.election, todayOf(facts)),
  ];
}
