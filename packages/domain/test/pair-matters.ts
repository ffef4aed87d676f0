import type { CivilDate } from '@awaslog/law/civil-date';
import { due } from '@awaslog/law/rules';
import type { ActName, Matter, MatterClock, MatterEntry, ProcessName } from '../src/handling';
import type { Actor } from '../src/office';
import { matterIn, panwascam, panwascamMember, regencyMember } from './matter-examples';

/** What a pair of state and act needs before it can be decided on: of the matter, of the input, of who acts. */
export interface PairNeeds {
  readonly matter?: Partial<Matter>;
  readonly input?: object;
  readonly actor?: Actor;
}

function told(type: string, process: ProcessName, facts: object = {}): { readonly entries: readonly MatterEntry[] } {
  const at = '2024-01-10' as CivilDate;
  const entry = { type, process, state: 'TOLD', at, office: regencyMember.office!, number: null, stops: [] };
  return { entries: [{ ...entry, facts: { on: at, ...facts }, outsideKnownProcedure: null, warnings: [] }] };
}

/** A period that ran from Monday 8 January 2024 and was not answered. */
function passed(rule: MatterClock['rule'], process: ProcessName): { readonly clocks: readonly MatterClock[] } {
  const from = '2024-01-08' as CivilDate;
  const answer = due({ rule, from });
  if (!answer.ok) throw new Error(`${rule}: ${answer.refusal.code}`);
  return { clocks: [{ rule, process, from, deadline: answer.value, stoppedOn: null, earlier: [] }] };
}

const below = { office: panwascam } as const;
const ofSupervisor = { respondents: ['SUPERVISOR'], kinds: ['ETHICS'] } as const;
const sent = {
  intake: told('REPORT_REFERRED', 'INTAKE', { body: 'BKN' }),
  ethics: told('ETHICS_FORWARDED', 'ETHICS', { addressee: 'DKPP' }),
  otherLaw: told('OTHER_LAW_FORWARDED', 'OTHER', { addressee: 'KASN' }),
  complaint: told('DKPP_COMPLAINT_SENT', 'ADMINISTRATIVE'),
};

const needs: Readonly<Partial<Record<ActName, PairNeeds>>> = {
  TRANSFER_REPORT: { matter: { ...below, ...ofSupervisor }, input: { to: 'REGENCY:63.11' } },
  TAKE_OVER_REPORT: { matter: { ...below, ...ofSupervisor } },
  DECLINE_REPORT: { matter: passed('REPORT_COMPLETION', 'INTAKE') },
  REFER_REPORT: { matter: { kinds: ['OTHER_LAW'] } },
  RECORD_REPORT_REFERRAL_RECEIVED: { matter: sent.intake },
  RECORD_REPORT_REFERRAL_ANSWER: { matter: sent.intake },
  RECORD_REPORT_REFERRAL_DONE: { matter: sent.intake },
  ANSWER_VOTING_RECOMMENDATION: { matter: told('VOTING_RECOMMENDED', 'HANDLING', { kind: 'REPEAT' }) },
  TAKE_OVER_MATTER: { matter: below },
  COMPLAIN_TO_DKPP: { matter: passed('RULING_EXECUTION', 'ADMINISTRATIVE') },
  RECORD_DKPP_RECEIVED: { matter: sent.complaint },
  RECORD_DKPP_ANSWER: { matter: sent.complaint },
  RECORD_DKPP_DONE: { matter: sent.complaint },
  HAND_UP_CRIME: { matter: below, actor: panwascamMember },
  HAND_UP_ETHICS: { matter: { ...below, ...ofSupervisor }, actor: panwascamMember },
  DECIDE_ETHICS: { matter: ofSupervisor },
  RECORD_ETHICS_RECEIVED: { matter: sent.ethics },
  RECORD_ETHICS_ANSWER: { matter: sent.ethics },
  RECORD_ETHICS_DONE: { matter: sent.ethics },
  RECORD_OTHER_LAW_RECEIVED: { matter: sent.otherLaw },
  RECORD_OTHER_LAW_ANSWER: { matter: sent.otherLaw },
  RECORD_OTHER_LAW_DONE: { matter: sent.otherLaw },
};

/** A matter that stands at a state with what the act needs there, what is stated, and who states it. */
export function pairOf(process: ProcessName, state: string, name: ActName) {
  const { matter = {}, input = {}, actor = regencyMember } = needs[name] ?? {};
  return { matter: matterIn(process, state, { kinds: ['ADMINISTRATIVE'], ...matter }), input, actor };
}
