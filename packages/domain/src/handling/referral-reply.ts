import type { CivilDate } from '@awaslog/law/civil-date';
import type { Text } from '@awaslog/law/result';
import { issueOf, type Issue } from '../issue';
import { text } from '../process';
import type { ActContext } from './act';
import { REFERRAL_ANSWER } from './clock-name';
import type { Matter, MatterClock } from './matter';
import type { ProcessName } from './process-name';
import { referralEvents } from './referral-events';
import { lettersOf, lettersTo, repliedTo, wasSentBefore, type Letter, type ReferralFacts, type Reply } from './letters';

/** What every reply states beside its day and the body that replies. */
export const replyFields = {
  document: text(120, 'Nomor surat balasan', 'Number of the reply').nullable(),
  note: text(2_000, 'Isi balasan', 'What the reply says').nullable(),
};

/** Who replies: by the code of the body, or by the number of the letter. */
type Replying = Pick<ReferralFacts, 'addressee' | 'referral'> & { readonly on: CivilDate };
type Context = Pick<ActContext<Replying>, 'matter' | 'input' | 'facts'>;

/**
 * What the act of a reply has from the letters of its process: a reply needs one to the body that replies, and whatever is
 * more than a receipt answers the time by which an answer was asked for.
 */
export function asReply(process: ProcessName, role: Reply['role']) {
  const judge = (context: Context) => ({ issues: replyIssues(context, { process, role }) });
  const answers = (context: Context, running: readonly number[]) => clocksAnswered(context, { process, role }, running);
  const missing = (matter: Pick<Matter, 'entries'>) => (anySent(matter, process) ? [] : [nothingSent]);
  return role === 'RECEIVED' ? { judge, missing } : { judge, missing, answers, stops: [REFERRAL_ANSWER] as const };
}

const nothingSent: Text = { id: 'Surat penerusan yang tercatat.', en: 'A referral that was recorded.' };

function anySent({ entries }: Pick<Matter, 'entries'>, process: ProcessName): boolean {
  return entries.some((one) => one.process === process && referralEvents[one.type]?.role === 'SENT');
}

/** Whether any other referral of a process still waits, so that the track is not done with this one. */
export function othersWait(context: Context, process: ProcessName): boolean {
  const letters = lettersOf(context.matter, context.facts);
  const met = repliedTo(letters, replyOf(context, { process, role: 'DONE' }));
  return letters.some((one) => one.process === process && one.doneOn === null && !met.includes(one));
}

type OfProcess = Pick<Reply, 'process' | 'role'>;

function replyOf({ matter, input }: Context, { process, role }: OfProcess): Reply {
  // Only DKPP has acts of its own, in which it is not named.
  const { on, addressee = 'DKPP', referral } = input;
  return { process, role, addressee, referral, on, position: matter.entries.length };
}

/** A reply needs a referral to the body that replies, and comes no earlier. */
function replyIssues(context: Context, of: OfProcess): Issue[] {
  const reply = replyOf(context, of);
  const letters = lettersTo(lettersOf(context.matter, context.facts), reply);
  const named = (['addressee', 'referral'] as const).filter((field) => context.input[field] !== undefined);
  if (letters.length === 0) return [issueOf('NO_SUCH_REFERRAL', named)];
  return letters.some((letter) => wasSentBefore(letter, reply)) ? [] : [issueOf('BEFORE_REFERRAL', ['on'])];
}

/** Of the running clocks those by which this reply was asked for. */
function clocksAnswered(context: Context, of: OfProcess, running: readonly number[]): number[] {
  const letters = repliedTo(lettersOf(context.matter, context.facts), replyOf(context, of));
  const waiting = letters.filter(({ answeredOn, doneOn }) => answeredOn === null && doneOn === null);
  return waiting.reduce<number[]>((found, letter) => {
    // Two letters of one day may ask for an answer by one day: their clocks are alike, and either is the one of either.
    const position = running.find((one) => !found.includes(one) && isOf(letter, context.matter.clocks[one]!));
    return position === undefined ? found : [...found, position];
  }, []);
}

function isOf({ process, referredOn, expectedOn }: Letter, clock: MatterClock): boolean {
  const { rule, from, deadline } = clock;
  return (
    rule === REFERRAL_ANSWER && clock.process === process && from === referredOn && deadline?.latest === expectedOn
  );
}
