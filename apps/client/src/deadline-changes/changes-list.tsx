import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { Empty, Skeleton } from '../design/waiting';
import { OutcomeNotice } from '../gateway/outcome-notice';
import { useWords } from '../language/use-words';
import { AppliedNotice, type Told } from './applied-notice';
import { ApplyDialog } from './apply-dialog';
import { ChangeCard } from './change-card';
import { ChooseBar } from './choose-bar';
import type { Applied } from './commands-for';
import { useChanges } from './use-changes';

/** Everything that a changed calendar moves, chosen until it is left out, and what became of what was applied. */
export function ChangesList() {
  const { t } = useTranslation();
  const { longDate } = useWords();
  const list = useChanges();
  const { asOf, changes, next, isLooking, problem } = list;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [isApplying, setIsApplying] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const chosen = changes.filter(({ id }) => !leftOut.has(id));

  function choose(ids: readonly string[], isChosen: boolean) {
    const others = [...leftOut].filter((id) => !ids.includes(id));
    setLeftOut(new Set(isChosen ? others : [...others, ...ids]));
  }

  function closeWith({ changed, passedOver }: Applied) {
    setIsApplying(false);
    if (changed.length + passedOver.length === 0) return;
    const missed = new Set(passedOver);
    const left = changes.filter(({ id }) => missed.has(id));
    setTold({ time: (told?.time ?? 0) + 1, changed: changed.length, passedOver: left });
    list.again();
  }

  return (
    <>
      {told && <AppliedNotice key={told.time} told={told} />}
      {changes.length > 0 && (
        <ChooseBar
          listed={changes.length}
          chosen={chosen.length}
          isPart={next !== null}
          onChooseAll={(isChosen) =>
            choose(
              changes.map(({ id }) => id),
              isChosen,
            )
          }
          onApply={() => setIsApplying(true)}
        />
      )}
      {asOf && changes.length > 0 && (
        <ul className="changed-cases">
          {changes.map((change) => (
            <li key={`${change.id} ${change.version}`}>
              <ChangeCard
                change={change}
                asOf={asOf}
                isChosen={!leftOut.has(change.id)}
                onChoose={(isChosen) => choose([change.id], isChosen)}
              />
            </li>
          ))}
        </ul>
      )}
      {isLooking && <Skeleton lines={6} />}
      <OutcomeNotice outcome={problem} />
      {problem && (
        <div>
          <Button onClick={list.retry}>{t('waiting.retry')}</Button>
        </div>
      )}
      {!isLooking && !problem && next !== null && (
        <Button className="wide" onClick={list.more}>
          {t('changes.more')}
        </Button>
      )}
      {!isLooking && asOf && changes.length === 0 && (
        <Empty title={t('changes.none')}>
          <p>{t('changes.noneHelp', { day: longDate(asOf) })}</p>
        </Empty>
      )}
      {isApplying && <ApplyDialog changes={chosen} onClose={closeWith} />}
    </>
  );
}
