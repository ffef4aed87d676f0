import { z } from 'zod';
import { PieceCount } from '../issue';
import { Place } from '../supplies';
import { goodsShape } from './goods';

/** How many pieces of one kind of goods a place needs: a number, or the least and the most where it is not known exactly. */
export const StationNeed = z
  .strictObject({
    place: Place,
    ...goodsShape,
    min: PieceCount,
    max: PieceCount,
  })
  .readonly();
export type StationNeed = z.infer<typeof StationNeed>;
