import { contains, type AreaCode } from '@awaslog/domain/territory';
import type { ReferenceQuery } from '../gql/graphql';

type Regency = NonNullable<ReferenceQuery['regency']>;
type Subdistrict = Regency['subdistricts'][number];

export interface AreaChoices {
  /** Whether the whole regency may be named. */
  readonly whole: boolean;
  readonly subdistricts: readonly Subdistrict[];
  /** The sub-district that the chosen area is or lies in. */
  readonly subdistrict: Subdistrict | undefined;
  readonly wholeSubdistrict: boolean;
  readonly villages: Subdistrict['children'];
}

const within = (territory: string) => (code: string) => contains(territory as AreaCode, code as AreaCode);

/** The areas that a reader with this territory can choose from; what lies outside is not offered. */
export function areaChoices(regency: Regency, territory: string, chosen: string): AreaChoices {
  const mine = within(territory);
  // Somebody of one village still has to see the sub-district that it lies in.
  const subdistricts = regency.subdistricts.filter(({ code }) => mine(code) || within(code)(territory));
  const subdistrict = subdistricts.find(({ code }) => within(code)(chosen));
  return {
    whole: mine(regency.code),
    subdistricts,
    subdistrict,
    wholeSubdistrict: subdistrict !== undefined && mine(subdistrict.code),
    villages: subdistrict?.children.filter(({ code }) => mine(code)) ?? [],
  };
}
