import { z } from 'zod';
import type { Place } from '../supplies';
import type { Goods } from './goods';
import type { JudgedBasis } from './hand-over';
import type { LocalTime } from './local-time';
import type { StatementId } from './statement';

/** What adds to or takes from the loose stock of a place. */
export const Operand = z.enum([
  'OPENING',
  'RECEIVED',
  'REPLACEMENTS',
  'MOVED_IN',
  'PACKED',
  'DISPATCHED',
  'FORWARDED',
  'MOVED_OUT',
  'RETURNED',
  'DESTROYED',
  'LOST',
  'HELD_AS_EVIDENCE',
]);
export type Operand = z.infer<typeof Operand>;

/** A part of a sum, with the statements that it rests on. */
export interface OperandValue {
  readonly quantity: number;
  readonly statements: readonly StatementId[];
}

/**
 * The loose stock of a place between two counts: what lay there at the first, what came and went, what must lie there
 * at the second and what does. Claims and observations have balances of their own.
 */
export interface Balance {
  readonly place: Place;
  readonly goods: Goods;
  readonly basis: JudgedBasis;
  /** The count from which it starts; null: it starts with the first that came in. */
  readonly from: LocalTime | null;
  /** The count with which it ends, else the last that came or went. */
  readonly to: LocalTime;
  readonly operands: Readonly<Partial<Record<Operand, OperandValue>>>;
  /** Null where nothing ever came in and nobody counted before: there is nothing to expect. */
  readonly expected: number | null;
  /** Null where nobody has counted since. */
  readonly counted: OperandValue | null;
  /** Counted less expected: below zero something is missing, above zero there is more than came in. */
  readonly residual: number | null;
  /** Pieces that are packed for stations and have not left yet. They are no part of the loose stock. */
  readonly packedAndHere: number;
}

/** Whether an operand takes from the stock. */
export const takesAway: Readonly<Record<Operand, boolean>> = {
  OPENING: false,
  RECEIVED: false,
  REPLACEMENTS: false,
  MOVED_IN: false,
  PACKED: true,
  DISPATCHED: true,
  FORWARDED: true,
  MOVED_OUT: true,
  RETURNED: true,
  DESTROYED: true,
  LOST: true,
  HELD_AS_EVIDENCE: true,
};
