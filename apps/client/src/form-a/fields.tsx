import { FormDayField, FormLongTextField, FormSelectField, FormTextField } from '../forms/form-fields';
import type { FormAValues } from './values';

export { useFieldError } from '../forms/form-fields';

// The fields of Form A: a name that it does not have is refused when the client is compiled.
export const TextField = FormTextField<FormAValues>;
export const DayField = FormDayField<FormAValues>;
export const LongTextField = FormLongTextField<FormAValues>;
export const SelectField = FormSelectField<FormAValues>;
