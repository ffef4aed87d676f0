import { RejectFinding } from '@awaslog/domain/supervision';
import { useTranslation } from 'react-i18next';
import { FormLongTextField } from '../../forms/form-fields';
import { RejectFindingDocument, type RejectFindingInput } from '../../gql/graphql';
import { useStanding } from '../../shell/standing-context';
import type { ActDialogProps, CommandBase } from './act';
import { ActForm } from './act-form';
import { emptyPlenary, plenaryOf, type PlenaryValues } from './plenary';
import { PlenaryFields } from './plenary-fields';
import { useAct } from './use-act';

interface RejectValues {
  plenary: PlenaryValues;
  grounds: string;
  reason: string;
}

const schema = RejectFinding.pick({ plenary: true, grounds: true });
const candidateOf = ({ plenary, grounds }: RejectValues) => ({ plenary: plenaryOf(plenary), grounds });
const inputOf = (values: RejectValues, base: CommandBase): RejectFindingInput & CommandBase => ({
  ...base,
  ...schema.parse(candidateOf(values)),
});

export function RejectDialog(props: ActDialogProps) {
  const { t } = useTranslation();
  const { product } = useStanding();
  const act = useAct(
    {
      document: RejectFindingDocument,
      start: { plenary: emptyPlenary(product.today), grounds: '', reason: '' } as RejectValues,
      schema,
      candidateOf,
      inputOf,
    },
    props,
  );
  return (
    <ActForm {...act} act={props.act} onClose={props.onClose}>
      <PlenaryFields />
      <FormLongTextField<RejectValues> name="grounds" label={t('plenary.grounds')} />
    </ActForm>
  );
}
