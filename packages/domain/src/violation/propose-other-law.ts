import { mayRefuse, type Citation } from '@awaslog/law/citation';
import { kuhp, secondary } from '@awaslog/law/instruments';
import type { Text } from '@awaslog/law/result';
import type { ViolationFacts } from './facts';
import type { Ground } from './ground';
import { violationKinds } from './kind-entry';
import { relevanceOf, whyOf, type Proposal } from './proposal';
import { proposalWarning, type ProposalWarningCode } from './proposal-warnings';
import { signsLeadingTo } from './signs-leading-to';
import { subjectStanding, type AssessedElement } from './standing';
import { anyone, secretariat, type Subject } from './subject';

/** Articles that police reports of like cases named; the criminal code itself was not read. */
const theftArticles: readonly Citation[] = [
  kuhp.article(
    '363',
    undefined,
    secondary(
      'https://regional.kompas.com/read/2019/04/20/14061391/bawaslu-kaji-kasus-pembobolan-21-kotak-suara-oleh-ketua-pps-di-banyumas',
    ),
  ),
  kuhp.article(
    '374',
    undefined,
    secondary(
      'https://m.tribunnews.com/regional/2018/12/01/pencurian-kotak-suara-pemilu-ternyata-libatkan-orang-dalam-kpu',
    ),
  ),
];

interface OtherLaw {
  readonly subject: Subject;
  readonly what: Text;
  readonly alsoCites: readonly Citation[];
  readonly warning: ProposalWarningCode;
}

const theft: OtherLaw = {
  subject: anyone,
  what: {
    id: 'Pengambilan barang; pencurian diperiksa kepolisian',
    en: 'Goods were taken; theft is for the police',
  },
  alsoCites: theftArticles,
  warning: 'CRIMINAL_CODE_NOT_READ',
};

const conductOfStaff: OtherLaw = {
  subject: secretariat,
  what: {
    id: 'Perbuatan pegawai sekretariat; diperiksa instansi kepegawaian',
    en: 'What staff of a secretariat did; it is for the personnel body',
  },
  alsoCites: [],
  warning: 'PERSONNEL_BODY_TO_BE_CHECKED',
};

/** What is no election violation and is passed on: theft to the police, staff of a secretariat to their own body. */
export function proposeOtherLaw(facts: ViolationFacts): Proposal[] {
  const stolen = signsLeadingTo('OTHER_LAW', facts);
  const conduct = facts.respondents.includes('KPU_SECRETARIAT') ? signsLeadingTo('ETHICS', facts) : [];
  return [
    ...(stolen.length > 0 ? [referral(theft, stolen, facts)] : []),
    ...(conduct.length > 0 ? [referral(conductOfStaff, conduct, facts)] : []),
  ];
}

const notAnElectionViolation: AssessedElement = {
  id: 'NOT_AN_ELECTION_VIOLATION',
  role: 'CIRCUMSTANCE',
  text: { id: 'Bukan pelanggaran pemilu', en: 'It is no election violation' },
  standing: 'UNPROVEN',
  by: [],
  open: {
    id: 'Dinilai setelah jenis lain dipertimbangkan.',
    en: 'It is judged once the other kinds have been considered.',
  },
};

function referral(law: OtherLaw, grounds: readonly Ground[], facts: ViolationFacts): Proposal {
  const { cites, settledBy } = violationKinds.OTHER_LAW;
  const article = cites[0]!;
  return {
    kind: 'OTHER_LAW',
    article,
    alsoCites: law.alsoCites,
    verified: mayRefuse(article),
    what: law.what,
    relevance: relevanceOf(grounds),
    why: whyOf(grounds),
    grounds,
    elements: [
      { id: 'SUBJECT', role: 'SUBJECT', text: law.subject.text, ...subjectStanding(law.subject, facts.respondents) },
      {
        id: 'OTHER_LAW_BROKEN',
        role: 'ACT',
        text: { id: 'Melanggar peraturan perundang-undangan lain', en: 'Breaks another law' },
        standing: 'UNPROVEN',
        by: [],
        open: { id: 'Dinilai instansi yang berwenang.', en: 'The body in charge judges it.' },
      },
      notAnElectionViolation,
    ],
    penalties: [],
    settledBy,
    warnings: [proposalWarning(law.warning)],
  };
}
