import { useCallback, useMemo, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useJudgedForm } from '../forms/use-judged-form';
import type { Outcome } from '../gateway/outcome';
import { useCommand } from '../gateway/use-command';
import { RecordSupervisionDocument } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { dropDraft, type Draft } from './draft';
import { FormAEnd } from './form-a-end';
import { FormASections } from './form-a-sections';
import { formInputOf } from './form-input';
import { formInputIssues } from '@awaslog/domain/supervision';
import { factsOf, type ScreenFacts } from './screen-facts';
import { toFormA } from './to-form-a';
import { useKeptDraft } from './use-kept-draft';
import type { FormAValues } from './values';

interface FormAFormProps {
  readonly draft: Draft;
  readonly draftKey: string;
  readonly restored: boolean;
  readonly information: string | null;
  readonly facts: ScreenFacts;
}

export function FormAForm({ draft, draftKey, restored, information, facts }: FormAFormProps) {
  const { t } = useTranslation();
  const { language } = useWords();
  const navigate = useNavigate();
  const reading = useMemo(() => ({ zone: facts.zone, language }), [facts.zone, language]);
  const judge = useCallback(
    (values: FormAValues) => formInputIssues(toFormA(values, reading), factsOf(facts)),
    [reading, facts],
  );
  const { form, show } = useJudgedForm(draft.values, judge);
  const [ids] = useState({ commandId: draft.commandId, recordId: draft.recordId });
  const kept = useKeptDraft(form, draftKey, ids);
  const [record, busy] = useCommand(RecordSupervisionDocument);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);

  async function send() {
    const answer = await record({ input: { ...ids, form: formInputOf(form.getValues(), reading, information) } });
    setOutcome(answer);
    setUnplaced(answer.kind === 'REFUSED' ? show(answer.refusal.issues).map(({ message }) => message) : []);
    if (answer.kind !== 'DONE') return;
    kept.stop();
    dropDraft(localStorage, draftKey);
    const { record: made, warnings } = answer.value;
    await navigate(`/records/${encodeURIComponent(made.id)}`, { state: { saved: true, warnings } });
  }

  function discard() {
    kept.stop();
    dropDraft(localStorage, draftKey);
    // A full load begins with an empty form and new ids.
    window.location.assign('/records/new');
  }

  return (
    <FormProvider {...form}>
      <form
        className="form-a"
        noValidate
        aria-label={t('formA.title')}
        onSubmit={(event) => void form.handleSubmit(send)(event)}
      >
        <FormASections facts={facts} />
        <FormAEnd
          outcome={outcome}
          unplaced={unplaced}
          busy={busy}
          restored={restored}
          kept={kept.keptAt}
          onDiscard={discard}
        />
      </form>
    </FormProvider>
  );
}
