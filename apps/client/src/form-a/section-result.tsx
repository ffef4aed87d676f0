import { criteria, Criterion } from '@awaslog/domain/supplies';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { Choice } from '../design/choice';
import { Icon } from '../design/icon';
import { useWords } from '../language/use-words';
import { CountLine } from './count-line';
import { LongTextField } from './fields';
import type { ScreenFacts } from './screen-facts';
import { Section } from './section';
import { emptyCount, type FormAValues } from './values';

/** III: what was counted, how it stands with the five criteria, and what was seen, in words. */
export function SectionResult({ facts }: { facts: ScreenFacts }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray<FormAValues, 'counts'>({ name: 'counts' });
  return (
    <Section number="III" title={t('formA.section.III')} help={t('formA.countsHelp')}>
      {fields.map((field, position) => (
        <CountLine key={field.id} position={position} facts={facts} onRemove={() => remove(position)} />
      ))}
      <Button
        className="wide add-line"
        onClick={() => append(emptyCount, { focusName: `counts.${fields.length}.item` })}
      >
        <Icon name="plus" />
        {t(fields.length === 0 ? 'count.addFirst' : 'count.add')}
      </Button>
      <Criteria />
      <LongTextField name="result" label={t('formA.result')} hint={t('formA.resultHint')} rows={5} />
    </Section>
  );
}

function Criteria() {
  const { t } = useTranslation();
  const { options, language } = useWords();
  const { register } = useFormContext<FormAValues>();
  return (
    <fieldset className="criteria">
      <legend>{t('formA.criteria')}</legend>
      <p className="field-hint">{t('formA.criteriaHelp')}</p>
      {Criterion.options.map((criterion) => (
        <Choice
          key={criterion}
          legend={criteria[criterion].name[language]}
          look="segments"
          options={options('CriterionVerdict')}
          register={register(`criteria.${criterion}`)}
        />
      ))}
    </fieldset>
  );
}
