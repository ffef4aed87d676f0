import type { Zone } from '@awaslog/law/civil-date';
import { useCallback } from 'react';
import { useWatch, type UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../design/choice';
import {
  FormDayField,
  FormLongTextField,
  FormSelectField,
  FormTextField,
  useFieldError,
} from '../../forms/form-fields';
import { GiveCorrectionAdviceDocument, type GiveCorrectionAdviceInput } from '../../gql/graphql';
import { useWords } from '../../language/use-words';
import { useStanding } from '../../shell/standing-context';
import type { ActDialogProps, CommandBase } from './act';
import { ActForm } from './act-form';
import { adviceInput, adviceOf, adviceSchema, emptyAdvice, type AdviceValues } from './advice';
import { LastDayNotice } from './last-day-notice';
import { useAct } from './use-act';

export function AdviceDialog(props: ActDialogProps) {
  const { t } = useTranslation();
  const { options } = useWords();
  const { product, viewer } = useStanding();
  const zone = product.zone as Zone;
  const { form, ...act } = useAct(
    {
      document: GiveCorrectionAdviceDocument,
      start: emptyAdvice(product.today, viewer.office?.kind),
      schema: adviceSchema,
      candidateOf: useCallback((values: AdviceValues) => adviceOf(values, zone), [zone]),
      inputOf: (values: AdviceValues, base: CommandBase): GiveCorrectionAdviceInput & CommandBase =>
        adviceInput(values, zone, base),
    },
    props,
  );
  return (
    <ActForm {...act} act={props.act} form={form} onClose={props.onClose}>
      <FormSelectField<AdviceValues>
        name="addressee"
        label={t('advice.addressee')}
        empty={t('formA.choose')}
        options={options('AdviceAddressee')}
      />
      <Choice
        legend={t('advice.manner')}
        look="segments"
        options={options('AdviceManner')}
        register={form.register('manner')}
      />
      <FormLongTextField<AdviceValues> name="advice" label={t('advice.text')} rows={4} />
      <div className="fields">
        <FormDayField<AdviceValues> name="day" label={t('advice.day')} />
        <FormTextField<AdviceValues> name="deliveredAt" label={t('advice.time')} type="time" />
      </div>
      <Period register={form.register('period')} />
      <LastDayNotice recordId={props.record.id} />
    </ActForm>
  );
}

function Period({ register }: { register: UseFormRegisterReturn }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const period = useWatch<AdviceValues, 'period'>({ name: 'period' });
  return (
    <>
      <Choice
        legend={t('advice.period')}
        options={options('AdvicePeriodKind')}
        register={register}
        error={useFieldError('period')}
      />
      {period === 'DAYS' && <FormTextField<AdviceValues> name="days" label={t('advice.days')} inputMode="numeric" />}
      {period === 'UNTIL' && (
        <div className="fields">
          <FormDayField<AdviceValues> name="untilDay" label={t('advice.untilDay')} />
          <FormTextField<AdviceValues> name="untilTime" label={t('advice.untilTime')} type="time" />
        </div>
      )}
    </>
  );
}
