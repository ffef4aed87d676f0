import { mayRefuse, type Citation } from '@awaslog/law/citation';
import { perbawaslu12, read } from '@awaslog/law/instruments';
import type { Text } from '@awaslog/law/result';
import { warningOf, type Warning } from '../issue';
import { administrativeRespondents } from '../issue/norms';
import { Criterion } from '../supplies';
import { isAnyOffAdministrativeList } from './administrative-list';
import { DeedSign } from './deed-sign';
import { deedSigns } from './deed-signs';
import { duties, dutyCitation, type Duty, type Measure } from './duties';
import type { ViolationFacts } from './facts';
import { substageGround, type Ground } from './ground';
import { violationKinds } from './kind-entry';
import { counted, groundsOf, notMet, stated, type Pointer } from './pointer';
import { relevanceOf, whyOf, type Proposal } from './proposal';
import { citationWarnings, proposalWarning } from './proposal-warnings';
import { nobodyNamed, standingBy, subjectStanding, type AssessedElement } from './standing';
import { administrativeSubject, type Subject } from './subject';

const definition = violationKinds.ADMINISTRATIVE.cites[0]!;
/** What supervision of procurement looks at; its own text was read. */
const criteriaOfProcurement = perbawaslu12.article(
  '8',
  undefined,
  read('https://pasal.id/peraturan/perban/peraturan-bawaslu-no-12-tahun-2023/koreksi/8005943'),
);

/** Whatever may be a breach of procedure, by sign, by criterion as seen, and by count. */
const anyBreach: readonly Pointer[] = [
  ...DeedSign.options.filter((sign) => deedSigns[sign].leadsTo.includes('ADMINISTRATIVE')).map((sign) => stated(sign)),
  ...Criterion.options.map((criterion) => notMet(criterion)),
  ...Criterion.options.map((criterion) => counted(criterion)),
];

/** The duties that the facts touch, and a breach of procedure for what no duty is shown to cover. */
export function proposeAdministrative(facts: ViolationFacts): Proposal[] {
  const touched = duties.flatMap((duty) => {
    const grounds = duty.measure ? groundsOf(duty.measure.pointedBy, facts) : [];
    return duty.measure && grounds.length > 0 ? [{ duty, measure: duty.measure, grounds }] : [];
  });
  const covered = touched.flatMap(({ measure }) => groundsOf(measure.shownBy, facts)).map(({ code }) => code);
  const rest = groundsOf(anyBreach, facts).filter(({ code }) => !covered.includes(code));
  return [
    ...touched.map(({ duty, measure, grounds }) => ofDuty(duty, measure, grounds, facts)),
    ...(rest.length > 0 ? [ofProcedure(rest, facts)] : []),
  ];
}

function ofDuty(duty: Duty, measure: Measure, grounds: readonly Ground[], facts: ViolationFacts): Proposal {
  const shown = groundsOf(measure.shownBy, facts);
  const against = groundsOf(measure.contradictedBy, facts);
  const text: Text = { id: `Tidak memenuhi: ${duty.what.id}`, en: `Not met: ${duty.what.en}` };
  const breach = { id: 'DUTY_NOT_MET', role: 'ACT', text, ...standingBy(shown, against) } as const;
  return administrative(dutyCitation(duty), text, grounds, [subjectOf(measure.bearers, facts), breach], facts);
}

const breachOfProcedure: AssessedElement = {
  id: 'PROCEDURE_BROKEN',
  role: 'ACT',
  text: {
    id: 'Melanggar tata cara, prosedur, atau mekanisme administrasi pemilu',
    en: 'Breaks the ways, procedures or mechanisms of election administration',
  },
  standing: 'UNPROVEN',
  by: [],
  open: {
    id: 'Sebutkan tata cara, prosedur, atau mekanisme yang dilanggar.',
    en: 'Name the way, procedure or mechanism that was broken.',
  },
};

