import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { Icon } from '../design/icon';
import { useWords } from '../language/use-words';
import { SelectField, TextField } from './fields';
import { emptyEvidence, type FormAValues } from './values';

/** What proves it: kinds and descriptions. The things themselves stay with the supervisor for now. */
export function EvidenceFields() {
  const { t } = useTranslation();
  const { options, number } = useWords();
  const { fields, append, remove } = useFieldArray<FormAValues, 'suspicion.evidence'>({ name: 'suspicion.evidence' });
  return (
    <fieldset className="evidence-fields">
      <legend>{t('evidence.title')}</legend>
      <p className="field-hint">{t('evidence.hint')}</p>
      {fields.map((field, position) => (
        <div key={field.id} className="evidence-line">
          <SelectField
            name={`suspicion.evidence.${position}.kind`}
            label={t('evidence.kind')}
            empty={t('formA.choose')}
            options={options('EvidenceKind')}
          />
          <TextField name={`suspicion.evidence.${position}.description`} label={t('evidence.description')} />
          <Button
            look="plain"
            className="icon-only danger"
            aria-label={t('evidence.remove', { number: number(position + 1) })}
            onClick={() => remove(position)}
          >
            <Icon name="trash" />
          </Button>
        </div>
      ))}
      <Button onClick={() => append(emptyEvidence)}>
        <Icon name="plus" />
        {t('evidence.add')}
      </Button>
    </fieldset>
  );
}
