import { citationText } from '@awaslog/law/citation';
import type { DeadlineRule } from '@awaslog/law/deadline';
import { electionsWithoutRegime, type Regime, regimes } from '@awaslog/law/regime';
import type { Language } from '@awaslog/law/result';
import { ruleMayRefuse } from '@awaslog/law/rules';
import { UnusableInput, type Io } from '../io';
import { languageOf } from './language';
import { columns } from './table';

export interface RulesOptions {
  readonly election?: string;
  readonly lang?: string;
  readonly json?: boolean;
}

/** `awaslog law rules`: every clock with its length, start, article and how well it is known. */
export function lawRules(options: RulesOptions, io: Io): void {
  const language = languageOf(options.lang, io);
  const chosen = regimesOf(options.election);
  if (options.json) {
    const rules = chosen.flatMap(({ election, rules }) =>
      Object.values(rules).map((rule) => asJson(election, rule, language)),
    );
    io.out(JSON.stringify({ rules }));
    return;
  }
  io.out(chosen.map((regime) => asTable(regime, language)).join('\n\n'));
}

function regimesOf(election: string | undefined): readonly Regime[] {
  if (election === undefined) return regimes;
  const chosen = regimes.filter((regime) => regime.election === election);
  if (chosen.length > 0) return chosen;
  const known = regimes.map((regime) => regime.election).join(' or ');
  const why = electionsWithoutRegime.includes(election)
    ? 'NOT_IN_REGIME: that election is kept for reference and no rule is computed for it'
    : 'UNKNOWN_ELECTION: there is no such election';
  throw new UnusableInput(`--election ${election}: ${why}; choose ${known}.`);
}

function asJson(election: string, rule: DeadlineRule, language: Language) {
  const { id, duty, bearer, length, unit, direction, startsOn, periodMayBeSet, cites, remark } = rule;
  return {
    rule: id,
    election,
    duty: duty[language],
    bearer,
    length,
    unit,
    direction,
    startsOn,
    periodMayBeSet,
    mayRefuse: ruleMayRefuse(rule),
    cites,
    ...(remark === undefined ? {} : { remark: remark[language] }),
  };
}

function asTable({ election, title, rules }: Regime, language: Language): string {
  const rows = Object.values(rules).map((rule) => [
    `  ${rule.id}`,
    `${rule.length} ${rule.unit}${rule.direction === 'BACKWARDS' ? ' before' : ' from'} ${rule.startsOn}${rule.periodMayBeSet ? ', or as set' : ''}`,
    [...new Set(rule.cites.map((cite) => cite.evidence.rule))].join(', '),
    rule.cites.map((cite) => citationText(cite)[language]).join('; '),
    rule.duty[language],
  ]);
  return `${election}: ${title[language]}\n${columns(rows)}`;
}
