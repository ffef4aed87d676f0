import { useTranslation } from 'react-i18next';
import { Notice } from '../design/notice';
import type { MatterDetailFragment } from '../gql/graphql';
import { ClockCard } from '../record/clock-card';
import type { PeriodPlace } from '../record/use-moved-days';

interface ClocksProps {
  readonly clocks: MatterDetailFragment['clocks'];
  readonly place: PeriodPlace;
}

/** The clocks that run, and below them those that were answered; a clock that cannot be computed says so. */
export function MatterClocks({ clocks, place }: ClocksProps) {
  const { t } = useTranslation();
  const running = clocks.filter(({ stoppedOn }) => stoppedOn === null);
  const stopped = clocks.filter(({ stoppedOn }) => stoppedOn !== null);
  return (
    <>
      <ClockCards clocks={running} place={place} />
      {stopped.length > 0 && (
        <details className="why">
          <summary>{t('matter.stoppedClocks', { count: stopped.length })}</summary>
          <ClockCards clocks={stopped} place={place} />
        </details>
      )}
    </>
  );
}

function ClockCards({ clocks, place }: ClocksProps) {
  const { t } = useTranslation();
  return clocks.map(({ rule, duty, clock }, position) =>
    clock ? (
      <ClockCard key={`${rule} ${position}`} clock={clock} place={place} duty={duty} />
    ) : (
      <Notice key={`${rule} ${position}`} tone="warn" title={duty}>
        <p>{t('matter.noDate')}</p>
      </Notice>
    ),
  );
}
