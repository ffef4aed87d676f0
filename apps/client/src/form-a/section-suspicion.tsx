import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from '../design/choice';
import { useWords } from '../language/use-words';
import { EvidenceFields } from './evidence-fields';
import { DayField, LongTextField, TextField, useFieldError } from './fields';
import type { Kept } from './kept';
import type { ScreenFacts } from './screen-facts';
import { Section } from './section';
import { WindowPreview } from './window-preview';
import type { FormAValues } from './values';

/** IV: a suspected violation. It opens on demand, and shows at once how long the office has. */
export function SectionSuspicion({ facts, kept }: { facts: ScreenFacts; kept?: Kept | undefined }) {
  const { t } = useTranslation();
  const open = useWatch<FormAValues, 'hasSuspicion'>({ name: 'hasSuspicion' });
  return (
    <Section number="IV" title={t('formA.section.IV')} help={t('suspicion.help')}>
      {kept?.suspicion ? <p className="quiet small">{t('revision.suspicionStays')}</p> : <Switch />}
      {open && <Suspicion today={facts.today} />}
    </Section>
  );
}

function Switch() {
  const { t } = useTranslation();
  const { register, setValue, getValues } = useFormContext<FormAValues>();
  return (
    <label className="switch">
      <input
        type="checkbox"
        {...register('hasSuspicion', {
          onChange: ({ target }: { target: { checked: boolean } }) => {
            // The place was named above; the supervisor should not have to write it twice.
            const place = getValues('placeName');
            if (target.checked && place && !getValues('suspicion.place')) setValue('suspicion.place', place);
          },
        })}
      />
      {t('suspicion.open')}
    </label>
  );
}

function Suspicion({ today }: { today: string }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const { register } = useFormContext<FormAValues>();
  return (
    <div className="stack fade-in">
      <TextField name="suspicion.event" label={t('suspicion.event')} hint={t('suspicion.eventHint')} />
      <div className="fields">
        <DayField name="suspicion.foundOn" label={t('suspicion.foundOn')} hint={t('suspicion.foundOnHint')} />
        <DayField name="suspicion.occurredOn" label={t('suspicion.occurredOn')} optional />
      </div>
      <WindowPreview today={today} />
      <TextField name="suspicion.place" label={t('suspicion.place')} />
      <Choice
        legend={t('suspicion.kinds')}
        type="checkbox"
        options={options('ViolationKind')}
        register={register('suspicion.kinds')}
        hint={t('suspicion.kindsHint')}
        error={useFieldError('suspicion.kinds')}
      />
      <Choice
        legend={t('suspicion.respondents')}
        type="checkbox"
        options={options('RespondentCapacity')}
        register={register('suspicion.respondents')}
        hint={t('suspicion.respondentsHint')}
        error={useFieldError('suspicion.respondents')}
      />
      <LongTextField name="suspicion.account" label={t('suspicion.account')} rows={5} />
      <TextField name="suspicion.witnessCount" label={t('suspicion.witnesses')} inputMode="numeric" optional />
      <EvidenceFields />
    </div>
  );
}
