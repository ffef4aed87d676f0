import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { useWords } from '../language/use-words';

interface ChooseBarProps {
  readonly listed: number;
  readonly chosen: number;
  /** Whether the list goes on beyond what is shown. */
  readonly isPart: boolean;
  readonly onChooseAll: (isChosen: boolean) => void;
  readonly onApply: () => void;
}

/** How many are listed and chosen, and the way to apply them. */
export function ChooseBar({ listed, chosen, isPart, onChooseAll, onApply }: ChooseBarProps) {
  const { t } = useTranslation();
  const { number } = useWords();
  return (
    <div className="row apart choose-bar">
      <label className="changed-choice">
        <input
          type="checkbox"
          checked={chosen === listed}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < listed;
          }}
          onChange={(event) => onChooseAll(event.target.checked)}
        />
        {t('changes.chooseAll')}
      </label>
      <p className="choose-count" aria-live="polite">
        {t(isPart ? 'changes.countSoFar' : 'changes.count', { count: listed, figure: number(listed) })} ·{' '}
        {t('changes.chosen', { figure: number(chosen) })}
      </p>
      <Button look="primary" disabled={chosen === 0} onClick={onApply}>
        {t('changes.applyChosen')}
      </Button>
    </div>
  );
}
