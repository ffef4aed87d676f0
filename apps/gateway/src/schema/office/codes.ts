import {
  Division as Divisions,
  OfficeKind as OfficeKinds,
  RegisterSeries as Series,
  Role as Roles,
} from '@awaslog/domain/office';
import { enumOf } from '../enum-of';

export const OfficeKind = enumOf('OfficeKind', 'OfficeKind', OfficeKinds.options, 'Jenis kantor pengawas.');
export const Role = enumOf('Role', 'Role', Roles.options, 'Peran: what a person is in an office.');
export const Division = enumOf('Division', 'Division', Divisions.options, 'Divisi: a division of an office.');
export const RegisterSeries = enumOf(
  'RegisterSeries',
  'RegisterSeries',
  Series.options,
  'The series in which a regency numbers its papers.',
);
