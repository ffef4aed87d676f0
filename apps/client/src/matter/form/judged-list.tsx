import { glossary, type CodeOf } from '@awaslog/domain/glossary';
import type { FieldShape } from '@awaslog/domain/process';
import { useWatch } from 'react-hook-form';
import { FieldError } from '../../design/field';
import { FormLongTextField, useFieldError } from '../../forms/form-fields';
import { useWords } from '../../language/use-words';
import { FlagField } from './flag-field';

interface JudgedListProps {
  readonly name: string;
  readonly item: FieldShape;
  readonly label: string;
}

/** The requirements of a report, each with its own verdict. None can be left out, so there is a row for every one. */
export function JudgedList({ name, item, label }: JudgedListProps) {
  const rows: unknown = useWatch({ name });
  const error = useFieldError(name);
  const { met, note } = item.fields ?? {};
  const { language, label: word } = useWords();
  if (!Array.isArray(rows) || !met || !note) return null;
  return (
    <fieldset className="rows-of-list">
      <legend>{label}</legend>
      {(rows as { requirement: CodeOf<'ReportRequirement'> }[]).map(({ requirement }, position) => (
        <div key={requirement} className="row-of-list" role="group" aria-labelledby={`${name}-${requirement}`}>
          <p id={`${name}-${requirement}`}>
            <strong>{word('ReportRequirement', requirement)}</strong>
            <span className="quiet small">
              {' '}
              {glossary.code('ReportRequirement', requirement).description[language]}
            </span>
          </p>
          <FlagField name={`${name}.${position}.met`} label={met.label[language]} />
          <FormLongTextField name={`${name}.${position}.note`} label={note.label[language]} rows={1} optional />
        </div>
      ))}
      <FieldError error={error} />
    </fieldset>
  );
}
