import type { Area } from '@awaslog/domain/territory';
import type { Alias } from './statement';

const KIND_OF_AREA = /^\s*(kabupaten|kab\.?|kota|kecamatan|kec\.?|kelurahan|kel\.?|desa)\s+/i;

/** A name without what spelling varies: case, spaces, punctuation. "Batu Mandi" and "BATUMANDI" are then one. */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The name without the word for the kind of area, which papers write or not: "Kec. Awayan" is Awayan. */
export function withoutKind(text: string): string {
  return text.replace(KIND_OF_AREA, '');
}

/** Areas by their plain name and by every other name under which they go. */
export function namesOf(areas: readonly Area[], aliases: readonly Alias[]): ReadonlyMap<string, readonly Area[]> {
  const names = new Map<string, Area[]>();
  const add = (name: string, area: Area) => {
    const plain = plainName(name);
    const same = names.get(plain) ?? [];
    if (!same.includes(area)) names.set(plain, [...same, area]);
  };
  for (const area of areas) add(area.name, area);
  for (const alias of aliases) {
    const area = areas.find(({ code }) => code === alias.area);
    if (area) add(alias.name, area);
  }
  return names;
}
