import type { FormEvent, ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button';
import { CitedList } from '../../design/cited';
import { Dialog } from '../../design/dialog';
import { Notice } from '../../design/notice';
import { FormLongTextField, useFieldError } from '../../forms/form-fields';
import type { Outcome } from '../../gateway/outcome';
import { OutcomeNotice } from '../../gateway/outcome-notice';
import type { ActToTakeFragment } from '../../gql/graphql';

interface ActFormProps<Values extends FieldValues> {
  readonly act: ActToTakeFragment;
  readonly form: UseFormReturn<Values>;
  readonly outcome: Outcome<unknown> | null;
  readonly unplaced: readonly string[];
  readonly busy: boolean;
  readonly onSubmit: (event: FormEvent) => unknown;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of an act: its article, its fields, a reason where the step is unusual, and what the gateway answered. */
export function ActForm<Values extends FieldValues & { reason: string }>({
  act,
  form,
  outcome,
  unplaced,
  busy,
  onSubmit,
  onClose,
  children,
}: ActFormProps<Values>) {
  const { t } = useTranslation();
  return (
    <Dialog title={act.label} onClose={onClose}>
      <FormProvider {...form}>
        <form className="stack" noValidate onSubmit={(event) => void onSubmit(event)}>
          {act.cites.length > 0 && <CitedList norms={act.cites} />}
          {children}
          <Reason outside={act.standing === 'OUTSIDE'} />
          <OutcomeNotice outcome={outcome} unplaced={unplaced} />
          <div className="row">
            <Button look="primary" type="submit" busy={busy}>
              {act.label}
            </Button>
            <Button look="plain" onClick={onClose}>
              {t('action.cancel')}
            </Button>
          </div>
        </form>
      </FormProvider>
    </Dialog>
  );
}

/** Asked for when the step lies outside the known procedure, or when the gateway wants one. */
function Reason({ outside }: { outside: boolean }) {
  const { t } = useTranslation();
  const error = useFieldError('reason');
  if (!outside && !error) return null;
  return (
    <>
      {outside && <Notice tone="warn">{t('acts.outsideHelp')}</Notice>}
      <FormLongTextField<{ reason: string }> name="reason" label={t('acts.reason')} rows={2} />
    </>
  );
}
