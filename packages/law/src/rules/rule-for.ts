import type { DeadlineRule, LawRefusal } from '../deadline';
import { defaultElection, electionsWithoutRegime, regimeOf, regimes } from '../regime';
import { ok, refused, type Result } from '../result';
import { RuleId } from './rule-book';

/** The rule of an election, or why there is none. */
export function ruleFor(id: string, election: string = defaultElection): Result<DeadlineRule, LawRefusal> {
  const known = RuleId.safeParse(id);
  if (!known.success) return refused(unknownRule());
  const regime = regimeOf(election);
  if (regime === undefined) {
    return refused(electionsWithoutRegime.includes(election) ? noRegime(election) : unknownElection());
  }
  const rule = regime.rules[known.data];
  return rule === undefined ? refused(notInRegime(known.data, election)) : ok(rule);
}

function unknownRule(): LawRefusal {
  const known = RuleId.options.join(', ');
  return {
    code: 'UNKNOWN_RULE',
    message: { id: 'Aturan itu tidak dikenal.', en: 'There is no such rule.' },
    nextStep: { id: `Aturan yang ada: ${known}.`, en: `The rules are: ${known}.` },
  };
}

function unknownElection(): LawRefusal {
  const known = regimes.map((regime) => regime.election).join(', ');
  return {
    code: 'UNKNOWN_ELECTION',
    message: { id: 'Pemilihan itu tidak dikenal.', en: 'There is no such election.' },
    nextStep: { id: `Pemilihan yang ada: ${known}.`, en: `The elections are: ${known}.` },
  };
}

function noRegime(election: string): LawRefusal {
  return {
    code: 'NOT_IN_REGIME',
    message: {
      id: `${election} disimpan sebagai rujukan; aturannya berbeda dan tidak dihitung.`,
      en: `${election} is kept for reference; its rules were other ones and are not computed.`,
    },
    nextStep: {
      id: 'Hitung menurut peraturan pemilihan itu sendiri.',
      en: 'Count by the rules of that election itself.',
    },
  };
}

function notInRegime(rule: RuleId, election: string): LawRefusal {
  return {
    code: 'NOT_IN_REGIME',
    message: {
      id: `${rule} bukan aturan ${election}, atau aturan pemilihan itu belum dibaca.`,
      en: `${rule} is not a rule of ${election}, or that election's own rule was not read.`,
    },
    nextStep: {
      id: 'Periksa pemilihannya; tenggang pemilihan lain tidak dipinjam.',
      en: 'Check the election; a period of another election is not lent to it.',
    },
  };
}
