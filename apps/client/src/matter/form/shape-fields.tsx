import type { FieldShape } from '@awaslog/domain/process';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../design/choice';
import { useFormContext } from 'react-hook-form';
import type { Concept } from '@awaslog/domain/glossary';
import {
  FormDayField,
  FormLongTextField,
  FormSelectField,
  FormTextField,
  useFieldError,
} from '../../forms/form-fields';
import { useWords } from '../../language/use-words';
import { useAreaOptions } from './use-area-options';
import { ObjectList } from './object-list';

interface ShapeFieldProps {
  readonly name: string;
  readonly field: FieldShape;
}

/** The control of one field of an act, by what the field holds; its label is the one that the act gives it. */
export function ShapeField({ name, field }: ShapeFieldProps) {
  const { language } = useWords();
  const label = field.label[language];
  const optional = field.nullable;
  switch (field.kind) {
    case 'DAY':
      return <FormDayField name={name} label={label} optional={optional} />;
    case 'MOMENT':
      return <FormTextField name={name} label={label} optional={optional} type="datetime-local" />;
    case 'COUNT':
      return <FormTextField name={name} label={label} optional={optional} inputMode="numeric" />;
    case 'LONG_TEXT':
      return <FormLongTextField name={name} label={label} optional={optional} />;
    case 'FLAG':
      return <FlagField name={name} label={label} />;
    case 'CODE':
      return <CodeField name={name} field={field} label={label} />;
    case 'LIST':
      return <ListField name={name} field={field} label={label} />;
    case 'OBJECT':
      return <ObjectFields name={name} field={field} label={label} />;
    case 'ID':
      return field.name === 'AreaCode' ? (
        <AreaField name={name} label={label} />
      ) : (
        <FormTextField name={name} label={label} optional={optional} />
      );
    case 'TEXT':
      return <FormTextField name={name} label={label} optional={optional} />;
  }
}

interface LabelledProps {
  readonly name: string;
  readonly label: string;
}

function FlagField({ name, label }: LabelledProps) {
  const { register } = useFormContext();
  return (
    <label className="choice-option">
      <input type="checkbox" {...register(name)} />
      <span>{label}</span>
    </label>
  );
}

function CodeField({ name, field, label }: ShapeFieldProps & LabelledProps) {
  const { t } = useTranslation();
  const { label: word } = useWords();
  const options = (field.options ?? []).map((code) => ({ code, label: word(field.name as Concept, code as never) }));
  return (
    <FormSelectField name={name} label={label} empty={t('formA.choose')} options={options} optional={field.nullable} />
  );
}

function AreaField({ name, label }: LabelledProps) {
  const { t } = useTranslation();
  return <FormSelectField name={name} label={label} empty={t('formA.choose')} options={useAreaOptions()} />;
}

/** Several codes are ticked, several texts are written one below the other, several things are rows of their own. */
function ListField({ name, field, label }: ShapeFieldProps & LabelledProps) {
  const { register } = useFormContext();
  const { label: word } = useWords();
  const error = useFieldError(name);
  const { item } = field;
  if (!item) return null;
  if (item.kind !== 'CODE') return <ObjectList name={name} item={item} label={label} Row={ShapeField} />;
  const options = (item.options ?? []).map((code) => ({ code, label: word(item.name as Concept, code as never) }));
  return <Choice legend={label} type="checkbox" options={options} register={register(name)} error={error} />;
}

function ObjectFields({ name, field, label }: ShapeFieldProps & LabelledProps) {
  return (
    <fieldset className="stack tight">
      <legend>{label}</legend>
      {Object.entries(field.fields ?? {}).map(([key, inner]) => (
        <ShapeField key={key} name={`${name}.${key}`} field={inner} />
      ))}
    </fieldset>
  );
}
