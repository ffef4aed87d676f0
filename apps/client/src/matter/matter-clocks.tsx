import { useTranslation } from 'react-i18next';
import { Notice } from '../design/notice';
import type { MatterDetailFragment } from '../gql/graphql';
import { ClockCard } from '../record/clock-card';

type Clocks = MatterDetailFragment['clocks'];

/** The clocks that run, and below them those that were answered; a clock that cannot be computed says so. */
export function MatterClocks({ clocks }: { clocks: Clocks }) {
  const { t } = useTranslation();
  const running = clocks.filter(({ stoppedOn }) => stoppedOn === null);
  const stopped = clocks.filter(({ stoppedOn }) => stoppedOn !== null);
  return (
    <>
      <ClockCards clocks={running} />
      {stopped.length > 0 && (
        <details className="why">
          <summary>{t('matter.stoppedClocks', { count: stopped.length })}</summary>
          <ClockCards clocks={stopped} />
        </details>
      )}
    </>
  );
}

function ClockCards({ clocks }: { clocks: Clocks }) {
  const { t } = useTranslation();
  return clocks.map(({ rule, duty, clock }, position) =>
    clock ? (
      <ClockCard key={`${rule} ${position}`} clock={clock} duty={duty} />
    ) : (
      <Notice key={`${rule} ${position}`} tone="warn" title={duty}>
        <p>{t('matter.noDate')}</p>
      </Notice>
    ),
  );
}
