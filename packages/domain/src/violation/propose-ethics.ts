import { mayRefuse } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import { warningOf } from '../issue';
import { ethicsOfSupervisors } from '../issue/norms';
import type { ViolationFacts } from './facts';
import { violationKinds } from './kind-entry';
import { relevanceOf, whyOf, type Proposal } from './proposal';
import { proposalWarning } from './proposal-warnings';
import { signsLeadingTo } from './signs-leading-to';
import { subjectStanding } from './standing';
import { organiser } from './subject';

const what: Text = {
  id: 'Melanggar kode etik penyelenggara pemilu',
  en: 'Breaks the code of ethics of those who run or supervise the election',
};

/** Ethics, once an organiser is named and a sign says what was done or left undone. */
export function proposeEthics(facts: ViolationFacts): Proposal[] {
  const grounds = signsLeadingTo('ETHICS', facts);
  const subject = subjectStanding(organiser, facts.respondents);
  if (grounds.length === 0 || subject.standing !== 'SHOWN') return [];
  const { cites, settledBy } = violationKinds.ETHICS;
  const article = cites[0]!;
  const ofSupervisor = facts.respondents.includes('SUPERVISOR');
  return [
    {
      kind: 'ETHICS',
      article,
      alsoCites: ofSupervisor ? [ethicsOfSupervisors] : [],
      verified: mayRefuse(article),
      what,
      relevance: relevanceOf(grounds),
      why: whyOf(grounds),
      grounds,
      elements: [
        { id: 'SUBJECT', role: 'SUBJECT', text: organiser.text, ...subject },
        {
          id: 'CODE_BROKEN',
          role: 'ACT',
          text: what,
          standing: 'UNPROVEN',
          by: [],
          open: proposalWarning('CODE_OF_ETHICS_NOT_READ').message,
        },
      ],
      penalties: [],
      settledBy,
      warnings: [
        proposalWarning('CODE_OF_ETHICS_NOT_READ'),
        ...(ofSupervisor ? [warningOf('ETHICS_OF_SUPERVISOR_GOES_TO_REGENCY')] : []),
      ],
    },
  ];
}
