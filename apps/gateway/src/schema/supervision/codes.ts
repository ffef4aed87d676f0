import {
  AdviceAddressee as Addressees,
  AdviceManner as Manners,
  EvidenceKind as EvidenceKinds,
  RespondentCapacity as Capacities,
  stepNames,
  SupervisionForm as Forms,
  SupervisionStateName,
} from '@awaslog/domain/supervision';
import { enumOf } from '../enum-of';

export const SupervisionState = enumOf(
  'SupervisionState',
  'SupervisionStateName',
  SupervisionStateName.options,
  'Keadaan: where a supervision record stands, from the act of supervision to a finding.',
);
export const SupervisionForm = enumOf(
  'SupervisionForm',
  'SupervisionForm',
  Forms.options,
  'Bentuk pengawasan: how it was done.',
);
export const EvidenceKind = enumOf(
  'EvidenceKind',
  'EvidenceKind',
  EvidenceKinds.options,
  'Jenis bukti: what a proof is.',
);
export const RespondentCapacity = enumOf(
  'RespondentCapacity',
  'RespondentCapacity',
  Capacities.options,
  'Kapasitas Terlapor: in what capacity a respondent acted; persons are not named.',
);
export const AdviceAddressee = enumOf(
  'AdviceAddressee',
  'AdviceAddressee',
  Addressees.options,
  'The organiser to whom advice is given.',
);
export const AdviceManner = enumOf('AdviceManner', 'AdviceManner', Manners.options, 'How advice was given.');
export const StepName = enumOf('StepName', 'SupervisionCommandName', stepNames, 'Langkah: a step on a record.');
export const RevisionStanding = enumOf(
  'RevisionStanding',
  'RevisionStanding',
  ['WAITING', 'APPROVED', 'DECLINED'],
  'How a revision of a record stands.',
);
export const ActStanding = enumOf(
  'ActStanding',
  'ActStanding',
  ['MAY', 'OUTSIDE', 'NOT_THIS_ACTOR', 'MAY_NOT'],
  'A step as the reader may or may not take it.',
);
