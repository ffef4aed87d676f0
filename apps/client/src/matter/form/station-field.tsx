import { levelOf, type AreaCode } from '@awaslog/domain/territory';
import { useEffect, useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field } from '../../design/field';
import { useFieldError } from '../../forms/form-fields';
import { useWords } from '../../language/use-words';
import { useActSubject } from './act-subject';
import { stationCode } from './station-code';
import { useAreaOptions } from './use-area-options';

interface StationFieldProps {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
}

const isVillage = (area: string) => area !== '' && levelOf(area as AreaCode) === 'VILLAGE';

/** A polling station by the number on its board. Its code begins with the village that is chosen beside it. */
export function StationField({ name, label, optional = false }: StationFieldProps) {
  const { t } = useTranslation();
  const { label: word } = useWords();
  const subject = useActSubject();
  const beside: unknown = useWatch({ name: 'area' });
  const { field } = useController({ name });
  const error = useFieldError(name);
  const [number, setNumber] = useState('');
  const [chosen, setChosen] = useState(subject && isVillage(subject.area) ? subject.area : '');
  const villages = useAreaOptions().filter(({ code }) => isVillage(code));
  const isAsked = typeof beside !== 'string';
  const village = isAsked ? chosen : isVillage(beside) ? beside : '';
  const { onChange } = field;
  useEffect(() => onChange(stationCode(village, number)), [onChange, village, number]);
  if (!isAsked && village === '') return null;
  return (
    <>
      {isAsked && (
        <Field label={word('AreaLevel', 'VILLAGE')} optional={optional} error={village === '' ? error : undefined}>
          {(control) => (
            <select {...control} className="input" value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{t('formA.choose')}</option>
              {villages.map(({ code, label: text }) => (
                <option key={code} value={code}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field
        label={`${label} · ${t('formA.station')}`}
        hint={t('formA.stationHint')}
        optional={optional}
        error={village === '' ? undefined : error}
      >
        {(control) => (
          <input
            {...control}
            ref={field.ref}
            className="input number"
            inputMode="numeric"
            autoComplete="off"
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
      </Field>
    </>
  );
}
