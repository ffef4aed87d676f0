import { DeclineRevision } from '@awaslog/domain/supervision';
import { useTranslation } from 'react-i18next';
import { FormLongTextField } from '../../forms/form-fields';
import { DeclineRevisionDocument, type DeclineRevisionInput } from '../../gql/graphql';
import { WaitingSeen } from '../../revision/waiting-seen';
import type { ActDialogProps, CommandBase } from './act';
import { ActForm } from './act-form';
import { useAct } from './use-act';

interface DeclineValues {
  grounds: string;
  reason: string;
}

const schema = DeclineRevision.pick({ grounds: true });
const candidateOf = ({ grounds }: DeclineValues) => ({ grounds });
const inputOf = (values: DeclineValues, base: CommandBase): DeclineRevisionInput & CommandBase => ({
  ...base,
  ...schema.parse(candidateOf(values)),
});

export function DeclineRevisionDialog(props: ActDialogProps) {
  const { t } = useTranslation();
  const start: DeclineValues = { grounds: '', reason: '' };
  const act = useAct({ document: DeclineRevisionDocument, start, schema, candidateOf, inputOf }, props);
  return (
    <ActForm {...act} act={props.act} onClose={props.onClose}>
      <WaitingSeen id={props.record.id} />
      <FormLongTextField<DeclineValues> name="grounds" label={t('revision.declinedBecause')} rows={3} />
    </ActForm>
  );
}
