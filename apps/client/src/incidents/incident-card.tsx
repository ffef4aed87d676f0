import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { Chip, type Tone } from '../design/chip';
import { Icon } from '../design/icon';
import type { IncidentMark, IncidentReportedFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { useStanding } from '../shell/standing-context';

const markTones: Readonly<Record<IncidentMark, Tone>> = {
  VERIFIED: 'good',
  CONFLICT: 'danger',
  HEADLINE_ONLY: 'warn',
  VERIFIED_NO_ADDRESS: 'info',
};

/** An incident as the press has it: its own words and figures, its source, and how far the source carries. */
export function IncidentCard({ incident, onTakeUp }: { incident: IncidentReportedFragment; onTakeUp: () => void }) {
  const { t } = useTranslation();
  const { label, dated } = useWords();
  const { viewer } = useStanding();
  const { figures, sourceUrl } = incident;
  return (
    <article className="card incident-card">
      <div className="row apart">
        <p className="small quiet">
          {[incident.code, incident.election.name, incident.date ? dated(incident.date) : t('incidents.noDate')].join(
            ' · ',
          )}
        </p>
        <Chip tone={markTones[incident.mark]}>{label('SourceMark', incident.mark)}</Chip>
      </div>
      <h2>
        {incident.regency}, {incident.province}
      </h2>
      <p className="small">
        {incident.substage?.name ?? (incident.concern ? label('Concern', incident.concern) : t('incidents.noSubstage'))}
        {' · '}
        {incident.itemAsReported}
      </p>
      <p lang="en">{incident.summary}</p>
      {figures.length > 0 && <FiguresAsReported figures={figures} />}
      {incident.action && <Said term={t('incidents.action')} text={incident.action} />}
      {incident.outcome && <Said term={t('incidents.outcome')} text={incident.outcome} />}
      <div className="row apart incident-card-foot">
        {sourceUrl ? (
          <a href={sourceUrl} rel="noreferrer" target="_blank" className="incident-source">
            <Icon name="link" size={16} />
            {new URL(sourceUrl).hostname}
          </a>
        ) : (
          <span className="quiet small">{t('incidents.noSource')}</span>
        )}
        {viewer.permissions.includes('TAKE_UP_INCIDENT') && (
          <Button onClick={onTakeUp}>
            {label('SupervisionCommandName', 'TAKE_UP_INCIDENT')}
            <span className="visually-hidden"> {incident.code}</span>
          </Button>
        )}
      </div>
    </article>
  );
}

function Said({ term, text }: { term: string; text: string }) {
  return (
    <p className="small">
      <strong>{term}</strong> <span lang="en">{text}</span>
    </p>
  );
}

function FiguresAsReported({ figures }: Pick<IncidentReportedFragment, 'figures'>) {
  const { t } = useTranslation();
  const { number } = useWords();
  return (
    <table className="incident-figures small">
      <caption>{t('incidents.figures')}</caption>
      <tbody>
        {figures.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name.replaceAll('_', ' ')}</th>
            <td className="figures">{/^\d+$/.test(value) ? number(Number(value)) : value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
