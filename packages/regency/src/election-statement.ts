import { Contest, ElectionId } from '@awaslog/domain/election';
import { Item } from '@awaslog/domain/supplies';
import { AreaCode, StationCode } from '@awaslog/domain/territory';
import { z } from 'zod';
import { Figure, listOf } from './figure';

/** A polling station of one election, and its voters where the list gives them. */
export const Station = z
  .strictObject({
    code: StationCode,
    /** Voters on the permanent list (DPT) of this station. */
    voters: z.int({ error: 'NOT_A_COUNT' }).min(0, { error: 'NOT_A_COUNT' }).nullable(),
  })
  .readonly();
export type Station = z.infer<typeof Station>;

/** An electoral district (dapil) as it touches the regency. */
export const ElectoralDistrict = z
  .strictObject({
    /** How the ballots and letters name it: `Kalimantan Selatan I`. */
    name: z.string().min(1),
    seats: Figure,
    /** `WITHIN`: wholly inside the regency, so its repeat-vote stock is the regency's; `WIDER`: shared with others. */
    extent: z.enum(['WITHIN', 'WIDER']),
    /** The areas of the regency that vote in it: the regency itself, or sub-districts, or villages. */
    areas: z.array(AreaCode).min(1).readonly(),
  })
  .readonly();
export type ElectoralDistrict = z.infer<typeof ElectoralDistrict>;

/** The figures of one sub-district in one election. */
export const SubdistrictFigures = z.strictObject({ area: AreaCode, voters: Figure, stationCount: Figure }).readonly();
export type SubdistrictFigures = z.infer<typeof SubdistrictFigures>;

export const StationList = listOf(Station);
export type StationList = z.infer<typeof StationList>;

export const ElectoralDistrictList = listOf(ElectoralDistrict);
export type ElectoralDistrictList = z.infer<typeof ElectoralDistrictList>;

/** What a regency states of one election. */
export const ElectionStatement = z
  .strictObject({
    election: ElectionId,
    /** The contests that are held here; Jakarta's regencies, for one, elect no regency council. */
    contests: z.array(Contest).min(1).readonly(),
    /** Voters on the permanent list, regency-wide. */
    voters: Figure,
    stationCount: Figure,
    /** One entry for every sub-district; what is not known is said to be unknown. */
    subdistricts: z.array(SubdistrictFigures).readonly(),
    /** A station is unknown only where this list is known; elsewhere its number is taken as unconfirmed. */
    stations: StationList,
    /** Pieces of an item a polling station, where they are known: five boxes, four booths. */
    perStation: z.partialRecord(Item, Figure),
    /** By contest; a contest without an entry is said to have none that is known. */
    electoralDistricts: z.partialRecord(Contest, ElectoralDistrictList),
  })
  .readonly();
export type ElectionStatement = z.infer<typeof ElectionStatement>;
