import { ConfirmAdviceCarriedOut } from '@awaslog/domain/supervision';
import { useTranslation } from 'react-i18next';
import { FormDayField, FormLongTextField } from '../../forms/form-fields';
import { ConfirmAdviceCarriedOutDocument, type ConfirmAdviceCarriedOutInput } from '../../gql/graphql';
import { useStanding } from '../../shell/standing-context';
import type { ActDialogProps, CommandBase } from './act';
import { ActForm } from './act-form';
import { useAct } from './use-act';

interface CarriedOutValues {
  carriedOutOn: string;
  proof: string;
  reason: string;
}

const schema = ConfirmAdviceCarriedOut.pick({ carriedOutOn: true, proof: true });
const candidateOf = ({ carriedOutOn, proof }: CarriedOutValues) => ({
  carriedOutOn: carriedOutOn || undefined,
  proof,
});

const inputOf = (values: CarriedOutValues, base: CommandBase): ConfirmAdviceCarriedOutInput & CommandBase => ({
  ...base,
  ...schema.parse(candidateOf(values)),
});

export function CarriedOutDialog(props: ActDialogProps) {
  const { t } = useTranslation();
  const { product } = useStanding();
  const act = useAct(
    {
      document: ConfirmAdviceCarriedOutDocument,
      start: { carriedOutOn: product.today, proof: '', reason: '' } as CarriedOutValues,
      schema,
      candidateOf,
      inputOf,
    },
    props,
  );
  return (
    <ActForm {...act} act={props.act} onClose={props.onClose}>
      <FormDayField<CarriedOutValues> name="carriedOutOn" label={t('carriedOut.day')} />
      <FormLongTextField<CarriedOutValues>
        name="proof"
        label={t('carriedOut.proof')}
        hint={t('carriedOut.proofHint')}
      />
    </ActForm>
  );
}
