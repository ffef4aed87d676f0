import type { PersonRole } from '@awaslog/domain/report';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { useJudgedForm } from '../forms/use-judged-form';
import type { Outcome } from '../gateway/outcome';
import { OutcomeNotice } from '../gateway/outcome-notice';
import { useCommand } from '../gateway/use-command';
import { KeepPersonDocument } from '../gql/graphql';
import { uuidV7 } from '../identifier/uuid-v7';
import { PersonInputs } from './person-inputs';
import { judgePerson, nobody, personOf, type TypedPerson } from './typed-person';

interface PersonFormProps {
  readonly role: PersonRole;
  readonly onKept: (reference: string) => void;
  readonly onCancel: () => void;
}

/**
 * Who somebody is, typed here and sent under a seal. It is a group and no form, since it stands inside the form of an
 * act; once the person is kept it goes away with everything that was typed, and what remains is the reference.
 */
export function PersonForm({ role, onKept, onCancel }: PersonFormProps) {
  const { t } = useTranslation();
  const { form, show } = useJudgedForm<TypedPerson>(nobody, judgePerson);
  // The reference is the key: what is sent again after a lost answer is kept once.
  const [reference, setReference] = useState(uuidV7);
  const [keep, busy] = useCommand(KeepPersonDocument);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);
  const { setFocus } = form;
  useEffect(() => setFocus('name'), [setFocus]);

  async function submit() {
    const answer = await keep({ input: { reference, role, person: personOf(form.getValues()) } });
    if (answer.kind === 'DONE') return onKept(answer.value.reference);
    setOutcome(answer);
    if (answer.kind !== 'REFUSED') return;
    const issues = answer.refusal.issues.map((issue) => ({ ...issue, path: withoutPerson(issue.path) }));
    setUnplaced(show(issues).map(({ message }) => message));
    // Something else was kept under it when an answer was lost: what stands here now is another person.
    if (answer.refusal.code === 'IDEMPOTENCY_CONFLICT') setReference(uuidV7());
  }
  const send = () => void form.handleSubmit(submit)();

  /** Enter keeps the person and does not send the act around it. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    send();
  }

  return (
    <FormProvider {...form}>
      <div className="stack" onKeyDown={onKeyDown}>
        <p className="quiet small">{t('person.promise')}</p>
        <PersonInputs />
        <OutcomeNotice outcome={outcome} unplaced={unplaced} />
        <div className="row">
          <Button look="primary" busy={busy} onClick={send}>
            {t('person.keep')}
          </Button>
          <Button look="plain" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        </div>
      </div>
    </FormProvider>
  );
}

/** The gateway's paths begin at the command's input, in which the person is a part. */
function withoutPerson(path: readonly string[]): readonly string[] {
  return path[0] === 'person' ? path.slice(1) : path;
}
