import { personFieldOf, type Person } from '@awaslog/domain/report';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDayField, FormLongTextField, FormSelectField, FormTextField } from '../forms/form-fields';
import { useWords } from '../language/use-words';
import { firstFields, otherFields, type TypedPerson } from './typed-person';

/** The fields of a person. Nothing of them is offered again by the browser, and nothing is asked for. */
export function PersonInputs() {
  const { t } = useTranslation();
  const { formState } = useFormContext<TypedPerson>();
  // What is folded away cannot be mended, so a message in there opens it.
  const isWrong = otherFields.some((name) => formState.errors[name]);
  return (
    <>
      <div className="fields">
        {firstFields.map((name) => (
          <PersonInput key={name} name={name} />
        ))}
      </div>
      <details className="why" open={isWrong || undefined}>
        <summary>{t('person.more')}</summary>
        <div className="fields">
          {otherFields.map((name) => (
            <PersonInput key={name} name={name} />
          ))}
        </div>
      </details>
    </>
  );
}

function PersonInput({ name }: { name: keyof Person }) {
  const { t } = useTranslation();
  const { label, options } = useWords();
  const field = { name, label: label('PersonField', personFieldOf[name]), optional: true };
  if (name === 'bornOn') return <FormDayField<TypedPerson> {...field} />;
  if (name === 'address') return <FormLongTextField<TypedPerson> {...field} rows={2} />;
  if (name !== 'sex') return <FormTextField<TypedPerson> {...field} />;
  return <FormSelectField<TypedPerson> {...field} empty={t('formA.choose')} options={options('PersonSex')} />;
}
