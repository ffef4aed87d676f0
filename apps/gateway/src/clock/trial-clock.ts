import { civilDateOf, type CivilDate, type Instant, type Zone } from '@awaslog/law/civil-date';
import { Temporal } from 'temporal-polyfill';

const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** Whether a trial can run at a day; the sentences that refuse another one name the same two ends. */
export function isTrialDay(day: CivilDate): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** The clock of a trial: a stated day, at the real time of day in the zone of the place. */
export class TrialClock {
  #day: CivilDate | null;

  constructor(
    private readonly realNow: () => Instant,
    private readonly zone: Zone,
    day: CivilDate | null,
    private readonly onDay: (day: CivilDate | null) => void = () => undefined,
  ) {
    this.#day = day;
  }

  /** Null while the trial runs at the real day. */
  get statedDay(): CivilDate | null {
    return this.#day;
  }

  setDay(day: CivilDate): void {
    this.#day = day === civilDateOf(this.realNow(), this.zone) ? null : day;
    this.onDay(this.#day);
  }

  now = (): Instant => {
    const real = Temporal.Instant.from(this.realNow()).toZonedDateTimeISO(this.zone);
    const stated =
      this.#day === null
        ? real
        : Temporal.PlainDate.from(this.#day).toZonedDateTime({
            timeZone: this.zone,
            plainTime: real.toPlainTime(),
          });
    return stated.toString({ timeZoneName: 'never', smallestUnit: 'second' }) as Instant;
  };
}
