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
import type { Option } from '../../language/labels';
import { useWords } from '../../language/use-words';
import { useColleagues } from '../use-colleagues';
import { ElectionField } from './election-field';
import { FlagField } from './flag-field';
import { IdField } from './id-fields';
import { JudgedList } from './judged-list';
import { MomentField } from './moment-field';
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
      return <MomentField name={name} label={label} optional={optional} />;
    case 'COUNT':
      return <FormTextField name={name} label={label} optional={optional} inputMode="numeric" />;
    case 'LONG_TEXT':
      return <FormLongTextField name={name} label={label} optional={optional} />;
    case 'FLAG':
      return <FlagField name={name} label={label} />;
    case 'CODE':
      return field.name === 'ElectionId' ? (
        <ElectionField name={name} label={label} />
      ) : (
        <CodeField name={name} field={field} label={label} />
      );
    case 'LIST':
      return <ListField name={name} field={field} label={label} />;
    case 'OBJECT':
      return <ObjectFields name={name} field={field} label={label} />;
    case 'ID':
      return <IdField name={name} field={field} label={label} />;
    case 'TEXT':
      return <FormTextField name={name} label={label} optional={optional} />;
  }
}

interface LabelledProps {
  readonly name: string;
  readonly label: string;
}

function CodeField({ name, field, label }: ShapeFieldProps & LabelledProps) {
  const { t } = useTranslation();
  const { label: word } = useWords();
  const options = (field.options ?? []).map((code) => ({ code, label: word(field.name as Concept, code as never) }));
  return (
    <FormSelectField name={name} label={label} empty={t('formA.choose')} options={options} optional={field.nullable} />
  );
}

/** Several codes are ticked, several texts are written one below the other, several things are rows of their own. */
function ListField({ name, field, label }: ShapeFieldProps & LabelledProps) {
  const { item } = field;
  if (!item) return null;
  if (item.kind === 'CODE') return <CodesField name={name} field={item} label={label} />;
  if (item.name === 'ActorId') return <ActorsField name={name} field={item} label={label} />;
  if (item.name === 'RequirementJudged') return <JudgedList name={name} item={item} label={label} />;
  return <ObjectList name={name} item={item} label={label} Row={ShapeField} />;
}

/** People of the office are ticked where it is told who they are; elsewhere their pseudonyms are written. */
function ActorsField({ name, field, label }: ShapeFieldProps & LabelledProps) {
  const colleagues = useColleagues();
  if (colleagues.length === 0) return <ObjectList name={name} item={field} label={label} Row={ShapeField} />;
  return <Several name={name} label={label} options={colleagues} />;
}

function CodesField({ name, field, label }: ShapeFieldProps & LabelledProps) {
  const { label: word } = useWords();
  const options = (field.options ?? []).map((code) => ({ code, label: word(field.name as Concept, code as never) }));
  return <Several name={name} label={label} options={options} />;
}

function Several({ name, label, options }: LabelledProps & { readonly options: readonly Option<string>[] }) {
  const { register } = useFormContext();
  return (
    <Choice legend={label} type="checkbox" options={options} register={register(name)} error={useFieldError(name)} />
  );
}

function ObjectFields({ name, field, label }: ShapeFieldProps & LabelledProps) {
  return (
    <fieldset className="rows-of-list">
      <legend>{label}</legend>
      {Object.entries(field.fields ?? {}).map(([key, inner]) => (
        <ShapeField key={key} name={`${name}.${key}`} field={inner} />
      ))}
    </fieldset>
  );
}
