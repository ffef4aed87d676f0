import type { FieldShape } from '@awaslog/domain/process';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button';
import { FieldError } from '../../design/field';
import { Icon } from '../../design/icon';
import { useFieldError } from '../../forms/form-fields';
import { useWords } from '../../language/use-words';
import { emptyValue, type TypedValue } from './typed-values';

interface ObjectListProps {
  readonly name: string;
  readonly item: FieldShape;
  readonly label: string;
  readonly Row: (props: { name: string; field: FieldShape }) => ReactNode;
}

/** A list whose entries are rows of their own: added at the end, taken away one by one. */
export function ObjectList({ name, item, label, Row }: ObjectListProps) {
  const { t } = useTranslation();
  const { number } = useWords();
  const { setValue, getValues } = useFormContext();
  const watched: unknown = useWatch({ name });
  const rows = Array.isArray(watched) ? (watched as TypedValue[]) : [];
  const change = (next: TypedValue[]) => setValue(name, next, { shouldDirty: true });
  const current = () => [...((getValues(name) as TypedValue[] | undefined) ?? [])];
  return (
    <fieldset className="rows-of-list">
      <legend>{label}</legend>
      {rows.map((_, position) => (
        <div key={position} className="row-of-list">
          <Row name={`${name}.${position}`} field={item} />
          <div>
            <Button
              look="plain"
              className="danger"
              onClick={() => change(current().filter((_one, other) => other !== position))}
            >
              <Icon name="trash" size={18} />
              {t('matter.removeRow', { number: number(position + 1) })}
            </Button>
          </div>
        </div>
      ))}
      <FieldError error={useFieldError(name)} />
      <div>
        <Button onClick={() => change([...current(), emptyValue(item)])}>
          <Icon name="plus" size={18} />
          {t('matter.addRow')}
        </Button>
      </div>
    </fieldset>
  );
}
