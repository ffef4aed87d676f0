import type { SupervisionEventType } from '@awaslog/domain/supervision';
import { useTranslation } from 'react-i18next';
import { Notice } from '../design/notice';
import type { RecordDetailFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { Warnings } from './warnings';

interface TimelineProps {
  readonly events: RecordDetailFragment['timeline'];
  readonly nameOf: (type: SupervisionEventType) => string;
}

/** What happened, the oldest first, with what each step warned of. */
export function Timeline({ events, nameOf }: TimelineProps) {
  const { t } = useTranslation();
  const { moment } = useWords();
  return (
    <ol className="timeline">
      {events.map((event) => (
        <li key={`${event.type} ${event.at}`}>
          <h3>{nameOf(event.type as SupervisionEventType)}</h3>
          <p className="quiet small">
            {moment(event.at)} · {event.office.label}
          </p>
          {event.summary !== nameOf(event.type as SupervisionEventType) && <p>{event.summary}</p>}
          {event.outsideKnownProcedure && (
            <Notice tone="warn" title={t('record.outside')}>
              <p>{event.outsideKnownProcedure}</p>
            </Notice>
          )}
          {event.warnings.length > 0 && (
            <details className="why">
              <summary>{t('record.warnings', { count: event.warnings.length })}</summary>
              <div className="stack tight">
                <Warnings warnings={event.warnings} />
              </div>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
