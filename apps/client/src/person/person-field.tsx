import type { PersonRole } from '@awaslog/domain/report';
import { useEffect, useId, useRef } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { FieldError } from '../design/field';
import { useFieldError } from '../forms/form-fields';
import { KnownPeople, type KnownPerson } from './known-people';
import { PersonForm } from './person-form';

/** Stands in a form while a person is being typed beside it; no reference, so the form is not sent in the meantime. */
export const BEING_TYPED = 'being-typed';

interface PersonFieldProps {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
  /** Null while it cannot be told as what the person enters the case. */
  readonly role: PersonRole | null;
  /** People whom the matter names already. */
  readonly known?: readonly KnownPerson[];
}

/** A person in a form: chosen among those that the matter names, or entered and kept; the form holds the reference alone. */
export function PersonField({ name, label, optional = false, role, known = [] }: PersonFieldProps) {
  const { t } = useTranslation();
  const { field } = useController({ name });
  const error = useFieldError(name);
  const errorId = useId();
  const button = useRef<HTMLButtonElement | null>(null);
  const value = String(field.value ?? '');
  const isOpen = value === BEING_TYPED;
  const isTyped = isOpen && role !== null;
  const isKept = value !== '' && !isOpen && !known.some(({ reference }) => reference === value);
  useFocusAfter(isTyped, button);
  /** Where the form puts the focus when something is wrong with this field, and where it goes after the small form. */
  const hold = (element: HTMLButtonElement | null) => {
    button.current = element;
    field.ref(element);
  };
  return (
    <fieldset className={error ? 'person-field field wrong' : 'person-field field'}>
      <legend>
        {label}
        {optional && <span className="field-optional"> {t('field.optional')}</span>}
      </legend>
      {isTyped && <PersonForm role={role} onKept={field.onChange} onCancel={() => field.onChange('')} />}
      {isKept && (
        <p role="status" className="person-kept">
          {t('person.kept')} <code>{value}</code>
        </p>
      )}
      {!isOpen && !isKept && known.length > 0 && <KnownPeople people={known} value={value} onChange={field.onChange} />}
      {!isTyped && (
        <div>
          <Button
            ref={hold}
            disabled={role === null && !isKept}
            aria-describedby={error ? errorId : undefined}
            onClick={() => field.onChange(isKept ? '' : BEING_TYPED)}
          >
            {isKept ? t('person.another') : t('person.enter')}
          </Button>
        </div>
      )}
      {role === null && !isKept && <p className="field-hint">{t('person.capacityFirst')}</p>}
      <FieldError id={errorId} error={error && isOpen ? t('person.unkept') : error} />
    </fieldset>
  );
}

/** The small form takes the focus with it when it goes, so it is given to the button that stands there instead. */
function useFocusAfter(isTyped: boolean, button: { readonly current: HTMLButtonElement | null }) {
  const before = useRef(isTyped);
  useEffect(() => {
    if (before.current && !isTyped) button.current?.focus();
    before.current = isTyped;
  }, [isTyped, button]);
}
