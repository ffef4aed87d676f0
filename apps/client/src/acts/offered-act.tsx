import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { CitedList } from '../design/cited';
import { useWords } from '../language/use-words';
import type { OfferedAct } from './act-groups';

interface OpenActProps<Act extends OfferedAct<string>> {
  readonly act: Act;
  readonly look: 'primary' | 'outline';
  readonly onOpen: (command: Act['command']) => void;
}

/** An act that the reader may take: by when, what lacks for it, and by which article. */
export function OpenAct<Act extends OfferedAct<string>>({ act, look, onOpen }: OpenActProps<Act>) {
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
        <ul className="small missing-first">
          {act.missing.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {act.why && <p className="small quiet">{act.why}</p>}
      {act.cites.length > 0 && <CitedList norms={act.cites} />}
    </div>
  );
}

/** An act that the reader may not take, and why, or who may. */
export function ClosedAct({ act, by }: { readonly act: OfferedAct<string>; readonly by: readonly string[] }) {
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
