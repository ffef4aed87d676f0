import { z } from 'zod';
import { Contest } from '../election';
import { writtenText } from '../issue';
import { BallotSeries, Item } from '../supplies';

/** A box for the votes of a station, or one in which a level above puts the results together. */
export const BoxUse = z.enum(['STATION', 'RECAP']);
export type BoxUse = z.infer<typeof BoxUse>;

/** What tells one kind of supplies from another in every sum: nothing is added across it. */
export interface Goods {
  readonly item: Item;
  readonly contest: Contest | null;
  readonly electoralDistrict: string | null;
  readonly ballotSeries: BallotSeries;
  readonly boxUse: BoxUse | null;
}

/** The fields of goods, for a schema that names some. */
export const goodsShape = {
  item: Item,
  contest: Contest.nullable().default(null),
  electoralDistrict: writtenText({ max: 80 }).nullable().default(null),
  ballotSeries: BallotSeries.default('REGULAR'),
  boxUse: BoxUse.nullable().default(null),
};

/** One text for one kind of goods, to group by. A district is the last part, so that no text in it can be mistaken. */
export function goodsKey(goods: Goods): string {
  return `${goods.item}|${goods.contest ?? ''}|${goods.ballotSeries}|${goods.boxUse ?? ''}|${goods.electoralDistrict ?? ''}`;
}

export function goodsOf({ item, contest, electoralDistrict, ballotSeries, boxUse }: Goods): Goods {
  return { item, contest, electoralDistrict, ballotSeries, boxUse };
}
