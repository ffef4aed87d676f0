import { useTranslation } from 'react-i18next';
import type { SeenFormFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { formChanges } from './form-changes';
import { useFieldName } from './use-field-name';

interface ChangedFieldsProps {
  readonly fields: readonly string[];
  readonly before: SeenFormFragment;
  readonly after: SeenFormFragment;
}

/** Field by field what a form said and what it says instead. */
export function ChangedFields({ fields, before, after }: ChangedFieldsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const nameOf = useFieldName();
  const changes = formChanges(fields, [before, after], {
    ...words,
    figureName: (name) =>
      name === 'claimed' || name === 'counted' ? t(`count.${name}`) : words.label('QualityBucket', name),
  });
  return (
    <dl className="changed-fields">
      {changes.map(({ field, before: was, after: is }) => (
        <div key={field}>
          <dt>{nameOf(field)}</dt>
          <dd>
            <span className="visually-hidden">{t('revision.was')}: </span>
            <del>{was || t('revision.nothing')}</del>
          </dd>
          <dd>
            <span className="visually-hidden">{t('revision.is')}: </span>
            <ins>{is || t('revision.nothing')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
