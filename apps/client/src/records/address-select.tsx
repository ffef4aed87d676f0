import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Field } from '../design/field';
import type { Option } from '../language/labels';
import { withField } from './record-filter';

interface AddressSelectProps {
  readonly label: string;
  /** The field of the address that it changes. */
  readonly field: string;
  readonly options: readonly Option<string>[];
  /** What the empty choice says; without it there is none. */
  readonly any?: string;
}

/** A choice that lives in the address of the page. */
export function AddressSelect({ label, field, options, any }: AddressSelectProps) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={address.get(field) ?? ''}
          onChange={(event) => setAddress(withField(address, field, event.target.value), { replace: true })}
        >
          <option value="">{any ?? t('filter.any')}</option>
          {options.map(({ code, label: text }) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A day that lives in the address of the page. */
export function AddressDay({ label, field }: Pick<AddressSelectProps, 'label' | 'field'>) {
  const [address, setAddress] = useSearchParams();
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          className="input"
          type="date"
          value={address.get(field) ?? ''}
          onChange={(event) => setAddress(withField(address, field, event.target.value), { replace: true })}
        />
      )}
    </Field>
  );
}
