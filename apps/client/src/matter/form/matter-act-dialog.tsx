import type { ActName } from '@awaslog/domain/handling';
import { useMemo, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button';
import { CitedList } from '../../design/cited';
import { Dialog } from '../../design/dialog';
import { Notice } from '../../design/notice';
import { FormLongTextField } from '../../forms/form-fields';
import type { Outcome } from '../../gateway/outcome';
import { OutcomeNotice } from '../../gateway/outcome-notice';
import { useCommand } from '../../gateway/use-command';
import type { CitedNormFragment, GivenWarningFragment } from '../../gql/graphql';
import { uuidV7 } from '../../identifier/uuid-v7';
import { useWords } from '../../language/use-words';
import type { MatterActDone } from './act-answer';
import { actDocument } from './act-document';
import { ActSubjectContext, type ActSubject } from './act-subject';
import { ShapeField } from './shape-fields';
import { useActForm } from './use-act-form';

export interface MatterActDialogProps {
  readonly command: ActName;
  readonly label: string;
  readonly outside: boolean;
  readonly cites: readonly CitedNormFragment[];
  /** The matter and its version; a version that is absent means that this act begins the matter. */
  readonly matter: { readonly id: string; readonly version?: number };
  /** What is known of the matter; null where the act begins it. */
  readonly subject?: ActSubject | null;
  /** What is known already, such as the record of a finding. */
  readonly known?: Readonly<Record<string, string>>;
  readonly onClose: () => void;
  readonly onDone: (done: { readonly id: string; readonly warnings: readonly GivenWarningFragment[] }) => void;
  readonly onStale: () => void;
}

const nothing = {};

/** One act on a matter. Its fields, their labels and their rules are those that the domain writes down once. */
export function MatterActDialog(props: MatterActDialogProps) {
  const { command, label, outside, cites, matter, subject = null, known = nothing, onClose, onDone, onStale } = props;
  const { t } = useTranslation();
  const { language } = useWords();
  const { act, fields, form, show, input, reason } = useActForm({ command, subject, known });
  // Made once for this dialog: an act that is sent again after a lost answer is the same act.
  const [commandId] = useState(uuidV7);
  const document = useMemo(() => actDocument(command), [command]);
  const [send, busy] = useCommand(document);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);

  async function submit() {
    const base = { commandId, matterId: matter.id, reason: reason() };
    const versioned = matter.version === undefined ? base : { ...base, expectedVersion: matter.version };
    const answer = await send({ input: { ...input(), ...versioned } });
    setOutcome(answer);
    setUnplaced(answer.kind === 'REFUSED' ? show(answer.refusal.issues).map(({ message }) => message) : []);
    if (answer.kind === 'DONE') {
      const done = answer.value as MatterActDone;
      onDone({ id: done.matterId, warnings: done.warnings });
    }
    if (answer.kind === 'FAILED' && answer.failure.code === 'CONFLICT') onStale();
  }

  return (
    <Dialog title={label} onClose={onClose}>
      <FormProvider {...form}>
        <ActSubjectContext value={subject}>
          <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
            <p className="quiet">{act.words.description[language]}</p>
            {cites.length > 0 && <CitedList norms={cites} />}
            {Object.entries(fields).map(([name, field]) => (
              <ShapeField key={name} name={name} field={field} />
            ))}
            {outside && <Notice tone="warn">{t('acts.outsideHelp')}</Notice>}
            {(outside || form.formState.errors['reason']) && (
              <FormLongTextField name="reason" label={t('acts.reason')} rows={2} />
            )}
            <OutcomeNotice outcome={outcome} unplaced={unplaced} />
            <div className="row">
              <Button look="primary" type="submit" busy={busy}>
                {label}
              </Button>
              <Button look="plain" onClick={onClose}>
                {t('action.cancel')}
              </Button>
            </div>
          </form>
        </ActSubjectContext>
      </FormProvider>
    </Dialog>
  );
}
