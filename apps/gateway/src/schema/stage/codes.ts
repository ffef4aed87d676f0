import { Substage } from '@awaslog/domain/stage';
import { enumOf } from '../enum-of';

export const SubstageCode = enumOf(
  'SubstageCode',
  'Substage',
  Substage.options,
  'Subtahapan: the sixteen steps of the logistics stage, in order.',
);
