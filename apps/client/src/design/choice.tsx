import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { FieldError } from './field';

interface ChoiceProps<Code extends string> {
  readonly legend: ReactNode;
  readonly options: readonly { readonly code: Code; readonly label: string }[];
  readonly register: UseFormRegisterReturn;
  /** One of them, or any number of them. */
  readonly type?: 'radio' | 'checkbox';
  /** Tiles that touch each other, or tiles that wrap. */
  readonly look?: 'segments' | 'tiles';
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** A few options, all in sight and each as large as a thumb. */
export function Choice<Code extends string>({
  legend,
  options,
  register,
  type = 'radio',
  look = 'tiles',
  hint,
  error,
}: ChoiceProps<Code>) {
  return (
    <fieldset className={`choice ${look}`}>
      <legend>{legend}</legend>
      <div className="choice-options">
        {options.map(({ code, label }) => (
          <label key={code} className="choice-option">
            <input type={type} value={code} {...register} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {hint && <div className="field-hint">{hint}</div>}
      <FieldError error={error} />
    </fieldset>
  );
}
