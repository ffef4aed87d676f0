import {
  Criterion as Criteria,
  CriterionVerdict as Verdicts,
  DiscrepancyCode as Codes,
  Item,
} from '@awaslog/domain/supplies';
import { enumOf } from '../enum-of';

export const ItemCode = enumOf('ItemCode', 'Item', Item.options, 'Jenis perlengkapan: a kind of supplies.');
export const Criterion = enumOf(
  'Criterion',
  'Criterion',
  Criteria.options,
  'Lima tepat: the five criteria of supplies.',
);
export const CriterionVerdict = enumOf(
  'CriterionVerdict',
  'CriterionVerdict',
  Verdicts.options,
  'A criterion as one supervision saw it.',
);
export const DiscrepancyCode = enumOf(
  'DiscrepancyCode',
  'DiscrepancyCode',
  Codes.options,
  'Selisih: how figures of supplies differ.',
);
