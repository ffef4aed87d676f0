import { mayRefuse } from '@awaslog/law/citation';
import type { Warning } from '../issue';
import type { ViolationFacts } from './facts';
import type { Ground } from './ground';
import { violationKinds } from './kind-entry';
import { offenceCitation, type Offence } from './offence';
import { offences, organiserSurcharge } from './offences';
import { groundsOf } from './pointer';
import { whyOf, type Proposal } from './proposal';
import { citationWarnings, proposalWarning } from './proposal-warnings';
import { assess, subjectStanding } from './standing';
import { organiser } from './subject';

/** The offences that the facts point to, but for those whose subject none of the named can be. */
export function proposeCrimes(facts: ViolationFacts): Proposal[] {
  return offences.flatMap((offence) => {
    const grounds = groundsOf(offence.pointedBy, facts);
    if (grounds.length === 0) return [];
    const elements = offence.elements.map((element) => assess(element, facts));
    const excluded = elements.some(({ role, standing }) => role === 'SUBJECT' && standing === 'CONTRADICTED');
    return excluded ? [] : [crime(offence, grounds, elements, facts)];
  });
}

function crime(
  offence: Offence,
  grounds: readonly Ground[],
  elements: Proposal['elements'],
  facts: ViolationFacts,
): Proposal {
  const article = offenceCitation(offence);
  return {
    kind: 'CRIMINAL',
    article,
    alsoCites: [],
    verified: mayRefuse(article),
    what: offence.what,
    relevance: offence.relevance,
    why: whyOf(grounds),
    grounds,
    elements,
    penalties: offence.penalties,
    settledBy: violationKinds.CRIMINAL.settledBy,
    warnings: warningsOf(offence, grounds, facts),
  };
}

function warningsOf(offence: Offence, grounds: readonly Ground[], { respondents }: ViolationFacts): Warning[] {
  const { article, penalties, elementsComplete } = offence;
  const grows: readonly string[] = organiserSurcharge.articles;
  const ofOrganiser = subjectStanding(organiser, respondents).standing === 'SHOWN';
  return [
    ...citationWarnings(offenceCitation(offence)),
    ...(elementsComplete ? [] : [proposalWarning('ELEMENTS_KNOWN_IN_PART')]),
    ...(penalties.length === 0 ? [proposalWarning('PENALTY_NOT_KNOWN')] : []),
    ...(penalties.some(({ verified }) => !verified) ? [proposalWarning('PENALTY_NOT_VERIFIED')] : []),
    ...(ofOrganiser && grows.includes(article) ? [proposalWarning('PENALTY_GROWS_FOR_ORGANISER')] : []),
    ...(grounds.every(({ kind }) => kind === 'COUNT') ? [proposalWarning('COUNTS_ALONE')] : []),
  ];
}
