import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Notice } from '../design/notice';
import { Failed, Skeleton } from '../design/waiting';
import { MatterTimelineDocument, type HappenedOnMatterFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { Warnings } from '../record/warnings';
import { StatedFacts } from './facts/stated-facts';
import { useStatedFacts } from './facts/use-stated-facts';
import { registerText } from './register-text';

type Entry = HappenedOnMatterFragment;

/** Everything that happened to a matter, the oldest first, with what each act stated and what it warned of. */
export function MatterTimeline({ matterId }: { readonly matterId: string }) {
  const { t } = useTranslation();
  const [{ data, error }, reload] = useQuery({ query: MatterTimelineDocument, variables: { id: matterId } });
  const entries = data?.node?.__typename === 'Matter' ? data.node.timeline : null;
  const events = useMemo(() => entries?.map(({ type }) => type) ?? [], [entries]);
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{t('matter.timeline')}</h2>
      {!entries && (error ? <Failed error={error} onRetry={reload} /> : <Skeleton lines={6} />)}
      <ol className="timeline">
        {entries?.map((entry, position) => (
          <li key={position}>
            <Happened entry={entry}>
              <Facts matterId={matterId} events={events} position={position} />
            </Happened>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface FactsProps {
  readonly matterId: string;
  readonly events: readonly string[];
  readonly position: number;
}

function Facts({ matterId, events, position }: FactsProps) {
  const stated = useStatedFacts({ matterId, events, position });
  return stated && <StatedFacts event={events[position] ?? ''} stated={stated} />;
}

function Happened({ entry, children }: { readonly entry: Entry; readonly children: ReactNode }) {
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
      {children}
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
