import { ProposeFinding } from '@awaslog/domain/supervision';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button';
import { FieldError } from '../../design/field';
import { Icon } from '../../design/icon';
import { FormSelectField, FormTextField } from '../../forms/form-fields';
import { ProposeFindingDocument, type EvidenceKind, type ProposeFindingInput } from '../../gql/graphql';
import { uuidV7 } from '../../identifier/uuid-v7';
import { useWords } from '../../language/use-words';
import type { ActDialogProps, CommandBase } from './act';
import { ActForm } from './act-form';
import { useAct } from './use-act';

interface ProposeValues {
  evidence: { kind: EvidenceKind | ''; description: string }[];
  reason: string;
}

const schema = ProposeFinding.pick({ evidence: true });
const candidateOf = ({ evidence }: ProposeValues) => ({
  evidence: evidence.map(({ kind, description }) => ({ kind: kind || undefined, description })),
});

export function ProposeDialog(props: ActDialogProps) {
  const { t } = useTranslation();
  const { options, number } = useWords();
  const [findingId] = useState(uuidV7);
  const { form, ...act } = useAct(
    {
      document: ProposeFindingDocument,
      start: { evidence: [], reason: '' } as ProposeValues,
      schema,
      candidateOf,
      inputOf: (values: ProposeValues, base: CommandBase): ProposeFindingInput & CommandBase => ({
        ...base,
        findingId,
        evidence: [...schema.parse(candidateOf(values)).evidence],
      }),
    },
    props,
  );
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'evidence' });
  return (
    <ActForm {...act} act={props.act} form={form} onClose={props.onClose}>
      <p className="quiet">{t('propose.help')}</p>
      <p>
        {t('propose.already', { count: props.record.evidence.length, figure: number(props.record.evidence.length) })}
      </p>
      {fields.map((field, position) => (
        <div key={field.id} className="stack tight">
          <FormSelectField<ProposeValues>
            name={`evidence.${position}.kind`}
            label={t('evidence.kind')}
            empty={t('formA.choose')}
            options={options('EvidenceKind')}
          />
          <FormTextField<ProposeValues> name={`evidence.${position}.description`} label={t('evidence.description')} />
          <div>
            <Button look="plain" className="danger" onClick={() => remove(position)}>
              <Icon name="trash" size={18} />
              {t('evidence.remove', { number: number(position + 1) })}
            </Button>
          </div>
        </div>
      ))}
      <FieldError error={form.formState.errors.evidence?.message} />
      <div>
        <Button onClick={() => append({ kind: '', description: '' })}>
          <Icon name="plus" size={18} />
          {t('evidence.add')}
        </Button>
      </div>
    </ActForm>
  );
}
