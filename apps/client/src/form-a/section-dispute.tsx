import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LongTextField } from './fields';
import { Section } from './section';
import type { FormAValues } from './values';

/** V: a dispute that may come of it. */
export function SectionDispute() {
  const { t } = useTranslation();
  const { register } = useFormContext<FormAValues>();
  const open = useWatch<FormAValues, 'hasDispute'>({ name: 'hasDispute' });
  return (
    <Section number="V" title={t('formA.section.V')}>
      <label className="switch">
        <input type="checkbox" {...register('hasDispute')} />
        {t('formA.disputeOpen')}
      </label>
      {open && <LongTextField name="potentialDispute" label={t('formA.dispute')} rows={4} />}
    </Section>
  );
}
