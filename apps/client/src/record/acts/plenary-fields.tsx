import { useTranslation } from 'react-i18next';
import { FormTextField } from '../../forms/form-fields';
import type { PlenaryValues } from './plenary';

interface WithPlenary {
  plenary: PlenaryValues;
}

export function PlenaryFields() {
  const { t } = useTranslation();
  return (
    <>
      <div className="fields">
        <FormTextField<WithPlenary> name="plenary.heldOn" label={t('plenary.heldOn')} type="date" />
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
