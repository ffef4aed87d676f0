import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { MatterNameDocument } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { matterChoiceText } from './form/choice-text';

/** The way to another matter, by its number, day and place once they are known. */
export function MatterLink({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const [{ data }] = useQuery({ query: MatterNameDocument, variables: { id } });
  const node = data?.node;
  return (
    <Link to={`/matters/${encodeURIComponent(id)}`}>
      {node?.__typename === 'Matter' ? matterChoiceText(node, words) : t('fact.anotherMatter')}
    </Link>
  );
}
