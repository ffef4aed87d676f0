import { parse } from '@awaslog/domain/issue';
import { formInputIssues, ProposeRevision } from '@awaslog/domain/supervision';
import { useCallback, useMemo, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button, ButtonLink } from '../design/button';
import { FormASections } from '../form-a/form-a-sections';
import { factsOf, type ScreenFacts } from '../form-a/screen-facts';
import type { FormAValues } from '../form-a/values';
import { FormLongTextField } from '../forms/form-fields';
import { useJudgedForm } from '../forms/use-judged-form';
import type { Outcome } from '../gateway/outcome';
import { OutcomeNotice } from '../gateway/outcome-notice';
import { useCommand } from '../gateway/use-command';
import { ProposeRevisionDocument, type FormAInput, type RecordDetailFragment } from '../gql/graphql';
import { uuidV7 } from '../identifier/uuid-v7';
import { useWords } from '../language/use-words';
import { revisedForm, valuesOf } from './recorded-form';

interface ReviseValues extends FormAValues {
  grounds: string;
}

interface ReviseFormProps {
  readonly record: RecordDetailFragment;
  readonly facts: ScreenFacts;
}

const groundsOnly = ProposeRevision.pick({ grounds: true });

/** Form A of a record, filled in as it reads now, with why it is to be put right. */
export function ReviseForm({ record, facts }: ReviseFormProps) {
  const { t } = useTranslation();
  const { language } = useWords();
  const navigate = useNavigate();
  // What is revised is what was seen here, whatever happens to the record meanwhile.
  const [recorded] = useState(record);
  const [start] = useState(() => valuesOf(record, facts.zone));
  const [commandId] = useState(uuidV7);
  const reading = useMemo(() => ({ zone: facts.zone, language }), [facts.zone, language]);
  const judge = useCallback(
    ({ grounds, ...typed }: ReviseValues) => {
      const reason = parse(groundsOnly, { grounds });
      const form = revisedForm({ recorded, start, typed }, reading);
      return [...formInputIssues(form, factsOf(facts)), ...(reason.ok ? [] : reason.refusal)];
    },
    [recorded, start, reading, facts],
  );
  const { form, show } = useJudgedForm<ReviseValues>({ ...start, grounds: '' }, judge);
  const [propose, busy] = useCommand(ProposeRevisionDocument);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);
  const page = `/records/${encodeURIComponent(record.id)}`;

  async function send() {
    const { grounds, ...typed } = form.getValues();
    const { preliminaryInformation: _traced, ...revised } = revisedForm({ recorded, start, typed }, reading);
    const traced = recorded.preliminaryInformation?.id ?? null;
    const input = {
      commandId,
      recordId: recorded.id,
      expectedVersion: recorded.version,
      form: { ...revised, preliminaryInformationId: traced } as FormAInput,
      grounds,
    };
    const answer = await propose({ input });
    setOutcome(answer);
    setUnplaced(answer.kind === 'REFUSED' ? show(answer.refusal.issues).map(({ message }) => message) : []);
    if (answer.kind !== 'DONE') return;
    await navigate(page, { state: { saved: true, revision: true, warnings: answer.value.warnings } });
  }

  return (
    <FormProvider {...form}>
      <form className="form-a" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <FormASections facts={facts} kept={{ election: true, suspicion: recorded.suspicion !== null }} />
        <section className="card stack">
          <FormLongTextField<ReviseValues>
            name="grounds"
            label={t('revision.grounds')}
            hint={t('revision.groundsHint')}
            rows={3}
          />
        </section>
        <div className="form-end stack">
          <OutcomeNotice outcome={outcome} unplaced={unplaced} />
          <Button look="primary" type="submit" busy={busy} className="wide submit">
            {t('revision.send')}
          </Button>
          <ButtonLink look="plain" to={page}>
            {t('action.cancel')}
          </ButtonLink>
        </div>
      </form>
    </FormProvider>
  );
}
