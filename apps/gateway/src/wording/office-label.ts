import type { Text } from '@awaslog/law/result';
import { glossary } from '@awaslog/domain/glossary';
import { officeKindOf, type OfficeId } from '@awaslog/domain/office';
import type { AreaCode } from '@awaslog/domain/territory';
import type { Regency } from '@awaslog/regency/regency';

/** The area of an office; of a station supervisor, the village of the station. */
export function officeArea(office: OfficeId): AreaCode | null {
  const place = placeOf(office);
  return place === undefined ? null : (place.split('/')[0] as AreaCode);
}

/** `Panwascam Awayan`, `PTPS 001 Tundakan`: the kind as people say it, and the place it watches. */
export function officeLabel(office: OfficeId, regency: Regency): Text {
  const kind = kindName(office, regency);
  const area = officeArea(office);
  const station = placeOf(office)?.split('/')[1];
  const name = area === regency.province.code ? regency.province.name : area && regency.area(area)?.name;
  const place = [station, name].filter(Boolean).join(' ');
  return { id: `${kind.id} ${place}`.trim(), en: `${kind.en} ${place}`.trim() };
}

function kindName(office: OfficeId, regency: Regency): Text {
  const kind = officeKindOf(office);
  if (kind === 'REGENCY') {
    const title = `Bawaslu ${regency.kind === 'KOTA' ? 'Kota' : 'Kabupaten'}`;
    return { id: title, en: title };
  }
  const { term, en } = glossary.code('OfficeKind', kind);
  return { id: term, en };
}

function placeOf(office: OfficeId): string | undefined {
  return office.split(':')[1];
}
