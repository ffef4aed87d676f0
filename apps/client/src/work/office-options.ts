import { officeId } from '@awaslog/domain/office';
import { contains, type AreaCode } from '@awaslog/domain/territory';
import { useReference } from '../gateway/use-reference';
import type { Option } from '../language/labels';
import { useWords } from '../language/use-words';
import { useStanding } from '../shell/standing-context';

/** The offices that handle matters in the reader's territory: the regency's own, and those of sub-districts. */
export function useOfficeOptions(): readonly Option<string>[] {
  const { label } = useWords();
  const { viewer } = useStanding();
  const regency = useReference()?.regency;
  if (!regency) return [];
  const offices = [
    { kind: 'REGENCY' as const, area: regency },
    ...regency.subdistricts.map((area) => ({ kind: 'PANWASCAM' as const, area })),
  ];
  return offices
    .filter(({ area }) => contains(viewer.territory.code as AreaCode, area.code as AreaCode))
    .map(({ kind, area }) => ({
      code: officeId(kind, area.code as AreaCode),
      label: `${label('OfficeKind', kind)} ${area.name}`,
    }));
}
