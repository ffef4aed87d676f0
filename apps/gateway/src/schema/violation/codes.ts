import { ViolationKind as Kinds } from '@awaslog/domain/violation';
import { enumOf } from '../enum-of';

export const ViolationKind = enumOf(
  'ViolationKind',
  'ViolationKind',
  Kinds.options,
  'Jenis pelanggaran: one matter may be of several kinds.',
);
