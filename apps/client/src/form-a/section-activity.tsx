import { substages } from '@awaslog/domain/stage';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { Choice } from '../design/choice';
import { useWords } from '../language/use-words';
import { DayField, LongTextField, TextField } from './fields';
import type { ScreenFacts } from './screen-facts';
import { Section } from './section';
import { wallClock } from '../forms/wall-clock';
import type { FormAValues } from './values';

/** II: how, why and when. */
export function SectionActivity({ facts }: { facts: ScreenFacts }) {
  const { t } = useTranslation();
  const { options, label } = useWords();
  const { register, setValue } = useFormContext<FormAValues>();
  const [substage, purpose] = useWatch<FormAValues, ['substage', 'purpose']>({ name: ['substage', 'purpose'] });
  return (
    <Section number="II" title={t('formA.section.II')}>
      <Choice
        legend={t('formA.form')}
        look="segments"
        options={options('SupervisionForm')}
        register={register('form')}
      />
      <Times facts={facts} />
      <LongTextField name="purpose" label={t('formA.purpose')} rows={2} />
      {substage && !purpose && (
        <div>
          <Button
            look="plain"
            onClick={() =>
              setValue(
                'purpose',
                t('formA.purposeSentence', { substage: label('Substage', substages[substage].code) }),
                {
                  shouldDirty: true,
                  shouldValidate: true,
                },
              )
            }
          >
            {t('formA.purposeUse')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Times({ facts }: { facts: ScreenFacts }) {
  const { t } = useTranslation();
  const { setValue, getValues } = useFormContext<FormAValues>();
  const [overnight, setOvernight] = useState(() => getValues('endDay') !== '');
  const now = (field: 'startTime' | 'endTime') => (
    <Button
      look="plain"
      className="now"
      onClick={() => setValue(field, wallClock(new Date(), facts.zone), { shouldDirty: true, shouldValidate: true })}
    >
      {t('formA.now')}
      <span className="visually-hidden"> {t(`formA.${field}`)}</span>
    </Button>
  );
  return (
    <>
      <div className="form-times">
        <DayField name="day" label={t('formA.day')} />
        <div>
          <TextField name="startTime" label={t('formA.startTime')} type="time" />
          {now('startTime')}
        </div>
        {overnight && <DayField name="endDay" label={t('formA.endDay')} />}
        <div>
          <TextField name="endTime" label={t('formA.endTime')} type="time" />
          {now('endTime')}
        </div>
      </div>
      <label className="switch">
        <input
          type="checkbox"
          checked={overnight}
          onChange={({ target }) => {
            setOvernight(target.checked);
            if (!target.checked) setValue('endDay', '', { shouldDirty: true });
          }}
        />
        {t('formA.overnight')}
      </label>
    </>
  );
}
