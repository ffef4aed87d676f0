import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { Field } from '../design/field';
import { Icon } from '../design/icon';
import type { DeedSign, Fault } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { withoutSign, withSign, type ToldBeside } from './told-beside';

interface ToldBesideFieldsProps {
  readonly told: ToldBeside;
  readonly onTell: (told: ToldBeside) => void;
}

/** What the form of supervision has no field for: signs of a deed, and intent. It changes the list and is not kept. */
export function ToldBesideFields({ told, onTell }: ToldBesideFieldsProps) {
  const { t } = useTranslation();
  const { options, label } = useWords();
  return (
    <details className="why told-beside">
      <summary>{t('proposals.tell')}</summary>
      <div className="stack">
        <p className="quiet small">{t('proposals.tellHelp')}</p>
        <SignField told={told} onTell={onTell} />
        {told.signs.length > 0 && (
          <ul className="told-signs" aria-label={t('proposals.toldSigns')}>
            {told.signs.map((sign) => (
              <li key={sign} className="row apart">
                {label('DeedSign', sign)}
                <Button
                  look="plain"
                  className="icon-only"
                  aria-label={t('proposals.removeSign', { sign: label('DeedSign', sign) })}
                  onClick={() => onTell(withoutSign(told, sign))}
                >
                  <Icon name="close" size={18} />
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Field label={t('proposals.fault')}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={told.statedFault ?? ''}
              onChange={(event) => onTell({ ...told, statedFault: (event.target.value as Fault) || null })}
            >
              <option value="">{t('proposals.noFault')}</option>
              {options('Fault').map(({ code, label: text }) => (
                <option key={code} value={code}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </details>
  );
}

/** One sign at a time: there are many, and few of them fit one event. */
function SignField({ told, onTell }: ToldBesideFieldsProps) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [sign, setSign] = useState<DeedSign | ''>('');
  const left = options('DeedSign').filter(({ code }) => !told.signs.includes(code));

  function add() {
    if (sign) onTell(withSign(told, sign));
    setSign('');
  }

  return (
    <>
      <Field label={t('proposals.sign')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={sign}
            onChange={(event) => setSign(event.target.value as DeedSign | '')}
          >
            <option value="">{t('formA.choose')}</option>
            {left.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <Button disabled={sign === ''} onClick={add}>
          <Icon name="plus" size={18} />
          {t('proposals.addSign')}
        </Button>
      </div>
    </>
  );
}
