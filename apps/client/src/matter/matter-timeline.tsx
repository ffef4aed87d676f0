import { useTranslation } from 'react-i18next';
import { Notice } from '../design/notice';
import type { MatterDetailFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { Warnings } from '../record/warnings';
import { registerText } from './register-text';

type Entry = MatterDetailFragment['timeline'][number];

/** Everything that happened to a matter, the oldest first, with what each act warned of. */
export function MatterTimeline({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{t('record.timeline')}</h2>
      <ol className="timeline">
        {entries.map((entry, position) => (
          <li key={position}>
            <Happened entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Happened({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { point, label } = useWords();
  return (
    <>
      <h3>{entry.summary}</h3>
      <p className="quiet small">
        {point(entry.at)} · {entry.office.label}
      </p>
      <p className="small">
        {label('ProcessName', entry.process)}: {entry.state.label}
        {entry.number && ` · ${registerText(entry.number)}`}
      </p>
      {entry.outsideKnownProcedure && (
        <Notice tone="warn" title={t('record.outside')}>
          <p>{entry.outsideKnownProcedure}</p>
        </Notice>
      )}
      {entry.warnings.length > 0 && (
        <details className="why">
          <summary>{t('record.warnings', { count: entry.warnings.length })}</summary>
          <div className="stack tight">
            <Warnings warnings={entry.warnings} />
          </div>
        </details>
      )}
    </>
  );
}