function ofProcedure(grounds: readonly Ground[], facts: ViolationFacts): Proposal {
  const elements = [subjectOf(administrativeSubject, facts), breachOfProcedure];
  const hindered = grounds.some(({ code }) => code === 'ACCESS_REFUSED' || code === 'DATA_WITHHELD');
  const measured = grounds.some(({ kind }) => kind === 'CRITERION' || kind === 'COUNT');
  const procuring = facts.substage === 'PROCUREMENT' || facts.substage === 'PRODUCTION';
  const found = administrative(definition, breachOfProcedure.text, grounds, elements, facts);
  const tasks = duties.filter(({ article }) => ['101', '105', '108'].includes(article)).map(dutyCitation);
  return {
    ...found,
    alsoCites: [
      ...found.alsoCites,
      ...(hindered ? tasks : []),
      ...(measured && procuring ? [criteriaOfProcurement] : []),
    ],
    warnings: [
      ...found.warnings,
      proposalWarning('TECHNICAL_RULES_NOT_READ'),
      ...(hindered ? [proposalWarning('NO_ARTICLE_ON_REFUSED_ACCESS')] : []),
    ],
  };
}

/**
 * Who may be the respondent. A named one who is not on the list excludes nothing: the KPU body in charge may be the
 * respondent, so that the subject is open and never contradicted.
 */
function subjectOf(bearers: Subject, { respondents }: ViolationFacts): AssessedElement {
  const [listed, bound] = [subjectStanding(administrativeSubject, respondents), subjectStanding(bearers, respondents)];
  const element = { id: 'SUBJECT', role: 'SUBJECT', text: bearers.text } as const;
  if (listed.standing === 'SHOWN' && bound.standing === 'SHOWN') return { ...element, ...bound };
  const named = respondents.some((capacity) => capacity !== 'UNKNOWN');
  const open = !named ? nobodyNamed : listed.standing === 'CONTRADICTED' ? notOnTheList : notTheBearer;
  return { ...element, standing: 'UNPROVEN', by: [], open };
}

const notOnTheList: Text = {
  id: 'Yang disebut tidak ada dalam daftar terlapor administratif; badan KPU yang bertanggung jawab belum disebut.',
  en: 'Those who are named are not on the list of administrative respondents; the KPU body in charge is not named yet.',
};
const notTheBearer: Text = {
  id: 'Belum pasti bahwa yang disebut memikul kewajiban ini.',
  en: 'It is not certain that the duty lies on those who are named.',
};

function administrative(
  article: Citation,
  what: Text,
  grounds: readonly Ground[],
  elements: readonly AssessedElement[],
  facts: ViolationFacts,
): Proposal {
  return {
    kind: 'ADMINISTRATIVE',
    article,
    alsoCites: article === definition ? [administrativeRespondents] : [definition, administrativeRespondents],
    verified: mayRefuse(article),
    what,
    relevance: relevanceOf(grounds),
    why: whyOf(grounds),
    grounds,
    elements: [...elements, inAStage(facts), neitherCrimeNorEthics],
    penalties: [],
    settledBy: violationKinds.ADMINISTRATIVE.settledBy,
    warnings: warningsOf(article, grounds, facts),
  };
}

function inAStage({ substage }: ViolationFacts): AssessedElement {
  const text: Text = { id: 'Dalam tahapan penyelenggaraan pemilu', en: 'In a stage of the election' };
  return { id: 'IN_A_STAGE', role: 'CIRCUMSTANCE', text, ...standingBy([substageGround(substage)], []) };
}

const neitherCrimeNorEthics: AssessedElement = {
  id: 'NEITHER_CRIME_NOR_ETHICS',
  role: 'CIRCUMSTANCE',
  text: { id: 'Di luar tindak pidana pemilu dan kode etik', en: 'Neither a crime nor a breach of ethics' },
  standing: 'UNPROVEN',
  by: [],
  open: {
    id: 'Dinilai setelah jenis lain dipertimbangkan.',
    en: 'It is judged once the other kinds have been considered.',
  },
};

function warningsOf(article: Citation, grounds: readonly Ground[], { respondents }: ViolationFacts): Warning[] {
  return [
    ...citationWarnings(article),
    ...(isAnyOffAdministrativeList(respondents) ? [warningOf('RESPONDENT_NOT_ON_ADMINISTRATIVE_LIST')] : []),
    ...(grounds.every(({ kind }) => kind === 'COUNT') ? [proposalWarning('COUNTS_ALONE')] : []),
  ];
}
