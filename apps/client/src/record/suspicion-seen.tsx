import { useTranslation } from 'react-i18next';
import { Chip } from '../design/chip';
import type { RecordDetailFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';

/** Section IV as it was recorded, with its proof. Persons are never named, only in what capacity they acted. */
export function SuspicionSeen({ record: { suspicion, evidence } }: { record: RecordDetailFragment }) {
  const { t } = useTranslation();
  const { label, longDate, number } = useWords();
  if (!suspicion) return null;
  return (
    <section className="card stack" aria-labelledby="suspicion">
      <div>
        <h2 id="suspicion">{t('record.suspicion')}</h2>
        <p className="suspicion-event">{suspicion.event}</p>
        <div className="row">
          {suspicion.kinds.map((kind) => (
            <Chip key={kind} tone="warn">
              {label('ViolationKind', kind)}
            </Chip>
          ))}
        </div>
      </div>
      <p className="as-written">{suspicion.account}</p>
      <dl className="facts">
        <div>
          <dt>{t('suspicion.foundOn')}</dt>
          <dd>{longDate(suspicion.foundOn)}</dd>
        </div>
        <div>
          <dt>{t('suspicion.occurredOn')}</dt>
          <dd>{suspicion.occurredOn ? longDate(suspicion.occurredOn) : t('record.unknown')}</dd>
        </div>
        <div>
          <dt>{t('suspicion.place')}</dt>
          <dd>{suspicion.place}</dd>
        </div>
        <div>
          <dt>{t('suspicion.respondents')}</dt>
          <dd>{suspicion.respondents.map((capacity) => label('RespondentCapacity', capacity)).join(', ')}</dd>
        </div>
        {suspicion.witnessCount !== null && (
          <div>
            <dt>{t('suspicion.witnesses')}</dt>
            <dd>{number(suspicion.witnessCount)}</dd>
          </div>
        )}
      </dl>
      <div>
        <h3>{t('evidence.title')}</h3>
        {evidence.length === 0 && <p className="quiet">{t('evidence.none')}</p>}
        <ul className="evidence-seen">
          {evidence.map(({ kind, description }, position) => (
            <li key={position}>
              <span className="quiet small">{label('EvidenceKind', kind)}</span> {description}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
