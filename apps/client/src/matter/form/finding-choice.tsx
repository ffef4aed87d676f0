import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormSelectField } from '../../forms/form-fields';
import { FindingChoicesDocument } from '../../gql/graphql';
import { useWords } from '../../language/use-words';
import { findingChoiceText, recordChoiceText } from './choice-text';

const OFFERED = 100;

interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
}

function useFixedFindings() {
  const [{ data }] = useQuery({ query: FindingChoicesDocument, variables: { first: OFFERED } });
  return data?.findings.nodes ?? [];
}

/** A supervision record of which the plenary has fixed a finding, chosen by its day and place. */
export function RecordChoice(field: ChoiceFieldProps) {
  const { t } = useTranslation();
  const words = useWords();
  const findings = useFixedFindings();
  const first = findings.filter(
    ({ record }, position) => findings.findIndex((one) => one.record.id === record.id) === position,
  );
  return (
    <FormSelectField
      {...field}
      empty={t('formA.choose')}
      hint={findings.length === 0 ? t('matter.noFinding') : undefined}
      options={first.map((finding) => ({ code: finding.record.id, label: recordChoiceText(finding, words) }))}
    />
  );
}

/** A fixed finding of the record that was chosen beside it; where there is only one, it is that one. */
export function FindingChoice(field: ChoiceFieldProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { setValue } = useFormContext();
  const record: unknown = useWatch({ name: 'recordId' });
  const ofRecord = useFixedFindings().filter((finding) => finding.record.id === record);
  const only = ofRecord.length === 1 ? (ofRecord[0]?.id ?? '') : '';
  const { name } = field;
  useEffect(() => setValue(name, only), [setValue, name, only, record]);
  return (
    <FormSelectField
      {...field}
      empty={t('formA.choose')}
      options={ofRecord.map((finding) => ({ code: finding.id, label: findingChoiceText(finding, words) }))}
    />
  );
}
