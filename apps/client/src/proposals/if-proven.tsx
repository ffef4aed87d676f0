import { useTranslation } from 'react-i18next';
import { Chip } from '../design/chip';
import { CitedList } from '../design/cited';
import type { ProposedArticleFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';

type Follows = Pick<ProposedArticleFragment, 'settledBy' | 'penalties' | 'alsoCites'>;

/** What follows if it is proven: who settles it, the penalty as each source has it, and the norms beside the article. */
export function IfProven({ proposal: { settledBy, penalties, alsoCites } }: { readonly proposal: Follows }) {
  const { t } = useTranslation();
  return (
    <details className="why">
      <summary>{t('proposals.ifProven')}</summary>
      <dl className="if-proven">
        <div>
          <dt>{t('proposals.settledBy')}</dt>
          <dd>{settledBy}</dd>
        </div>
        {penalties.length > 0 && (
          <div>
            <dt>{t('proposals.penalty')}</dt>
            {penalties.map((penalty) => (
              <dd key={`${penalty.text} ${penalty.source ?? ''}`}>
                <Penalty penalty={penalty} />
              </dd>
            ))}
          </div>
        )}
        {alsoCites.length > 0 && (
          <div>
            <dt>{t('proposals.alsoCites')}</dt>
            <dd>
              <CitedList norms={alsoCites} />
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}

/** A penalty with how well it is known. */
function Penalty({ penalty: { text, source, evidence } }: { readonly penalty: Follows['penalties'][number] }) {
  const { label } = useWords();
  return (
    <>
      {source ? (
        <a href={source} rel="noreferrer" target="_blank">
          {text}
        </a>
      ) : (
        text
      )}{' '}
      <Chip>{label('Evidence', evidence)}</Chip>
    </>
  );
}
