import type { Text } from '@awaslog/law/result';
import { z } from 'zod';
import type { Element, ElementRole } from './element';
import type { ViolationFacts } from './facts';
import type { Fault } from './fault';
import { respondentGround, statementGround, type Ground } from './ground';
import { groundsOf } from './pointer';
import type { Subject } from './subject';

/** How an element stands to the facts. `UNPROVEN` is what is left when no fact speaks, or facts speak both ways. */
export const ElementStanding = z.enum(['SHOWN', 'UNPROVEN', 'CONTRADICTED']);
export type ElementStanding = z.infer<typeof ElementStanding>;

/** An element beside the facts. */
export interface AssessedElement {
  readonly id: string;
  readonly role: ElementRole;
  readonly text: Text;
  readonly standing: ElementStanding;
  /** The facts that show or contradict it. */
  readonly by: readonly Ground[];
  /** What is still to be found out; null where nothing is. */
  readonly open: Text | null;
}

export const nobodyNamed: Text = {
  id: 'Belum disebut siapa pelakunya.',
  en: 'Who did it is not stated yet.',
};
const capacityTooWide: Text = {
  id: 'Kedudukan yang disebut terlalu luas; sebutkan jabatannya.',
  en: 'The capacity that is named is too wide; state the office.',
};
const faultNotStated: Text = {
  id: 'Hitungan dan keadaan barang tidak menunjukkan kesengajaan atau kelalaian; perlu keterangan.',
  en: 'Counts and the state of goods show neither intent nor negligence; somebody has to state it.',
};
const notStated: Text = {
  id: 'Belum ada fakta tercatat yang menunjukkannya.',
  en: 'No recorded fact shows it yet.',
};
const bothWays: Text = {
  id: 'Fakta yang tercatat saling bertentangan.',
  en: 'The recorded facts speak both ways.',
};

/** Whether those who are named can be whom the article speaks of. */
export function subjectStanding(
  { holds, mayHold }: Subject,
  respondents: ViolationFacts['respondents'],
): Pick<AssessedElement, 'standing' | 'by' | 'open'> {
  const named = respondents.filter((capacity) => capacity !== 'UNKNOWN');
  const fitting = named.filter((capacity) => holds === 'ANYONE' || holds.includes(capacity));
  if (fitting.length > 0) return { standing: 'SHOWN', by: fitting.map(respondentGround), open: null };
  const wide = named.filter((capacity) => mayHold.includes(capacity));
  if (wide.length > 0) return { standing: 'UNPROVEN', by: [], open: capacityTooWide };
  if (named.length < respondents.length || named.length === 0) {
    return { standing: 'UNPROVEN', by: [], open: nobodyNamed };
  }
  return { standing: 'CONTRADICTED', by: named.map(respondentGround), open: null };
}

function faultStanding(fault: Fault, statedFault: Fault | null): Pick<AssessedElement, 'standing' | 'by' | 'open'> {
  if (statedFault === null) return { standing: 'UNPROVEN', by: [], open: faultNotStated };
  const standing = statedFault === fault ? 'SHOWN' : 'CONTRADICTED';
  return { standing, by: [statementGround(statedFault)], open: null };
}

/** The standing of what facts show and contradict. */
export function standingBy(
  showing: readonly Ground[],
  contradicting: readonly Ground[],
): Pick<AssessedElement, 'standing' | 'by' | 'open'> {
  const by = [...showing, ...contradicting];
  if (showing.length > 0 && contradicting.length > 0) return { standing: 'UNPROVEN', by, open: bothWays };
  if (showing.length > 0) return { standing: 'SHOWN', by, open: null };
  if (contradicting.length > 0) return { standing: 'CONTRADICTED', by, open: null };
  return { standing: 'UNPROVEN', by, open: notStated };
}

/** How one element stands to the facts. */
export function assess(element: Element, facts: ViolationFacts): AssessedElement {
  const { id, role, text } = element;
  if (element.role === 'SUBJECT') return { id, role, text, ...subjectStanding(element.subject, facts.respondents) };
  if (element.role === 'FAULT') return { id, role, text, ...faultStanding(element.fault, facts.statedFault) };
  return { id, role, text, ...standingBy(groundsOf(element.shownBy, facts), []) };
}
