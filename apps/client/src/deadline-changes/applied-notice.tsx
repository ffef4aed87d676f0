import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../design/notice';
import type { ListedChangeFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { casePath, caseText } from './case-text';
import { useChangedCase } from './use-changed-case';

/** What was sent, and what became of it. */
export interface Told {
  /** Which time it was that something was sent from this screen. */
  readonly time: number;
  readonly changed: number;
  readonly passedOver: readonly ListedChangeFragment[];
}

/** What was applied, and what was passed over since it had changed meanwhile; the list below is asked for anew. */
export function AppliedNotice({ told: { changed, passedOver } }: { readonly told: Told }) {
  const { t } = useTranslation();
  const { number } = useWords();
  const here = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone with the list, and a reader has to be told where he is.
  useEffect(() => here.current?.focus(), []);
  return (
    <div ref={here} className="stack tight" role="status" tabIndex={-1}>
      {changed > 0 && (
        <Notice tone="good" title={t('changes.done', { count: changed, figure: number(changed) })}>
          <p>{t('changes.doneHelp')}</p>
        </Notice>
      )}
      {passedOver.length > 0 && (
        <Notice
          tone="warn"
          title={t('changes.passedOver', { count: passedOver.length, figure: number(passedOver.length) })}
        >
          <p>{t('changes.passedOverHelp')}</p>
          <ul>
            {passedOver.map((change) => (
              <li key={change.id}>
                <PassedOver change={change} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function PassedOver({ change }: { readonly change: ListedChangeFragment }) {
  const { t } = useTranslation();
  const words = useWords();
  return <Link to={casePath(change)}>{caseText(change, useChangedCase(change), words, t)}</Link>;
}
