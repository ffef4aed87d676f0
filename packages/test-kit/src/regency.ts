import type { ElectionId } from '@awaslog/domain/election';
import type { Division, OfficeKind, Role, Seat } from '@awaslog/domain/office';
import { officeKindOf } from '@awaslog/domain/office';
import { contains, type AreaCode, type StationCode, type StationStanding } from '@awaslog/domain/territory';
import { balangan } from '@awaslog/regency-balangan/regency';
import { samples as balanganSamples } from '@awaslog/regency-balangan/samples';
import type { Regency, SampleAct } from '@awaslog/regency/regency';
import { tanahUji, samples as tanahUjiSamples } from './tanah-uji';

/** Places of a regency that tests write records about, so that a suite names no place itself. */
export interface Picks {
  readonly election: ElectionId;
  readonly subdistrict: AreaCode;
  readonly otherSubdistrict: AreaCode;
  /** A desa in `subdistrict`. */
  readonly village: AreaCode;
  readonly kelurahan: AreaCode;
  /** A station in `village` that may be recorded. */
  readonly station: StationCode;
  /** A well-formed station of `village` with a number that no list has. */
  readonly unlistedStation: StationCode;
  /** What the regency says of `unlistedStation`: refused only where its list of stations is known. */
  readonly unlistedStanding: Exclude<StationStanding, 'KNOWN'>;
  /** A well-formed code in the regency that no list of areas has. */
  readonly missingArea: AreaCode;
  /** An area of another regency. */
  readonly foreignArea: AreaCode;
}

export interface TestRegency {
  readonly regency: Regency;
  readonly samples: readonly SampleAct[];
  readonly picks: Picks;
}

const regencies = {
  '63.11': {
    regency: balangan,
    samples: balanganSamples,
    picks: {
      election: 'PEMILU_2024',
      subdistrict: '63.11.03' as AreaCode,
      otherSubdistrict: '63.11.07' as AreaCode,
      village: '63.11.03.2010' as AreaCode,
      kelurahan: '63.11.07.1001' as AreaCode,
      station: '63.11.03.2010/001' as StationCode,
      unlistedStation: '63.11.03.2010/099' as StationCode,
      unlistedStanding: 'UNCONFIRMED',
      missingArea: '63.11.03.2001' as AreaCode,
      foreignArea: '99.01.02' as AreaCode,
    },
  },
  '99.01': {
    regency: tanahUji,
    samples: tanahUjiSamples,
    picks: {
      election: 'PEMILU_2024',
      subdistrict: '99.01.02' as AreaCode,
      otherSubdistrict: '99.01.03' as AreaCode,
      village: '99.01.02.2002' as AreaCode,
      kelurahan: '99.01.02.1001' as AreaCode,
      station: '99.01.02.2002/001' as StationCode,
      unlistedStation: '99.01.02.2002/099' as StationCode,
      unlistedStanding: 'UNKNOWN_STATION',
      missingArea: '99.01.02.2009' as AreaCode,
      foreignArea: '63.11.03' as AreaCode,
    },
  },
} as const satisfies Record<string, TestRegency>;

/** The regency that this run of the tests is about: Balangan, or the one that `AWASLOG_TEST_REGENCY` names. */
export function testRegency(): TestRegency {
  const code = process.env['AWASLOG_TEST_REGENCY'] ?? '63.11';
  if (code === '63.11' || code === '99.01') return regencies[code];
  throw new Error(`AWASLOG_TEST_REGENCY is "${code}"; it may be 63.11 (Balangan) or 99.01 (Tanah Uji)`);
}

/** What a seat must be; what is left out may be anything. */
export interface SeatWish {
  readonly office?: OfficeKind;
  readonly role?: Role;
  readonly division?: Division;
  /** A place in the territory of the seat. */
  readonly area?: AreaCode;
  readonly station?: StationCode;
}

/** The first seat that is as wished; a test that wishes for one that nobody has is mistaken. */
export function seatOf(regency: Regency, wish: SeatWish): Seat {
  const found = regency.seats().find(({ actor }) => {
    const kind = actor.office && officeKindOf(actor.office);
    return (
      (wish.office === undefined || kind === wish.office) &&
      (wish.role === undefined || actor.role === wish.role) &&
      (wish.division === undefined || actor.division === wish.division) &&
      (wish.area === undefined || contains(actor.territory, wish.area)) &&
      (wish.station === undefined || actor.station === wish.station)
    );
  });
  if (!found) throw new Error(`${regency.name} has no seat like ${JSON.stringify(wish)}`);
  return found;
}
