import { officeId } from '@awaslog/domain/office';
import type { AreaCode } from '@awaslog/domain/territory';
import { useTranslation } from 'react-i18next';
import { FormSelectField } from '../../forms/form-fields';
import { useReference } from '../../gateway/use-reference';
import { useWords } from '../../language/use-words';
import { useStanding } from '../../shell/standing-context';

interface OfficeChoiceProps {
  readonly name: string;
  readonly label: string;
}

/** Another office of the regency that handles reports: the regency's own, or a sub-district's. */
export function OfficeChoice({ name, label }: OfficeChoiceProps) {
  const { t } = useTranslation();
  const { label: word } = useWords();
  const { viewer } = useStanding();
  const regency = useReference()?.regency;
  const own = viewer.office?.area?.code;
  const offices = regency
    ? [
        { kind: 'REGENCY' as const, area: regency },
        ...regency.subdistricts.map((area) => ({ kind: 'PANWASCAM' as const, area })),
      ].filter(({ area }) => area.code !== own)
    : [];
  return (
    <FormSelectField
      name={name}
      label={label}
      empty={t('formA.choose')}
      options={offices.map(({ kind, area }) => ({
        code: officeId(kind, area.code as AreaCode),
        label: `${word('OfficeKind', kind)} ${area.name}`,
      }))}
    />
  );
}
