import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../design/waiting';
import { FormSelectField } from '../../forms/form-fields';
import { useReference } from '../../gateway/use-reference';

/** One of the elections that the regency states; where it states one, there is nothing to choose. */
export function ElectionField({ name, label }: { readonly name: string; readonly label: string }) {
  const { t } = useTranslation();
  const { setValue } = useFormContext();
  const elections = useReference()?.regency?.elections;
  const only = elections?.length === 1 ? elections[0]?.election.code : undefined;
  useEffect(() => {
    if (only) setValue(name, only);
  }, [setValue, name, only]);
  if (!elections) return <Skeleton lines={1} />;
  const options = elections.map(({ election }) => ({ code: election.code, label: election.name }));
  return <FormSelectField name={name} label={label} empty={t('formA.choose')} options={options} />;
}
