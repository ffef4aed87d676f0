import { z } from 'zod';
import { ApproveRevisionDocument, type ApproveRevisionInput } from '../../gql/graphql';
import { WaitingSeen } from '../../revision/waiting-seen';
import type { ActDialogProps, CommandBase } from './act';
import { ActForm } from './act-form';
import { useAct } from './use-act';

interface ApproveValues {
  reason: string;
}

/** Nothing is typed: whoever approves says that what was proposed is right. */
const schema = z.strictObject({});
const candidateOf = () => ({});
const inputOf = (_values: ApproveValues, base: CommandBase): ApproveRevisionInput & CommandBase => base;

export function ApproveRevisionDialog(props: ActDialogProps) {
  const start: ApproveValues = { reason: '' };
  const act = useAct({ document: ApproveRevisionDocument, start, schema, candidateOf, inputOf }, props);
  return (
    <ActForm {...act} act={props.act} onClose={props.onClose}>
      <WaitingSeen id={props.record.id} />
    </ActForm>
  );
}
