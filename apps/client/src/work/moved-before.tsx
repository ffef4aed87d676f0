import { useTranslation } from 'react-i18next';
import type { WorkToDoFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { changesOf } from '../record/earlier-changes';
import { toldBeforeAndWhy } from '../record/moved-text';
import { useMovedDays, type Change, type PeriodPlace } from '../record/use-moved-days';

interface MovedBeforeProps {
  readonly clock: WorkToDoFragment['clock'];
  readonly place: PeriodPlace;
}

/** The newest change of a clock in one line, so that nobody works to the date that he was told before. */
export function MovedBefore({ clock, place }: MovedBeforeProps) {
  const newest = changesOf(clock).at(-1);
  return newest ? <Newest change={newest} place={place} /> : null;
}

function Newest({ change, place }: { readonly change: Change; readonly place: PeriodPlace }) {
  const { t } = useTranslation();
  const { point, shortDate } = useWords();
  const moved = useMovedDays(change, place);
  const day = (value: string) => (value.includes('T') ? point(value) : shortDate(value));
  return <span className="small work-card-moved">{toldBeforeAndWhy(change, moved, day, t)}</span>;
}
