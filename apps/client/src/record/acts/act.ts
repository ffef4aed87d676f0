import type { ActToTakeFragment, GivenWarningFragment, RecordDetailFragment } from '../../gql/graphql';

/** What every dialog of an act is given: the act as the gateway offers it, and the record it is about. */
export interface ActDialogProps {
  readonly act: ActToTakeFragment;
  readonly record: RecordDetailFragment;
  readonly onClose: () => void;
  readonly onDone: (warnings: readonly GivenWarningFragment[]) => void;
  /** The record has changed meanwhile and is to be asked for anew. */
  readonly onStale: () => void;
}

/** What every command on a record carries beside its own fields. */
export interface CommandBase {
  readonly commandId: string;
  readonly recordId: string;
  readonly expectedVersion: number;
  readonly reason: string | null;
}
