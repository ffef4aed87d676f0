import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { CitedList } from '../design/cited';
import type { ActStanding, CitedNormFragment, GivenWarningFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { Warnings } from '../record/warnings';

/** An act as the gateway offers it, on a record or on a matter. */
export interface OfferedAct<Command extends string> {
  readonly command: Command;
  readonly label: string;
  readonly standing: ActStanding;
  readonly due?: { readonly earliest: string; readonly latest: string } | null;
  readonly missing: readonly string[];
  readonly why?: string | null;
  readonly cites: readonly CitedNormFragment[];
}

interface ActsCardProps<Act extends OfferedAct<string>> {
  readonly acts: readonly Act[];
  /** Who may take an act, as people call them. */
  readonly byOf: (act: Act) => readonly string[];
  /** What the act that was taken last warned of; null while none was taken here. */
  readonly told: readonly GivenWarningFragment[] | null;
  readonly onOpen: (command: Act['command']) => void;
  /** The dialog of the act that is open. */
  readonly children: ReactNode;
}

/**
 * What may be done now, by whom, until when and by which article. The gateway answers all of it from the table of
 * transitions; here it is only put in order: what the reader may do, what others may, and what nobody may, with why.
 */
export function ActsCard<Act extends OfferedAct<string>>(props: ActsCardProps<Act>) {
  const { acts, byOf, told, onOpen, children } = props;
  const { t } = useTranslation();
  const of = (...standings: ActStanding[]) => acts.filter(({ standing }) => standings.includes(standing));
  const [mine, unusual, closed] = [of('MAY'), of('OUTSIDE'), of('NOT_THIS_ACTOR', 'MAY_NOT')];
  return (
    <section className="card next-acts" aria-labelledby="next-acts">
      <h2 id="next-acts">{t('acts.title')}</h2>
      {told && (
        <div className="stack tight" role="status">
          <p className="next-acts-done">{t('acts.done')}</p>
          <Warnings warnings={told} />
        </div>
      )}
      {mine.length === 0 && <p className="quiet">{t('acts.none')}</p>}
      {mine.map((one, position) => (
        <Open key={one.command} act={one} look={position === 0 ? 'primary' : 'outline'} onOpen={onOpen} />
      ))}
      {unusual.length > 0 && (
        <details className="why">
          <summary>{t('acts.outside', { count: unusual.length })}</summary>
          <div className="stack">
            <p className="quiet small">{t('acts.outsideHelp')}</p>
            {unusual.map((one) => (
              <Open key={one.command} act={one} look="outline" onOpen={onOpen} />
            ))}
          </div>
        </details>
      )}
      {closed.length > 0 && (
        <details className="why">
          <summary>{t('acts.closed', { count: closed.length })}</summary>
          <ul className="closed-acts">
            {closed.map((one) => (
              <Closed key={one.command} act={one} by={byOf(one)} />
            ))}
          </ul>
        </details>
      )}
      {children}
    </section>
  );
}

interface OpenProps<Act extends OfferedAct<string>> {
  readonly act: Act;
  readonly look: 'primary' | 'outline';
  readonly onOpen: (command: Act['command']) => void;
}

function Open<Act extends OfferedAct<string>>({ act, look, onOpen }: OpenProps<Act>) {
  const { t } = useTranslation();
  const { point } = useWords();
  return (
    <div className="act">
      <Button look={look} className="wide" onClick={() => onOpen(act.command)}>
        {act.label}
      </Button>
      {act.due && (
        <p className="small">
          {t('acts.until')} <strong>{point(act.due.earliest)}</strong>
          {act.due.latest !== act.due.earliest && ` · ${t('clock.orAtLatest', { day: point(act.due.latest) })}`}
        </p>
      )}
      {act.missing.length > 0 && (
        <p className="small quiet">
          {t('acts.missing')} {act.missing.join(' ')}
        </p>
      )}
      {act.why && <p className="small quiet">{act.why}</p>}
      {act.cites.length > 0 && <CitedList norms={act.cites} />}
    </div>
  );
}

function Closed({ act, by }: { readonly act: OfferedAct<string>; readonly by: readonly string[] }) {
  const { t } = useTranslation();
  const { label } = useWords();
  return (
    <li>
      <strong>{act.label}</strong>
      <p className="small quiet">
        {act.standing === 'NOT_THIS_ACTOR'
          ? `${t('acts.by')} ${by.join(', ')}`
          : (act.why ?? label('ActStanding', act.standing))}
      </p>
      {act.cites.length > 0 && <CitedList norms={act.cites} />}
    </li>
  );
}
