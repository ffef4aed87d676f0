import { useTranslation } from 'react-i18next';
import { useReference } from '../gateway/use-reference';
import type { RunningClockFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { DaysLeft, urgencyOf } from './days-left';
import { DeadlineDates } from './deadline-dates';
import { EarlierEnds } from './earlier-ends';
import type { PeriodPlace } from './use-moved-days';
import { WhyThisDate } from './why-this-date';

interface ClockCardProps {
  readonly clock: RunningClockFragment;
  readonly place: PeriodPlace;
  readonly duty?: string;
}

/** One clock of a record: how long there is left, by which readings, what was told before, and why. */
export function ClockCard({ clock, place, duty }: ClockCardProps) {
  const { t } = useTranslation();
  const { label, longDate } = useWords();
  const { deadline, standing, effect, stoppedOn } = clock;
  const rule = useReference()?.lawRules.find(({ id }) => id === deadline.rule);
  return (
    <section className={`card clock-card ${urgencyOf(clock)}`}>
      <div className="clock-card-head">
        <DaysLeft clock={clock} />
        <div>
          <h3 className="clock-card-duty">{duty ?? rule?.duty ?? deadline.rule}</h3>
          <p className="small quiet">
            {standing === 'STOPPED'
              ? stoppedOn
                ? t('clock.stoppedOn', { day: longDate(stoppedOn) })
                : t('days.stopped')
              : `${label('Position', standing)}${effect === 'NONE' ? '' : ` · ${label('Effect', effect)}`}`}
          </p>
        </div>
      </div>
      <DeadlineDates deadline={deadline} />
      <EarlierEnds clock={clock} place={place} />
      <WhyThisDate deadline={deadline} />
    </section>
  );
}
