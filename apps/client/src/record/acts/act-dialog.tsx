import type { ReactNode } from 'react';
import type { StepName } from '../../gql/graphql';
import type { ActDialogProps } from './act';
import { AdviceDialog } from './advice-dialog';
import { ApproveRevisionDialog } from './approve-revision-dialog';
import { CarriedOutDialog } from './carried-out-dialog';
import { DeclineRevisionDialog } from './decline-revision-dialog';
import { FixDialog } from './fix-dialog';
import { ProposeDialog } from './propose-dialog';
import { RejectDialog } from './reject-dialog';

/** A revision is proposed on a page of its own, which has room for the whole form. */
const dialogs: Readonly<Record<Exclude<StepName, 'PROPOSE_REVISION'>, (props: ActDialogProps) => ReactNode>> = {
  GIVE_CORRECTION_ADVICE: AdviceDialog,
  CONFIRM_ADVICE_CARRIED_OUT: CarriedOutDialog,
  PROPOSE_FINDING: ProposeDialog,
  FIX_FINDING: FixDialog,
  REJECT_FINDING: RejectDialog,
  APPROVE_REVISION: ApproveRevisionDialog,
  DECLINE_REVISION: DeclineRevisionDialog,
};

export function ActDialog(props: ActDialogProps) {
  const { command } = props.act;
  if (command === 'PROPOSE_REVISION') return null;
  const Chosen = dialogs[command];
  return <Chosen {...props} />;
}
