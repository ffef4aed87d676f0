import { instantOfLocal, type Zone } from '@awaslog/law/civil-date';
import { useWatch } from 'react-hook-form';
import { FormTextField } from '../../forms/form-fields';
import { useWords } from '../../language/use-words';
import { useStanding } from '../../shell/standing-context';

interface MomentFieldProps {
  readonly name: string;
  readonly label: string;
  readonly optional: boolean;
}

/** A day with its time on the clock of the place; below it stands the moment as the reader says it, with its zone. */
export function MomentField({ name, label, optional }: MomentFieldProps) {
  const { moment } = useWords();
  const { product } = useStanding();
  const value: unknown = useWatch({ name });
  const instant = typeof value === 'string' && value !== '' ? instantOfLocal(value, product.zone as Zone) : null;
  return (
    <FormTextField
      name={name}
      label={label}
      optional={optional}
      type="datetime-local"
      hint={instant ? <span className="field-spoken">{moment(instant)}</span> : undefined}
    />
  );
}
