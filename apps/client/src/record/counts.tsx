import { items } from '@awaslog/domain/supplies';
import { useTranslation } from 'react-i18next';
import { Notice } from '../design/notice';
import type { CountedLineFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { Difference } from '../records/difference';

/** What was counted beside what the paper claims, line by line, with the differences in words. */
export function Counts({ counts }: { counts: readonly CountedLineFragment[] }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="counts">
      <h2 id="counts">{t('record.counts')}</h2>
      {counts.length === 0 && <p className="quiet">{t('record.noCounts')}</p>}
      <ul className="counted-lines">
        {counts.map((count, position) => (
          <li key={position}>
            <CountedLine count={count} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CountedLine({ count }: { count: CountedLineFragment }) {
  const { t } = useTranslation();
  const { label, number, language } = useWords();
  const figure = (value: number | null) => (value === null ? '–' : number(value));
  const name = [
    label('Item', count.item),
    count.contest && label('Contest', count.contest),
    count.electoralDistrict,
  ].filter(Boolean);
  const sorted = [count.good, count.faultyUsable, count.damaged].some((value) => value !== null);
  return (
    <>
      <h3>
        {name.join(' · ')} <span className="quiet small">({items[count.item].unit[language]})</span>
      </h3>
      <dl className="counted-figures figures">
        <Figure term={t('count.claimed')} value={figure(count.claimed)} large />
        <Figure term={t('count.counted')} value={figure(count.counted)} large />
        {sorted && (
          <>
            <Figure term={label('QualityBucket', 'good')} value={figure(count.good)} />
            <Figure term={label('QualityBucket', 'faultyUsable')} value={figure(count.faultyUsable)} />
            <Figure term={label('QualityBucket', 'damaged')} value={figure(count.damaged)} />
          </>
        )}
      </dl>
      {count.discrepancies.map((discrepancy) => (
        <div key={discrepancy.code} className="stack tight">
          <Difference item={count.item} discrepancy={discrepancy} />
          <p className="quiet small">{discrepancy.explain}</p>
        </div>
      ))}
      {count.claimed !== null && count.claimed === count.counted && (
        <span className="difference same">{t('difference.same')}</span>
      )}
      {count.claimPaper && (
        <p className="quiet small">
          {t('count.paper')}: {count.claimPaper}
        </p>
      )}
      {count.note && <Notice>{count.note}</Notice>}
    </>
  );
}

function Figure({ term, value, large = false }: { term: string; value: string; large?: boolean }) {
  return (
    <div className={large ? 'large' : ''}>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
