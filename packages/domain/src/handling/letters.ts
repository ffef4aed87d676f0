import type { CivilDate } from '@awaslog/law/civil-date';
import type { When } from '../supervision';
import { dayOfAct } from './clocks';
import type { MatterEntry, Matter } from './matter';
import type { ProcessName } from './process-name';
import { referralEvents, type ReferralBearing, type ReferralRole } from './referral-events';

/** One letter to another body, with what came back so far. */
export interface Referral {
  readonly process: ProcessName;
  readonly addressee: string;
  readonly referredOn: CivilDate;
  readonly document: string | null;
  /** The day by which an answer was asked for; of the police, the last day of the period that the law gives them. */
  readonly expectedOn: CivilDate | null;
  readonly receivedOn: CivilDate | null;
  readonly answeredOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
}

/** A letter with its place in the history. */
export type Letter = Referral & { readonly position: number };

/** What letters and replies state, as far as it tells them apart. */
export interface ReferralFacts {
  readonly addressee?: string;
  /** A body whose name is written out. */
  readonly body?: string;
  /** Which letter of its process it is, counted from 1, where bodies have no code. */
  readonly referral?: number;
  readonly document?: string | null;
  readonly documentNumber?: string | null;
  readonly answerExpectedOn?: CivilDate | null;
  readonly receivedByPoliceOn?: CivilDate | null;
}

/** A reply as it is matched with the letters: by whom or to which, on which day, and where in the history it stands. */
export interface Reply {
  readonly process: ProcessName;
  readonly role: Exclude<ReferralRole, 'SENT'>;
  readonly addressee?: string | undefined;
  readonly referral?: number | undefined;
  readonly on: CivilDate;
  readonly position: number;
}

const replyField = { RECEIVED: 'receivedOn', ANSWERED: 'answeredOn', DONE: 'doneOn' } as const;

/** Every letter of a matter to another body, in the order in which they were recorded, with what came back. */
export function lettersOf({ entries, clocks }: Pick<Matter, 'entries' | 'clocks'>, when: Pick<When, 'zone'>): Letter[] {
  const sent = entries.flatMap((entry, position) =>
    bearingOf(entry)?.role === 'SENT' ? [letterOf(entry, position, when)] : [],
  );
  const replied = entries.reduce((letters, entry, position) => withReply(letters, entry, position, when), sent);
  const investigation = clocks.findLast(({ rule }) => rule === 'INVESTIGATION')?.deadline?.latest ?? null;
  return replied.map((letter) =>
    letter.process === 'CRIMINAL' ? { ...letter, expectedOn: investigation as CivilDate | null } : letter,
  );
}

function bearingOf({ type, facts }: Pick<MatterEntry, 'type' | 'facts'>): ReferralBearing | null {
  const bearing = referralEvents[type];
  return bearing && (bearing.when?.(facts) ?? true) ? bearing : null;
}

function letterOf({ type, process, at, facts }: MatterEntry, position: number, when: Pick<When, 'zone'>): Letter {
  const stated = facts as ReferralFacts;
  return {
    process,
    addressee: stated.addressee ?? stated.body ?? referralEvents[type]!.addressee!,
    referredOn: dayOfAct(at, when),
    document: stated.document ?? stated.documentNumber ?? null,
    expectedOn: stated.answerExpectedOn ?? null,
    receivedOn: stated.receivedByPoliceOn ?? null,
    answeredOn: null,
    doneOn: null,
    position,
  };
}

function withReply(letters: Letter[], entry: MatterEntry, position: number, when: Pick<When, 'zone'>): Letter[] {
  const bearing = bearingOf(entry);
  if (!bearing || bearing.role === 'SENT') return letters;
  const { role } = bearing;
  const { addressee = bearing.addressee, referral, receivedByPoliceOn } = entry.facts as ReferralFacts;
  const on = dayOfAct(entry.at, when);
  const met = repliedTo(letters, { process: entry.process, role, addressee, referral, on, position });
  return letters.map((letter) => {
    if (!met.includes(letter)) return letter;
    const receivedOn = letter.receivedOn ?? receivedByPoliceOn ?? null;
    return { ...letter, receivedOn, [replyField[role]]: on };
  });
}

/** The letters to whoever replies, whether or not they were sent by then. */
export function lettersTo(letters: readonly Letter[], { process, addressee, referral }: Reply): readonly Letter[] {
  const ofProcess = letters.filter((letter) => letter.process === process);
  if (referral !== undefined) return ofProcess.filter((_, index) => index + 1 === referral);
  return ofProcess.filter((letter) => letter.addressee === addressee);
}

/**
 * The letters to which a reply belongs. A letter that was sent again to the same body is answered and dealt with together
 * with the first one; a receipt is that of the newest.
 */
export function repliedTo(letters: readonly Letter[], reply: Reply): readonly Letter[] {
  const open = lettersTo(letters, reply).filter(
    (letter) => letter[replyField[reply.role]] === null && wasSentBefore(letter, reply),
  );
  return reply.role === 'RECEIVED' ? open.slice(-1) : open;
}

/** Of two entries of one day the order in which they were recorded tells which came first. */
export function wasSentBefore({ referredOn, position }: Letter, reply: Pick<Reply, 'on' | 'position'>): boolean {
  return referredOn < reply.on || (referredOn === reply.on && position < reply.position);
}
