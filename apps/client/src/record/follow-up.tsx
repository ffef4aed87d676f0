import { useTranslation } from 'react-i18next';
import type { RecordDetailFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { RegisterFinding } from '../matter/register-finding';
import { FindingChip } from './state-chip';

/** What was done about it so far: advice that was given, and findings with what their plenary decided. */
export function FollowUp({ record: { id, advice, findings } }: { record: RecordDetailFragment }) {
  const { t } = useTranslation();
  const { label, longDate, moment } = useWords();
  if (advice.length === 0 && findings.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="follow-up">
      <h2 id="follow-up">{t('record.followUp')}</h2>
      {advice.map((one) => (
        <div key={one.deliveredAt} className="follow-up">
          <h3>
            {t('record.adviceTo', { addressee: label('AdviceAddressee', one.addressee) })}
            <span className="quiet small"> · {label('AdviceManner', one.manner)}</span>
          </h3>
          <p className="as-written">{one.advice}</p>
          <p className="quiet small">
            {t('record.deliveredAt')} {moment(one.deliveredAt)}
            {one.carriedOutOn && ` · ${t('record.carriedOutOn')} ${longDate(one.carriedOutOn)}`}
          </p>
          {one.proof && <p className="small">{one.proof}</p>}
        </div>
      ))}
      {findings.map((finding) => (
        <div key={finding.id} className="follow-up">
          <div className="row">
            <FindingChip state={finding.state} />
            <span className="quiet small">
              {t('record.proposedOn')} {longDate(finding.proposedOn)}
            </span>
          </div>
          {finding.plenaryHeldOn && (
            <p>
              {t('record.plenary')} {longDate(finding.plenaryHeldOn)} · {label('Paper', 'MINUTES')}{' '}
              {finding.minutesNumber}
            </p>
          )}
          {finding.kinds.length > 0 && <p>{finding.kinds.map((kind) => label('ViolationKind', kind)).join(', ')}</p>}
          {finding.elements && <p className="as-written">{finding.elements}</p>}
          {finding.grounds && <p className="as-written">{finding.grounds}</p>}
          {finding.state === 'FIXED' && <RegisterFinding recordId={id} findingId={finding.id} />}
        </div>
      ))}
    </section>
  );
}
