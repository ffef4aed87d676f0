import { useTranslation } from 'react-i18next';
import { FormDayField, FormTextField } from '../../forms/form-fields';
import type { PlenaryValues } from './plenary';

interface WithPlenary {
  plenary: PlenaryValues;
}

export function PlenaryFields() {
  const { t } = useTranslation();
  return (
    <>
      <div className="fields">
        <FormDayField<WithPlenary> name="plenary.heldOn" label={t('plenary.heldOn')} />
        <FormTextField<WithPlenary> name="plenary.membersPresent" label={t('plenary.members')} inputMode="numeric" />
      </div>
      <FormTextField<WithPlenary>
        name="plenary.minutesNumber"
        label={t('plenary.minutes')}
        hint={t('plenary.minutesHint')}
      />
    </>
  );
}
