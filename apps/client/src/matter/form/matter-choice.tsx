import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Field } from '../../design/field';
import { FormSelectField } from '../../forms/form-fields';
import { MatterChoicesDocument } from '../../gql/graphql';
import { useWords } from '../../language/use-words';
import { useStanding } from '../../shell/standing-context';
import { useActSubject } from './act-subject';
import { matterChoiceText } from './choice-text';

/** As many matters as one looks through; an office with more searches for the one that it means. */
const OFFERED = 50;

interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
}

/** Another matter of the same office, chosen by its number, day and place. */
export function MatterChoice({ name, label, optional = false }: ChoiceFieldProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { viewer } = useStanding();
  const subject = useActSubject();
  const [typed, setWords] = useState('');
  const text = useDeferredValue(typed.trim());
  const [{ data }] = useQuery({
    query: MatterChoicesDocument,
    variables: {
      first: OFFERED,
      filter: { ...(viewer.office ? { office: viewer.office.id } : {}), ...(text ? { text } : {}) },
    },
  });
  const others = data?.matters.nodes.filter(({ id }) => id !== subject?.id) ?? [];
  const isSearched = text !== '' || data?.matters.pageInfo.hasNextPage;
  return (
    <>
      {isSearched && (
        <Field label={t('matter.searchMatter')} hint={t('matter.searchMatterHint')}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="search"
              value={typed}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
      )}
      <FormSelectField
        name={name}
        label={label}
        optional={optional}
        empty={t('formA.choose')}
        hint={data && others.length === 0 ? t('matter.noOther') : undefined}
        options={others.map((matter) => ({ code: matter.id, label: matterChoiceText(matter, words) }))}
      />
    </>
  );
}
