import { contains, type AreaCode } from '@awaslog/domain/territory';
import type { Zone } from '@awaslog/law/civil-date';
import type { Regency } from '@awaslog/regency/regency';
import type { Scope } from '../ports';
import { allOf, type Draft } from './draft';

/** A scope made ready for statements. */
export interface ReadScope {
  readonly regency: string;
  /** Null: the whole regency. */
  readonly territory: AreaCode | null;
  readonly station: string | null;
  readonly matters: boolean;
  /** Whose matters are seen wherever they lie; null where the territory says it all. */
  readonly office: string | null;
  /** Offset of the place, in which moments are written. */
  readonly offset: string;
}

/** The three zones have had no summer time since 1964, so each is one offset and needs no table of zones. */
const offsets: Readonly<Record<Zone, string>> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};

/** A regency that this store was not opened for has nothing in it, whatever else the database holds. */
export function readScope(scope: Scope, regencies: ReadonlyMap<AreaCode, Regency>): ReadScope {
  const regency = regencies.get(scope.regency);
  const territory = contains(scope.territory, scope.regency) ? null : scope.territory;
  return {
    regency: regency?.code ?? '',
    territory,
    station: scope.station,
    matters: scope.matters === true,
    office: territory === null ? null : (scope.office ?? null),
    offset: offsets[regency?.zone ?? 'Asia/Jakarta'],
  };
}

/** Rows of the regency, in the territory, of the station: part of the condition on every table with records in it. */
export function inScope(draft: Draft, scope: ReadScope, table: string): readonly string[] {
  return [`${table}.regency = ${regencyParam(draft, scope)}`, ...inTerritory(draft, scope, table)];
}

function inTerritory(draft: Draft, scope: ReadScope, table: string): readonly string[] {
  return [
    ...(scope.territory === null ? [] : within(draft, table, scope.territory, 'territory')),
    ...(scope.station === null ? [] : [`${table}.station = ${draft.param(scope.station, 'text', 'station')}`]),
  ];
}

/** Matters are seen by who may read them, in the territory; and those that the reader's office has, wherever they lie. */
export function inScopeOfMatters(draft: Draft, scope: ReadScope, table: string): readonly string[] {
  return scope.matters ? inScopeOr(draft, scope, table, ownOffice(draft, scope, table)) : ['false'];
}

/** Clocks of records, and of matters for who may read those. */
export function clocksInScope(draft: Draft, scope: ReadScope, table: string): readonly string[] {
  if (!scope.matters) return [...inScope(draft, scope, table), `${table}.owner_kind = 'RECORD'`];
  const own = ownOffice(draft, scope, table);
  return inScopeOr(draft, scope, table, own && `${table}.owner_kind = 'MATTER' and ${own}`);
}

function ownOffice(draft: Draft, { office }: ReadScope, table: string): string | null {
  return office === null ? null : `${table}.office = ${draft.param(office, 'text', 'office')}`;
}

/** What lies in the scope, and what else of the regency is seen. */
function inScopeOr(draft: Draft, scope: ReadScope, table: string, other: string | null): readonly string[] {
  if (other === null) return inScope(draft, scope, table);
  const here = allOf(inTerritory(draft, scope, table));
  return [`${table}.regency = ${regencyParam(draft, scope)}`, `(${here} or ${other})`];
}

/** For a table whose rows belong to no station: who sees one station only sees none of them. */
export function inScopeWithoutStation(draft: Draft, scope: ReadScope, table: string): readonly string[] {
  return scope.station === null ? inScope(draft, scope, table) : ['false'];
}

/**
 * The areas in an area, as a range: a code is followed by a point, and "/" is the character after the point. The
 * operators compare bytes, which an index with `text_pattern_ops` answers in any collation.
 */
export function within(draft: Draft, table: string, area: AreaCode, name?: string): readonly string[] {
  const from = draft.param(area, 'text', name);
  const to = draft.param(`${area}/`, 'text', name && `${name} end`);
  return [`${table}.area ~>=~ ${from}`, `${table}.area ~<~ ${to}`];
}

export function regencyParam(draft: Draft, scope: ReadScope): string {
  return draft.param(scope.regency, 'text', 'regency');
}

/** A moment with the offset of the place. */
export function momentAt(scope: ReadScope, column: string): string {
  return `to_char(${column} at time zone interval '${scope.offset}', 'YYYY-MM-DD"T"HH24:MI:SS"${scope.offset}"')`;
}
