import type { ReactNode } from 'react';
import type { StepName } from '../../gql/graphql';
import type { ActDialogProps } from './act';
import { AdviceDialog } from './advice-dialog';
import { CarriedOutDialog } from './carried-out-dialog';
import { FixDialog } from './fix-dialog';
import { ProposeDialog } from './propose-dialog';
import { RejectDialog } from './reject-dialog';

const dialogs: Readonly<Record<StepName, (props: ActDialogProps) => ReactNode>> = {
  GIVE_CORRECTION_ADVICE: AdviceDialog,
  CONFIRM_ADVICE_CARRIED_OUT: CarriedOutDialog,
  PROPOSE_FINDING: ProposeDialog,
  FIX_FINDING: FixDialog,
  REJECT_FINDING: RejectDialog,
};

export function ActDialog(props: ActDialogProps) {
  const Chosen = dialogs[props.act.command];
  return <Chosen {...props} />;
}
