import { useTranslation } from 'react-i18next';
import { Field } from '../design/field';
import { useReference } from '../gateway/use-reference';
import { useWords } from '../language/use-words';
import { useStanding } from '../shell/standing-context';
import { areaChoices } from './area-choices';

interface AreaPickerProps {
  readonly value: string;
  readonly onChange: (area: string) => void;
  readonly error?: string | undefined;
}

/** An area of the reader's territory, in two steps: the sub-district, then the village if there is one to name. */
export function AreaPicker({ value, onChange, error }: AreaPickerProps) {
  const { t } = useTranslation();
  const { label } = useWords();
  const { viewer } = useStanding();
  const regency = useReference()?.regency;
  if (!regency) return null;
  const { whole, subdistricts, subdistrict, villages, wholeSubdistrict } = areaChoices(
    regency,
    viewer.territory.code,
    value,
  );
  return (
    <div className="fields">
      <Field label={label('AreaLevel', 'SUBDISTRICT')} error={subdistrict ? undefined : error}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={subdistrict?.code ?? regency.code}
            onChange={(event) => onChange(event.target.value)}
          >
            {whole && (
              <option value={regency.code}>
                {t('area.whole', { name: `${label('AreaKind', regency.kind)} ${regency.name}` })}
              </option>
            )}
            {subdistricts.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {subdistrict && (
        <Field label={label('AreaLevel', 'VILLAGE')} error={error}>
          {(control) => (
            <select {...control} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
              {wholeSubdistrict && (
                <option value={subdistrict.code}>{t('area.whole', { name: subdistrict.name })}</option>
              )}
              {villages.map(({ code, name, kind }) => (
                <option key={code} value={code}>
                  {kind === 'KELURAHAN' ? `${label('AreaKind', kind)} ${name}` : name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}
