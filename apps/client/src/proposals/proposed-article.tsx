import { useTranslation } from 'react-i18next';
import { Chip } from '../design/chip';
import { Cited } from '../design/cited';
import type { ProposedArticleFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { Warnings } from '../record/warnings';
import { ElementsToProve } from './elements-to-prove';
import { IfProven } from './if-proven';

/** One article that may apply: the deed, what points to it, and what is still unproven; the rest is folded away. */
export function ProposedArticle({ proposal }: { readonly proposal: ProposedArticleFragment }) {
  const { t } = useTranslation();
  const { label } = useWords();
  const { kind, article, verified, deed, why, elements, warnings } = proposal;
  return (
    <article className="proposed-article">
      <h3>
        <span>{label('ViolationKind', kind)}</span> <Cited norm={article} />
      </h3>
      <p>{deed}</p>
      {!verified && (
        <p>
          <Chip tone="warn">{t('proposals.notRead')}</Chip>
        </p>
      )}
      <p className="small quiet">{why}</p>
      <ElementsToProve elements={elements} />
      <IfProven proposal={proposal} />
      {warnings.length > 0 && (
        <details className="why">
          <summary>{t('record.warnings', { count: warnings.length })}</summary>
          <div className="stack tight">
            <Warnings warnings={warnings} />
          </div>
        </details>
      )}
    </article>
  );
}
