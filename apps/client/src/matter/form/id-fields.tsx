import type { FieldShape } from '@awaslog/domain/process';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../design/waiting';
import { FormSelectField, FormTextField } from '../../forms/form-fields';
import { PersonField } from '../../person/person-field';
import { roleOf } from '../../person/role-of';
import { useColleagues } from '../use-colleagues';
import { FindingChoice, RecordChoice } from './finding-choice';
import { MatterChoice } from './matter-choice';
import { OfficeChoice } from './office-choice';
import { StationField } from './station-field';
import { useAreaOptions } from './use-area-options';
import { useKnownPeople } from './use-known-people';

interface IdFieldProps {
  readonly name: string;
  readonly label: string;
  readonly optional: boolean;
}

type Control = (props: IdFieldProps) => ReactNode;

/** How each object is named in a form: chosen by what people know of it, and never by an id that they would type. */
const fields: Readonly<Record<string, Control>> = {
  AreaCode: AreaField,
  StationCode: StationField,
  OfficeId: OfficeChoice,
  ActorId: ActorField,
  PersonReference: PersonOfAct,
  MatterId: MatterChoice,
  SupervisionRecordId: RecordChoice,
  FindingId: FindingChoice,
};

/** The objects that a form has a control for; a test holds it against the acts. */
export const namedObjects = Object.keys(fields);

export function IdField({ name, field, label }: { name: string; field: FieldShape; label: string }) {
  const Control = fields[field.name ?? ''];
  if (!Control) throw new Error(`no control names a ${field.name ?? 'thing without a name'}`);
  return <Control name={name} label={label} optional={field.nullable} />;
}

function AreaField({ name, label }: IdFieldProps) {
  const { t } = useTranslation();
  const options = useAreaOptions();
  // A choice that is made already can only be shown among the others.
  if (options.length === 0) return <Skeleton lines={1} />;
  return <FormSelectField name={name} label={label} empty={t('formA.choose')} options={options} />;
}

/** A person of the act; as what stands in the field's name, or is chosen beside it. */
function PersonOfAct({ name, label, optional }: IdFieldProps) {
  const capacity: unknown = useWatch({ name: 'capacity' });
  const role = roleOf(name, capacity);
  const known = useKnownPeople().filter((one) => role === null || one.role === role);
  return <PersonField name={name} label={label} optional={optional} role={role} known={known} />;
}

/** Somebody of the office; where nobody tells who is in it, by the pseudonym that the office gave. */
function ActorField({ name, label, optional }: IdFieldProps) {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  if (colleagues.length === 0) {
    return <FormTextField name={name} label={label} optional={optional} hint={t('matter.pseudonymHint')} />;
  }
  return (
    <FormSelectField name={name} label={label} optional={optional} empty={t('formA.choose')} options={colleagues} />
  );
}
