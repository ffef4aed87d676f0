import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { Icon } from '../design/icon';
import { Empty } from '../design/waiting';
import { useWords } from '../language/use-words';
import type { Seat } from './find-seats';

const STEP = 24;

interface SeatListProps {
  readonly seats: readonly Seat[];
  readonly busy: boolean;
  readonly onTake: (seat: string) => void;
}

export function SeatList({ seats, busy, onTake }: SeatListProps) {
  const { t } = useTranslation();
  const { number } = useWords();
  const [shown, setShown] = useState(STEP);
  if (seats.length === 0) return <Empty title={t('signIn.nobody')} />;
  return (
    <div className="stack">
      <p className="quiet small" aria-live="polite">
        {t('signIn.count', { count: seats.length, figure: number(seats.length) })}
      </p>
      <ul className="seat-list">
        {seats.slice(0, shown).map((seat) => (
          <li key={seat.id}>
            <SeatButton seat={seat} busy={busy} onTake={onTake} />
          </li>
        ))}
      </ul>
      {seats.length > shown && <Button onClick={() => setShown(shown + STEP)}>{t('list.more')}</Button>}
    </div>
  );
}

function SeatButton({ seat, busy, onTake }: { seat: Seat; busy: boolean; onTake: (seat: string) => void }) {
  const { label } = useWords();
  const details = [
    label('Role', seat.role),
    seat.division && label('Division', seat.division),
    seat.territory.name,
  ].filter(Boolean);
  return (
    <button type="button" className="seat-button" aria-disabled={busy} onClick={() => !busy && onTake(seat.id)}>
      <span>
        <strong>{seat.label}</strong>
        <span className="quiet small">{details.join(' · ')}</span>
      </span>
      <Icon name="next" />
    </button>
  );
}
