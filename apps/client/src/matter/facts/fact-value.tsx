import type { Concept } from '@awaslog/domain/glossary';
import type { FieldShape } from '@awaslog/domain/process';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../language/use-words';
import { FactId } from './fact-id';

interface FactValueProps {
  readonly shape: FieldShape;
  readonly value: unknown;
}

/** A fact as people read it: days and figures in their language, codes in words, objects by what they are called. */
export function FactValue({ shape, value }: FactValueProps) {
  const { t } = useTranslation();
  const { label, longDate, moment, number } = useWords();
  switch (shape.kind) {
    case 'DAY':
      return longDate(String(value));
    case 'MOMENT':
      return moment(String(value));
    case 'COUNT':
      return number(Number(value));
    case 'FLAG':
      return value === true ? t('fact.yes') : t('fact.no');
    case 'CODE':
      return label(shape.name as Concept, value as never);
    case 'ID':
      return <FactId object={shape.name ?? ''} value={value} />;
    case 'LIST':
      return <FactList item={shape.item!} values={value as readonly unknown[]} />;
    case 'OBJECT':
      return <FactObject shape={shape} value={value as Readonly<Record<string, unknown>>} />;
    case 'TEXT':
      return String(value);
    case 'LONG_TEXT':
      return <span className="as-written">{String(value)}</span>;
  }
}

function FactList({ item, values }: { readonly item: FieldShape; readonly values: readonly unknown[] }) {
  return (
    <ul className="fact-list">
      {values.map((one, position) => (
        <li key={position}>
          <FactValue shape={item} value={one} />
        </li>
      ))}
    </ul>
  );
}

/** A thing of several parts in one line: what it is about, then each part that was stated. */
function FactObject({ shape, value }: FactValueProps & { readonly value: Readonly<Record<string, unknown>> }) {
  const { language } = useWords();
  const [subject, ...parts] = Object.entries(shape.fields ?? {});
  if (!subject) return null;
  const said = parts.filter(([name]) => value[name] !== null);
  return (
    <>
      <strong>
        <FactValue shape={subject[1]} value={value[subject[0]]} />
      </strong>
      {said.map(([name, part]) => (
        <span key={name} className="fact-part">
          {part.label[language]}: <FactValue shape={part} value={value[name]} />
        </span>
      ))}
    </>
  );
}
