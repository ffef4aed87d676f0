import type { FieldShape } from '@awaslog/domain/process';
import type { ActSubject } from './act-subject';
import { emptyValues, type TypedValue, type TypedValues } from './typed-values';

type Fields = Readonly<Record<string, FieldShape>>;

export interface Beginning {
  /** The stated day, on which an act is most often recorded. */
  readonly today: string;
  /** The reader's own territory, in which most of what is reported to him happened. */
  readonly territory: string;
  readonly subject: ActSubject | null;
}

/** A form as it opens: empty, but for what is known of the matter and the day. All of it may be changed. */
export function startValues(fields: Fields, beginning: Beginning): TypedValues {
  const known = Object.entries(fields).flatMap(([name, field]) => {
    const value = startOf(name, field, beginning);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...emptyValues(fields), ...Object.fromEntries(known) };
}

function startOf(name: string, field: FieldShape, { today, territory, subject }: Beginning): TypedValue | undefined {
  if (name === 'on') return today;
  if (field.name === 'AreaCode') return territory;
  if (field.kind !== 'LIST' || !field.item) return undefined;
  const { item } = field;
  if (item.name === 'ViolationKind' && subject) return [...subject.kinds];
  if (item.name === 'ReportRequirement' && subject) return [...subject.unmet];
  return rowsOf(item, subject);
}

/** Lists that have a row for each code of their first field: each requirement, each institution, each kind in question. */
function rowsOf(item: FieldShape, subject: ActSubject | null): TypedValue | undefined {
  const [first, shape] = Object.entries(item.fields ?? {})[0] ?? [];
  if (!first || shape?.kind !== 'CODE') return undefined;
  const codes = shape.name === 'ViolationKind' ? (subject?.kinds ?? []) : (shape.options ?? []);
  return codes.map((code) => ({ ...emptyValues(item.fields ?? {}), [first]: code }));
}
