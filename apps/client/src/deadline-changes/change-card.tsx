import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chip, FictionMark } from '../design/chip';
import type { ListedChangeFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { casePath, caseText } from './case-text';
import { ChangedPeriod } from './changed-period';
import { useChangedCase } from './use-changed-case';

interface ChangeCardProps {
  readonly change: ListedChangeFragment;
  readonly asOf: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A record or matter whose periods move, with the choice whether they are to be moved now. */
export function ChangeCard({ change, asOf, isChosen, onChoose }: ChangeCardProps) {
  const { t } = useTranslation();
  const words = useWords();
  const found = useChangedCase(change);
  const name = caseText(change, found, words, t);
  return (
    <article className="card changed-case">
      <div className="changed-case-head">
        <label className="changed-choice">
          <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />
          <span className="visually-hidden">{t('changes.choose', { name })}</span>
        </label>
        <div>
          <h2>
            <Link to={casePath(change)}>{name}</Link>
          </h2>
          <p className="quiet small">{change.office.label}</p>
          <p className="row">
            <Chip>{t(`changes.owner.${change.owner}`)}</Chip>
            {found?.fictional && <FictionMark />}
          </p>
        </div>
      </div>
      {change.periods.map((period, position) => (
        <ChangedPeriod key={`${period.rule} ${position}`} period={period} place={found} asOf={asOf} />
      ))}
    </article>
  );
}
