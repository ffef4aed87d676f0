import type { CivilDate, Instant, Zone } from '@awaslog/law/civil-date';
import { watchOf } from '@awaslog/law/deadline';
import { isMoment } from '@awaslog/law/wording';
import { checkNames } from './known-names';
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
  checkNames(document);
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

/** One thing that a case expects: what was wanted, what was found, and whether that is it. */
interface Compared {
  readonly key: string;
  readonly wanted: string;
  readonly found: string;
  readonly met: boolean;
}

function compared(expect: ProcessCase['expect'], played: Played) {
  const all = [...refusalCompared(expect, played), ...resultsCompared(expect, played)];
  return {
    passed: all.every(({ met }) => met),
    expected: Object.fromEntries(all.map(({ key, wanted }) => [key, wanted])),
    found: Object.fromEntries(all.map(({ key, found }) => [key, found])),
  };
}

/** An act that was refused leaves nothing of what the case hoped for, so that its refusal is told in any case. */
function refusalCompared({ refused }: ProcessCase['expect'], played: Played): Compared[] {
  const found = refusalText(played);
  if (refused !== undefined) {
    return [{ key: 'refused', wanted: refused, found, met: played.refused?.code === refused }];
  }
  return played.refused ? [{ key: 'refused', wanted: 'nothing', found, met: false }] : [];
}

/** A refused input is told with each field that has to be mended. */
function refusalText({ refused }: Played): string {
  if (!refused) return 'nothing';
  const issues = refused.issues.map(({ path, code }) => [path.join('.'), code].filter(Boolean).join(' '));
  return issues.length === 0 ? refused.code : `${refused.code} (${issues.join(', ')})`;
}

function resultsCompared({ state, warned, due, next }: ProcessCase['expect'], played: Played): Compared[] {
  const codes = played.warnings.map(({ code }) => code);
  return [
    ...(state === undefined ? [] : [same('state', state, played.state ?? 'none')]),
    ...(warned === undefined ? [] : [includes('warned', [warned], codes)]),
    ...Object.entries(due ?? {}).map(([rule, date]) => dueCompared(played, rule, date)),
    ...(next === undefined ? [] : [includes('next', next, played.next)]),
  ];
}

function same(key: string, wanted: string, found: string): Compared {
  return { key, wanted, found, met: wanted === found };
}

function includes(key: string, wanted: readonly string[], found: readonly string[]): Compared {
  const met = wanted.every((one) => found.includes(one));
  return { key, wanted: wanted.join(' '), found: found.join(' ') || 'nothing', met };
}

/** The date to keep in view of the newest running clock of a rule, with the other one beside it where there are two. */
function dueCompared({ clocks }: Played, rule: string, wanted: string): Compared {
  const clock = clocks.findLast((one) => one.rule === rule && one.stoppedOn === null);
  const key = `due ${rule}`;
  if (!clock?.deadline) return { key, wanted, found: clock ? 'not computed' : 'no running clock', met: false };
  const { bearer, earliest, latest } = clock.deadline;
  const asWritten = (end: CivilDate | Instant) => (isMoment(end) && !wanted.includes('T') ? end.slice(0, 10) : end);
  const watched = asWritten(watchOf(clock.deadline));
  const other = bearer === 'RIGHT' ? `earliest ${asWritten(earliest)}` : `latest ${asWritten(latest)}`;
  return { key, wanted, found: earliest === latest ? watched : `${watched} (${other})`, met: watched === wanted };
}
