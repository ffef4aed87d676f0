import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { standing } from '@awaslog/law/deadline';
import { ok, refused, type Result } from '@awaslog/law/result';
import { pointText } from '@awaslog/law/wording';
import { issueOf, warningOf, type Issue, type Refusal, type Warning } from '../issue';
import { invalid, isAfter, isItsMatter, lifeWarning, noOffice, todayOf } from '../supervision';
import type { ActContext, ActInput, ActJudgement } from './act';
import type { MatterCommand } from './acts';
import { actOf, type AnyAct } from './any-act';
import { dayOfAct, runningClocks, startedClock } from './clocks';
import type { MatterEvent } from './event';
import type { HandlingFacts } from './facts';
import { isOfItsLaw, isUnderUu7 } from './governing-law';
import type { Matter, MatterBeginning } from './matter';
import { begun } from './begun';
import { matterExists, noSuchMatter, noSuchStepOfMatter } from './refusals';
import { barOn, stepOnMatter } from './step-on-matter';

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
  return takeAct({ act, command, begins, context: { matter: subject, input, facts } });
}

/** What an act stated; every input says when, as a day or as a moment. */
type Stated = ActInput & Readonly<Record<string, unknown>>;

function pointOf(input: ActInput): CivilDate | Instant {
  return 'at' in input ? input.at : input.on;
}

interface Taking {
  readonly act: AnyAct;
  readonly command: MatterCommand;
  readonly begins: MatterBeginning | null;
  readonly context: ActContext<Stated>;
}

function takeAct({ act, command, begins, context }: Taking): Result<MatterEvent, Refusal> {
  const { matter, input, facts } = context;
  const at = pointOf(input);
  const on = dayOfAct(at, facts);
  const moment = { actor: facts.actor, on };
  const step = begins ? null : stepOnMatter(matter, act, moment);
  if (step?.kind === 'NO_SUCH_STEP') return refused(noSuchStepOfMatter(step.why));
  // What the law gives to another body is told before a reason is asked for it.
  const barred = barOn(matter, act, moment);
  if (barred) return refused(barred);
  const judged = judgedBy(act, context);
  const outside = step?.kind === 'OUTSIDE' || judged.outside !== undefined;
  const issues: Issue[] = [...timeIssues(matter, at, facts), ...(judged.issues ?? [])];
  if (outside && command.reason === null) issues.push(issueOf('REASON_NEEDED', ['reason']));
  if (issues.length > 0) return refused(invalid(issues));
  const running = runningClocks(matter, act.stops ?? []);
  const stops = (act.answers?.(context, running) ?? running).map((position) => ({ position, on }));
  const answered = new Set(stops.map(({ position }) => position));
  const drops = runningClocks(matter, act.drops ?? [])
    .filter((position) => !answered.has(position))
    .map((position) => ({ position, on }));
  const starts = (act.starts?.(context) ?? []).map((start) => startedClock(matter, start, act.process, facts));
  return ok({
    type: act.event,
    version: 2,
    matterId: matter.id,
    process: act.process,
    state: act.state?.(context) ?? step?.to ?? matter.states[act.process] ?? '',
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
      ...(step && 'warning' in step && step.warning ? [step.warning] : []),
      ...(judged.outside ? [judged.outside] : []),
      ...(judged.warnings ?? []),
      ...lateWarnings(matter, stops, at),
      ...(starts.some(({ deadline }) => deadline === null) ? [warningOf('DEADLINE_UNKNOWN')] : []),
    ],
  });
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

/** An act after the period that it answers: recorded, with the dates told; whose duty it was decides which date counts. */
function lateWarnings(matter: Matter, stops: MatterEvent['stops'], at: CivilDate | Instant): Warning[] {
  return stops.flatMap(({ position }) => {
    const deadline = matter.clocks[position]?.deadline;
    if (!deadline) return [];
    const { effect, position: lies } = standing(deadline, at);
    const dates = { earliest: pointText(deadline.earliest), latest: pointText(deadline.latest) };
    if (effect === 'OVERDUE' || effect === 'UNFULFILLED' || effect === 'ENDED') {
      return [{ ...warningOf('DONE_AFTER_PERIOD', dates), cites: deadline.cites }];
    }
    const pastEarliest = lies === 'PAST_EARLIEST' && effect !== 'NONE';
    return pastEarliest ? [{ ...warningOf('DONE_AFTER_EARLIEST', dates), cites: deadline.cites }] : [];
  });
}
