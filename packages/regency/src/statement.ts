import { Zone } from '@awaslog/law/civil-date';
import { Place } from '@awaslog/domain/supplies';
import { AreaCode, AreaKind, AreaLevel, StationCode } from '@awaslog/domain/territory';
import { z } from 'zod';
import { ElectionStatement } from './election-statement';
import { BilingualText, Figure, Source } from './figure';

/** A row of the list of areas, shaped as `@awaslog/areas` gives it. */
const AreaRow = z
  .strictObject({
    code: AreaCode,
    name: z.string().min(1),
    level: AreaLevel,
    kind: AreaKind.optional(),
    parent: AreaCode.optional(),
  })
  .readonly();

/** An office by its number of members; a quorum that no source gives is unknown and refuses nothing. */
const OfficeFigures = z.strictObject({ members: Figure, quorum: Figure }).readonly();

/** A place where supplies rest or pass, by its code (`KPU:63.11/STORE`), and where it lies as far as is known. */
export const StatedPlace = z
  .strictObject({
    code: Place,
    name: BilingualText,
    area: AreaCode,
    ...Source.unwrap().shape,
  })
  .readonly();
export type StatedPlace = z.infer<typeof StatedPlace>;

/** Another name under which papers and the press know an area: "Parsel" for Paringin Selatan. */
export const Alias = z.strictObject({ area: AreaCode, name: z.string().min(1), ...Source.unwrap().shape }).readonly();
export type Alias = z.infer<typeof Alias>;

/**
 * How an office numbers a register, as `{serial:3}/LP/{month:roman}/{year}`. It may ask for `{serial}`, padded by
 * `:2` to `:4`, `{month}` or `{month:roman}`, `{year}`, and `{subdistrict}`: each sub-district then has a series of its
 * own. Null where the pattern is not known: the serial is then counted, and its text never made up.
 */
export const RegisterPattern = z.union([
  z.strictObject({ pattern: z.string().min(1), ...Source.unwrap().shape }).readonly(),
  z.strictObject({ pattern: z.null(), reason: BilingualText }).readonly(),
]);
export type RegisterPattern = z.infer<typeof RegisterPattern>;

/**
 * Everything that one regency has to say to use Awaslog. It is data: no function, and nothing that another regency
 * would have to copy. Every figure has a source and a day, or is unknown.
 */
export const RegencyStatement = z
  .strictObject({
    code: AreaCode,
    name: z.string().min(1),
    kind: z.enum(['KABUPATEN', 'KOTA']),
    province: z.strictObject({ code: AreaCode, name: z.string().min(1) }).readonly(),
    zone: Zone,
    /** Whether the regency exists; records of a fictional one are never taken for real ones. */
    fictional: z.boolean().default(false),
    /** The regency itself, its sub-districts and its villages. */
    areas: z.array(AreaRow).min(1).readonly(),
    elections: z.array(ElectionStatement).min(1).readonly(),
    offices: z
      .strictObject({
        REGENCY: OfficeFigures,
        /** The members of one Panwascam, not of all. */
        PANWASCAM: OfficeFigures,
        /** Village supervisors (PKD) a village. */
        VILLAGE_SUPERVISOR: z.strictObject({ perVillage: Figure }).readonly(),
        /** Station supervisors (PTPS) a polling station. */
        STATION_SUPERVISOR: z.strictObject({ perStation: Figure }).readonly(),
      })
      .readonly(),
    places: z.array(StatedPlace).readonly(),
    registers: z
      .strictObject({
        supervisionRecord: RegisterPattern,
        /** Findings and reports that were registered. */
        finding: RegisterPattern,
        report: RegisterPattern,
        /** The receipts of reports, before registration. */
        reportReceived: RegisterPattern.optional(),
      })
      .readonly(),
    aliases: z.array(Alias).readonly(),
    /** Stations whose supervisor has a seat in a trial. It does not say that they exist. */
    sampleStations: z.array(StationCode).readonly(),
  })
  .readonly();
export type RegencyStatement = z.infer<typeof RegencyStatement>;

/** What an author writes; the schema turns plain strings into codes and dates. */
export type RegencyStatementInput = z.input<typeof RegencyStatement>;
