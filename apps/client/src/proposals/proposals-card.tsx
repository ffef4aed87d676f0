import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Failed, Skeleton } from '../design/waiting';
import { ProposalsOfDocument } from '../gql/graphql';
import { ProposalsList } from './proposals-list';
import { nothingTold } from './told-beside';
import { ToldBesideFields } from './told-beside-fields';

/** Which kinds and articles the facts of a record point to, for the plenary to judge; of a matter, those of its record. */
export function ProposalsCard({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [told, setTold] = useState(nothingTold);
  const [{ data, error, fetching }, reload] = useQuery({
    query: ProposalsOfDocument,
    variables: { id, signs: [...told.signs], statedFault: told.statedFault },
  });
  const node = data?.node;
  const hasFacts = node?.__typename === 'SupervisionRecord' || node?.__typename === 'Matter';
  const proposals = hasFacts ? node.proposals : null;
  // A report has no recorded supervision whose facts could point to anything.
  if (data && !proposals) return null;
  return (
    <section className="card stack" aria-labelledby="proposals">
      <h2 id="proposals">{t('proposals.title')}</h2>
      {error && <Failed error={error} onRetry={reload} />}
      {!proposals && !error && <Skeleton lines={4} />}
      <div aria-busy={fetching}>{proposals && <ProposalsList proposals={proposals} />}</div>
      {(proposals || told !== nothingTold) && <ToldBesideFields told={told} onTell={setTold} />}
    </section>
  );
}
