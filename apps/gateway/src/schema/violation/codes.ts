import {
  Custody as Custodies,
  DeedSign as Signs,
  ElementRole as Roles,
  ElementStanding as Standings,
  Fault as Faults,
  GroundKind as Grounds,
  NoProposalReason as NoReasons,
  ViolationKind as Kinds,
} from '@awaslog/domain/violation';
import { enumOf } from '../enum-of';

export const ViolationKind = enumOf(
  'ViolationKind',
  'ViolationKind',
  Kinds.options,
  'Jenis pelanggaran: one matter may be of several kinds.',
);
export const DeedSign = enumOf(
  'DeedSign',
  'DeedSign',
  Signs.options,
  'Tanda: what a person states to have happened, beside the counts; one that is not stated is not known.',
);
export const Fault = enumOf('Fault', 'Fault', Faults.options, 'Kesalahan: the state of mind behind a deed.');
export const ElementRole = enumOf(
  'ElementRole',
  'ElementRole',
  Roles.options,
  'Peran unsur: what an element is in its article.',
);
export const ElementStanding = enumOf(
  'ElementStanding',
  'ElementStanding',
  Standings.options,
  'How an element stands to the facts; the plenary judges it.',
);
export const GroundKind = enumOf('GroundKind', 'GroundKind', Grounds.options, 'What sort of fact a ground is.');
export const NoProposalReason = enumOf(
  'NoProposalReason',
  'NoProposalReason',
  NoReasons.options,
  'Why nothing is proposed.',
);
export const Custody = enumOf('Custody', 'Custody', Custodies.options, 'Pidana badan: the kind of custody.');
