import type { z } from 'zod';
import { warningOf, type Warning } from '../issue';
import { mayBeRespondent, plenaryWarnings, seatWarnings } from '../supervision';
import { pointOf, type ActContext, type ActMoment, type Doer, type Sitting, type Stated } from './act';
import type { AnyAct } from './any-act';
import { dayOfAct } from './clocks';
import type { HandlingFacts } from './facts';
import type { Matter } from './matter';
import { declareRecusal } from './registered/declare-recusal';
import { handlingWarning } from './registered/warnings';

type Recusal = z.output<typeof declareRecusal.input>;

/** By law these acts are taken by the members of an office together. */
const together: readonly Doer[] = ['PLENARY', 'HEARING_PANEL'];
const notAsked: Sitting = { present: null, recused: null };

/** Every recusal of a matter, with the office that recorded it. */
function recusalsOf({ entries }: Pick<Matter, 'entries'>) {
  return entries
    .filter(({ type }) => type === declareRecusal.event)
    .map(({ office, facts }) => ({ ...(facts as Recusal), office }));
}

/** Why a member who stood back from a matter is asked for a reason where he records what the members did together. */
export function recusedMember(matter: Matter, { doer }: Pick<AnyAct, 'doer'>, { actor }: ActMoment): Warning | null {
  const stoodBack = together.includes(doer) && recusalsOf(matter).some(({ member }) => member === actor.id);
  return stoodBack ? handlingWarning('RECUSED_MEMBER_DECIDES') : null;
}

/**
 * What is to be known of who sat, whatever the act: its quorum, who should not have sat, and whether a member may himself
 * be a respondent. Members of an office that had the matter before do not sit, and their recusals do not count.
 */
export function sittingWarnings(act: Pick<AnyAct, 'doer' | 'sits'>, context: ActContext<Stated>): Warning[] {
  if (!together.includes(act.doer)) return [];
  const { matter, input, facts } = context;
  const { office } = facts.actor;
  const day = dayOfAct(pointOf(input), facts);
  const declared = recusalsOf(matter).filter((one) => one.office === office && one.on <= day);
  const sitting = act.sits?.(context) ?? notAsked;
  const asRespondent = declared.some(({ ground }) => ground === 'RESPONDENT');
  return [
    ...seatsTaken(act, sitting, { declared, facts }),
    ...recusalWarnings(declared, sitting),
    ...(mayBeRespondent(matter.respondents, office) && !asRespondent ? [warningOf('MEMBER_MAY_BE_RESPONDENT')] : []),
  ];
}

interface Around {
  readonly declared: readonly Recusal[];
  readonly facts: HandlingFacts;
}

/** A quorum is that of a plenary; a hearing panel is all members who may sit. */
function seatsTaken({ doer }: Pick<AnyAct, 'doer'>, { present, recused }: Sitting, { declared, facts }: Around) {
  if (present === null) return [];
  const stoodBack = new Set([...declared.map(({ member }) => member), ...(recused ?? [])]).size;
  return doer === 'PLENARY'
    ? plenaryWarnings({ present, stoodBack }, facts)
    : seatWarnings({ present, stoodBack }, facts);
}

/** An act that asks who stood back is held against what was declared; of any other the minutes are to show it. */
function recusalWarnings(declared: readonly Recusal[], { recused }: Pick<Sitting, 'recused'>): Warning[] {
  if (declared.length === 0) return [];
  if (recused === null) return [handlingWarning('RECUSAL_DECLARED', { count: declared.length })];
  const sat = declared.filter(({ member }) => !recused.includes(member));
  return [
    ...(sat.length > 0 ? [handlingWarning('RECUSAL_NOT_RESPECTED')] : []),
    ...(sat.some(({ ground }) => ground === 'RESPONDENT') ? [handlingWarning('RESPONDENT_DECIDES')] : []),
  ];
}
