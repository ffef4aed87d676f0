import { areaChoices } from '../../form-a/area-choices';
import { useReference } from '../../gateway/use-reference';
import type { Option } from '../../language/labels';
import { useStanding } from '../../shell/standing-context';

/** The areas of the reader's territory in one list: each sub-district, and below it its villages. */
export function useAreaOptions(): readonly Option<string>[] {
  const regency = useReference()?.regency;
  const { viewer } = useStanding();
  if (!regency) return [];
  const { whole, subdistricts } = areaChoices(regency, viewer.territory.code, regency.code);
  return [
    ...(whole ? [{ code: regency.code, label: regency.name }] : []),
    ...subdistricts.flatMap((subdistrict) => [
      { code: subdistrict.code, label: subdistrict.name },
      ...areaChoices(regency, viewer.territory.code, subdistrict.code).villages.map(({ code, name }) => ({
        code,
        label: `${subdistrict.name} · ${name}`,
      })),
    ]),
  ];
}
