import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import { get, useFormContext, useWatch, type FieldPath, type FieldValues } from 'react-hook-form';
import { CivilDate } from '@awaslog/law/civil-date';
import { Field } from '../design/field';
import type { Option } from '../language/labels';
import { useWords } from '../language/use-words';

interface FormFieldProps<Values extends FieldValues> {
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
}

/** The message of a field of the form, if something is wrong with it. */
export function useFieldError(name: string): string | undefined {
  const { formState } = useFormContext();
  const error: { readonly message?: string } | undefined = get(formState.errors, name);
  return error?.message;
}

interface TextFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'numeric' | 'text';
}

export function FormTextField<Values extends FieldValues>({
  name,
  type = 'text',
  inputMode,
  ...field
}: TextFieldProps<Values>) {
  const { register } = useFormContext<Values>();
  return (
    <Field {...field} error={useFieldError(name)}>
      {(control) => (
        <input
          {...control}
          className={inputMode === 'numeric' ? 'input number' : 'input'}
          type={type}
          inputMode={inputMode}
          autoComplete="off"
          {...register(name)}
        />
      )}
    </Field>
  );
}

/** A day. Browsers write it by their own language; below it stands the day as the reader says it. */
export function FormDayField<Values extends FieldValues>({ hint, ...field }: FormFieldProps<Values>) {
  const { longDate } = useWords();
  const value: unknown = useWatch<Values>({ name: field.name });
  const spoken = CivilDate.safeParse(value).success ? longDate(String(value)) : null;
  return (
    <FormTextField<Values>
      {...field}
      type="date"
      hint={
        spoken || hint ? (
          <>
            {spoken && <span className="field-spoken">{spoken}</span>} {hint}
          </>
        ) : undefined
      }
    />
  );
}

export function FormLongTextField<Values extends FieldValues>({
  name,
  rows = 4,
  ...field
}: FormFieldProps<Values> & { rows?: number }) {
  const { register } = useFormContext<Values>();
  return (
    <Field {...field} error={useFieldError(name)}>
      {(control) => <textarea {...control} className="input" rows={rows} {...register(name)} />}
    </Field>
  );
}

interface SelectFieldProps<Values extends FieldValues> extends FormFieldProps<Values> {
  readonly options: readonly Option<string>[];
  /** What stands there before a choice is made. */
  readonly empty: string;
}

export function FormSelectField<Values extends FieldValues>({
  name,
  options,
  empty,
  ...field
}: SelectFieldProps<Values>) {
  const { register } = useFormContext<Values>();
  return (
    <Field {...field} error={useFieldError(name)}>
      {(control) => (
        <select {...control} className="input" {...register(name)}>
          <option value="">{empty}</option>
          {options.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
