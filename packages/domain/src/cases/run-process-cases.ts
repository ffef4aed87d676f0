import { isMoment } from '@awaslog/law/wording';
import type { Zone } from '@awaslog/law/civil-date';
import { playMatter } from './matter-run';
import { placeOf } from './place';
import type { ProcessCase, ProcessCases } from './process-case';
import { CaseError, type Played } from './stage';
import { playSupervision } from './supervision-run';

/** What a case of a process expected beside what the tables and the law found. */
export interface ProcessCaseOutcome {
  readonly process: ProcessCases['process'];
  readonly name: string;
  readonly passed: boolean;
  readonly expected: Readonly<Record<string, string>>;
  readonly found: Readonly<Record<string, string>>;
}

/** Runs every case of one document. Throws `CaseError`, with the case in it, where one names what nobody knows. */
export function runProcessCases(
  document: ProcessCases,
  place: { readonly area: string; readonly zoneOf: (area: string) => Zone | undefined },
): readonly ProcessCaseOutcome[] {
  const area = document.area ?? place.area;
  const where = placeOf(area, place.zoneOf(area) ?? 'Asia/Jakarta');
  const election = document.election ?? 'PEMILU_2024';
  return document.cases.map((one) => {
    const acts = [...one.given, ...(one.when ? [one.when] : [])];
    const played = told(one.name, () =>
      document.process === 'SUPERVISION'
        ? playSupervision(acts, { place: where, election })
        : playMatter(document.process, acts, { place: where, election }),
    );
    return { process: document.process, name: one.name, ...compared(one.expect, played) };
  });
}

/** Says in which case it is that something is named which nobody knows. */
function told(name: string, play: () => Played): Played {
  try {
    return play();
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw new CaseError(`${name}: ${error.message}`);
  }
}

function compared(expect: ProcessCase['expect'], played: Played) {
  const expected: Record<string, string> = {};
  const found: Record<string, string> = {};
  const say = (key: string, wanted: string, got: string) => {
    expected[key] = wanted;
    found[key] = got;
  };
  // An act that was refused leaves nothing of what the case hoped for.
  const refusal = played.refused?.code ?? 'nothing';
  if (expect.refused !== undefined) say('refused', expect.refused, refusal);
  else if (played.refused) say('refused', 'nothing', refusal);
  if (expect.state !== undefined) say('state', expect.state, played.state ?? 'none');
  if (expect.warned !== undefined) {
    const codes = played.warnings.map(({ code }) => code);
    say('warned', expect.warned, codes.includes(expect.warned) ? expect.warned : codes.join(' ') || 'nothing');
  }
  for (const [rule, date] of Object.entries(expect.due ?? {})) say(`due ${rule}`, date, dueOf(played, rule, date));
  if (expect.next) {
    const absent = expect.next.filter((command) => !played.next.includes(command));
    say(
      'next',
      expect.next.join(' '),
      absent.length === 0 ? expect.next.join(' ') : played.next.join(' ') || 'nothing',
    );
  }
  return { passed: Object.entries(expected).every(([key, value]) => found[key] === value), expected, found };
}

/** The date to keep in view of the newest running clock of a rule. */
function dueOf({ clocks }: Played, rule: string, wanted: string): string {
  const clock = clocks.findLast((one) => one.rule === rule && one.stoppedOn === null);
  if (!clock) return 'no running clock';
  if (!clock.deadline) return 'not computed';
  const { bearer, earliest, latest } = clock.deadline;
  const watch = bearer === 'RIGHT' ? latest : earliest;
  return isMoment(watch) && !wanted.includes('T') ? watch.slice(0, 10) : watch;
}
