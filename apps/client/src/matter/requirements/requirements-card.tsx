import { glossary } from '@awaslog/domain/glossary';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Chip, type Tone } from '../../design/chip';
import { MatterIntakeDocument, type MatterDetailFragment } from '../../gql/graphql';
import { useWords } from '../../language/use-words';
import {
  requirementStanding,
  type IntakeEntry,
  type Requirement,
  type RequirementStanding,
} from './requirement-standing';

const tones: Readonly<Record<RequirementStanding, Tone>> = {
  NOT_JUDGED: 'neutral',
  UNMET: 'danger',
  COMPLETED: 'info',
  MET: 'good',
};

/** Which requirements of a report are still open; a finding has none. */
export function Requirements({ matter }: { readonly matter: MatterDetailFragment }) {
  const [{ data }] = useQuery({
    query: MatterIntakeDocument,
    variables: { id: matter.id },
    pause: matter.source.kind !== 'REPORT',
  });
  if (data?.node?.__typename !== 'Matter') return null;
  return <RequirementsCard unmet={matter.unmetRequirements} entries={data.node.timeline} />;
}

interface RequirementsCardProps {
  readonly unmet: MatterDetailFragment['unmetRequirements'];
  readonly entries: readonly IntakeEntry[];
}

export function RequirementsCard({ unmet, entries }: RequirementsCardProps) {
  const { t } = useTranslation();
  const { options } = useWords();
  const codes = unmet.map(({ code }) => code);
  const all = options('ReportRequirement').map(({ code, label }) => ({
    code,
    label,
    standing: requirementStanding(code, codes, entries),
    note: unmet.find((one) => one.code === code)?.note ?? null,
  }));
  const isOpen = all.some(({ standing }) => standing !== 'MET');
  return (
    <section className="card" aria-labelledby="requirements">
      <h2 id="requirements">{t('requirement.title')}</h2>
      {isOpen ? (
        <ul className="verdicts">
          {all.map((one) => (
            <li key={one.code}>
              <RequirementLine {...one} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('requirement.allMet')}</p>
      )}
    </section>
  );
}

interface RequirementLineProps {
  readonly code: Requirement;
  readonly label: string;
  readonly standing: RequirementStanding;
  readonly note: string | null;
}

function RequirementLine({ code, label, standing, note }: RequirementLineProps) {
  const { t } = useTranslation();
  const { language } = useWords();
  return (
    <>
      <span>
        {label}
        <span className="quiet small"> {glossary.code('ReportRequirement', code).description[language]}</span>
        {note && <span className="requirement-note small">{note}</span>}
      </span>
      <Chip tone={tones[standing]}>{t(`requirement.standing.${standing}`)}</Chip>
    </>
  );
}
