import { FixFinding, type CommandOf } from '@awaslog/domain/supervision';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../design/choice';
import { FormLongTextField } from '../../forms/form-fields';
import { FixFindingDocument, type FixFindingInput, type ViolationKind } from '../../gql/graphql';
import { useWords } from '../../language/use-words';
import { useStanding } from '../../shell/standing-context';
import type { ActDialogProps, CommandBase } from './act';
import { ActForm } from './act-form';
import { emptyPlenary, plenaryOf, type PlenaryValues } from './plenary';
import { PlenaryFields } from './plenary-fields';
import { useAct } from './use-act';

interface FixValues {
  plenary: PlenaryValues;
  kinds: ViolationKind[];
  elements: string;
  reason: string;
}

const schema = FixFinding.pick({ plenary: true, kinds: true, elements: true });
const candidateOf = ({ plenary, kinds, elements }: FixValues) => ({ plenary: plenaryOf(plenary), kinds, elements });
const inputOf = (values: FixValues, base: CommandBase): FixFindingInput & CommandBase => {
  const {
    plenary,
    kinds,
    elements,
  }: Pick<CommandOf<'FIX_FINDING'>, 'plenary' | 'kinds' | 'elements'> = schema.parse(candidateOf(values));
  return { ...base, plenary, kinds, elements };
};

export function FixDialog(props: ActDialogProps) {
  const { t } = useTranslation();
  const { options } = useWords();
  const { product } = useStanding();
  const act = useAct(
    {
      document: FixFindingDocument,
      start: {
        plenary: emptyPlenary(product.today),
        // What the supervisor suspected is where the plenary starts from.
        kinds: [...(props.record.suspicion?.kinds ?? [])],
        elements: '',
        reason: '',
      } as FixValues,
      schema,
      candidateOf,
      inputOf,
    },
    props,
  );
  const { errors } = act.form.formState;
  return (
    <ActForm {...act} act={props.act} onClose={props.onClose}>
      <PlenaryFields />
      <Choice
        legend={t('plenary.kinds')}
        type="checkbox"
        options={options('ViolationKind')}
        register={act.form.register('kinds')}
        error={errors.kinds?.message}
      />
      <FormLongTextField<FixValues> name="elements" label={t('plenary.elements')} hint={t('plenary.elementsHint')} />
    </ActForm>
  );
}
