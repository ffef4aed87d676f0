import { useTranslation } from 'react-i18next';
import type { WorkToDoFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { WorkCard } from './work-card';
import { groupWork } from './work-groups';

interface WorkGroupsProps {
  readonly items: readonly WorkToDoFragment[];
  /** The level of heading below that of whatever the groups stand under. */
  readonly Heading: 'h2' | 'h3';
}

/** Things to do, the overdue before what is due today, and that before what is coming. */
export function WorkGroups({ items, Heading }: WorkGroupsProps) {
  const { t } = useTranslation();
  const { number } = useWords();
  return groupWork(items).map(([group, inGroup]) => (
    <div key={group} className="work-group">
      <Heading className={`work-group-title ${group.toLowerCase()}`}>
        {t(`work.group.${group}`)} <span className="figures">{number(inGroup.length)}</span>
      </Heading>
      <ul className="work-items">
        {inGroup.map((item, position) => (
          <li key={`${(item.record ?? item.matter)?.id} ${item.clock.deadline.rule} ${position}`}>
            <WorkCard item={item} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
