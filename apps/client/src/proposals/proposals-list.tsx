import { useTranslation } from 'react-i18next';
import { CitedList } from '../design/cited';
import { Notice } from '../design/notice';
import type { ProposalsShownFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { ProposedArticle } from './proposed-article';

/** That it proposes and the plenary decides; then what is proposed, or why nothing is. */
export function ProposalsList({ proposals }: { readonly proposals: ProposalsShownFragment }) {
  const { t } = useTranslation();
  const { number } = useWords();
  const { notice, cites, noneBecause, proposals: proposed } = proposals;
  return (
    <div className="stack">
      <Notice tone="info" title={t('proposals.notDecided')}>
        <p>{notice}</p>
        <CitedList norms={cites} />
      </Notice>
      <p className="quiet small" aria-live="polite">
        {t('proposals.count', { count: proposed.length, figure: number(proposed.length) })}
      </p>
      {noneBecause && <p className="quiet">{noneBecause.text}</p>}
      {proposed.length > 0 && (
        <ul className="proposed-articles">
          {proposed.map((one) => (
            <li key={`${one.kind} ${one.article.instrument} ${one.article.article} ${one.article.paragraph ?? ''}`}>
              <ProposedArticle proposal={one} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
