import type { AreaCode } from '@awaslog/domain/territory';
import type { Regency } from '@awaslog/regency/regency';
import type { AreaRow } from '@awaslog/store/store';

/**
 * An area as its regency states it, or the province above. The list is in memory, so that naming the place of a record
 * costs no statement; null for an area of elsewhere.
 */
export function areaRow(regency: Regency, code: AreaCode): AreaRow | null {
  const area = regency.area(code);
  if (area) {
    const { name, level, kind, parent } = area;
    return { code, name, level, kind, parentCode: parent };
  }
  const { province } = regency;
  return code === province.code ? { code, name: province.name, level: 'PROVINCE', kind: null, parentCode: null } : null;
}

/** An area that must be there: the place of a record was checked when it was recorded. */
export function knownArea(regency: Regency, code: AreaCode): AreaRow {
  const row = areaRow(regency, code);
  if (!row) throw new Error('a record names an area that its regency does not list');
  return row;
}

export function childRows(regency: Regency, code: AreaCode): readonly AreaRow[] {
  if (code === regency.province.code) return [knownArea(regency, regency.code)];
  return regency.children(code).map((child) => knownArea(regency, child.code));
}
