import { substages } from '@awaslog/domain/stage';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from '../design/choice';
import { useWords } from '../language/use-words';
import { AreaPicker } from './area-picker';
import { SelectField, TextField, useFieldError } from './fields';
import type { Kept } from './kept';
import type { ScreenFacts } from './screen-facts';
import { Section } from './section';
import type { FormAValues } from './values';

/** I: which sub-stage, where, and under which letter. What is known beforehand is filled in. */
export function SectionWhere({ facts, kept }: { facts: ScreenFacts; kept?: Kept | undefined }) {
  const { t } = useTranslation();
  const { options, language } = useWords();
  const { register } = useFormContext<FormAValues>();
  const { field } = useController<FormAValues, 'area'>({ name: 'area' });
  const substage = useWatch<FormAValues, 'substage'>({ name: 'substage' });
  const numbered = options('Substage').map(({ code, label }) => ({
    code,
    label: `${substages[code].order}. ${label}`,
  }));
  const elections = facts.regency.elections.map(({ election }) => ({ code: election.code, label: election.name }));
  const electionError = useFieldError('election');
  const inVillage = field.value.split('.').length === 4;
  return (
    <Section number="I" title={t('formA.section.I')}>
      <SelectField
        name="substage"
        label={t('formA.substage')}
        empty={t('formA.choose')}
        options={numbered}
        hint={substage ? substages[substage].whatHappens[language] : undefined}
      />
      <AreaPicker value={field.value} onChange={field.onChange} error={useFieldError('area')} />
      <div className="fields">
        <TextField name="placeName" label={t('formA.placeName')} hint={t('formA.placeNameHint')} optional />
        {inVillage && (
          <TextField
            name="stationNumber"
            label={t('formA.station')}
            hint={t('formA.stationHint')}
            inputMode="numeric"
            optional
          />
        )}
      </div>
      {elections.length > 1 && kept && <p className="quiet small">{t('revision.fixedElection')}</p>}
      {elections.length > 1 && !kept && (
        <Choice
          legend={t('formA.election')}
          options={elections}
          register={register('election')}
          error={electionError}
        />
      )}
      <TextField name="assignmentLetter" label={t('formA.letter')} hint={t('formA.letterHint')} optional />
    </Section>
  );
}
