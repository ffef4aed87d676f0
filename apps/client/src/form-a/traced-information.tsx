import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Notice } from '../design/notice';
import { PreliminaryInformationOfDocument } from '../gql/graphql';

/** The preliminary information that this supervision traces, so that its supervisor knows what to look for. */
export function TracedInformation({ id }: { id: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: PreliminaryInformationOfDocument, variables: { id } });
  const node = data?.node;
  if (node?.__typename !== 'PreliminaryInformation') return null;
  return (
    <Notice title={t('traced.title')}>
      {node.incident && <p lang="en">{node.incident.summary}</p>}
      {node.note && <p>{node.note}</p>}
      {node.incident?.sourceUrl && (
        <p>
          <a href={node.incident.sourceUrl} rel="noreferrer" target="_blank">
            {node.incident.code}, {node.incident.regency}
          </a>
        </p>
      )}
    </Notice>
  );
}
