import type { PersonRole } from '@awaslog/domain/report';
import { useTranslation } from 'react-i18next';
import { Field } from '../design/field';
import { useWords } from '../language/use-words';
import { shortReference } from './reference';

/** Somebody whom a matter names: as what, and by which reference. */
export interface KnownPerson {
  readonly reference: string;
  readonly role: PersonRole;
}

interface KnownPeopleProps {
  readonly people: readonly KnownPerson[];
  readonly value: string;
  readonly onChange: (reference: string) => void;
}

/** The people of a matter as choices; who they are stands on the paper form, here they have a role and a reference. */
export function KnownPeople({ people, value, onChange }: KnownPeopleProps) {
  const { t } = useTranslation();
  const { label } = useWords();
  return (
    <Field label={t('person.known')}>
      {(control) => (
        <select {...control} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('formA.choose')}</option>
          {people.map(({ reference, role }) => (
            <option key={reference} value={reference}>
              {label('PersonRole', role)} · {t('person.reference', { reference: shortReference(reference) })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
