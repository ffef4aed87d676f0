import { useTranslation } from 'react-i18next';
import { Chip, type Tone } from '../design/chip';
import type { CriterionVerdict, RecordDetailFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';

const verdictTones: Readonly<Record<CriterionVerdict, Tone>> = {
  MET: 'good',
  NOT_MET: 'danger',
  NOT_OBSERVED: 'neutral',
};

/** Sections I, II, III and V in their words: what was done, what was seen, and how it stands with the criteria. */
export function WhatWasDone({ record }: { record: RecordDetailFragment }) {
  const { t } = useTranslation();
  const { label, moment } = useWords();
  const { preliminaryInformation: traced } = record;
  return (
    <section className="card stack" aria-labelledby="done">
      <h2 id="done">{t('record.done')}</h2>
      <p className="as-written">{record.result}</p>
      <ul className="verdicts">
        {record.criteria.map(({ criterion, verdict }) => (
          <li key={criterion}>
            <span>{label('Criterion', criterion)}</span>
            <Chip tone={verdictTones[verdict]}>{label('CriterionVerdict', verdict)}</Chip>
          </li>
        ))}
      </ul>
      <dl className="facts">
        <div>
          <dt>{t('formA.form')}</dt>
          <dd>{label('SupervisionForm', record.form)}</dd>
        </div>
        <div>
          <dt>{t('formA.startTime')}</dt>
          <dd>{moment(record.startedAt)}</dd>
        </div>
        <div>
          <dt>{t('formA.endTime')}</dt>
          <dd>{moment(record.endedAt)}</dd>
        </div>
        <div>
          <dt>{t('formA.letter')}</dt>
          <dd>{record.assignmentLetter ?? t('record.noLetter')}</dd>
        </div>
        <div>
          <dt>{t('formA.purpose')}</dt>
          <dd>{record.purpose}</dd>
        </div>
        <div>
          <dt>{t('record.area')}</dt>
          <dd>
            {record.area.name}
            {record.area.parent && `, ${record.area.parent.name}`} <span className="quiet">({record.area.code})</span>
          </dd>
        </div>
      </dl>
      {record.potentialDispute && (
        <div>
          <h3>{t('formA.section.V')}</h3>
          <p className="as-written">{record.potentialDispute}</p>
        </div>
      )}
      {traced?.incident && (
        <div>
          <h3>{t('traced.title')}</h3>
          <p lang="en">{traced.incident.summary}</p>
          {traced.incident.sourceUrl && (
            <a href={traced.incident.sourceUrl} rel="noreferrer" target="_blank">
              {traced.incident.code}
            </a>
          )}
        </div>
      )}
    </section>
  );
}
