import { glossary } from '@awaslog/domain/glossary';
import {
  personFieldOf,
  PersonField as Fields,
  PersonRole as Roles,
  PersonSex as Sexes,
  ReportChannel as Channels,
  ReporterStanding as Standings,
  type PersonField as Field,
} from '@awaslog/domain/report';
import { enumOf } from '../enum-of';
import { meaningOf } from '../plugin/meaning';

export const ReportChannel = enumOf(
  'ReportChannel',
  'ReportChannel',
  Channels.options,
  'Saluran penyampaian: the way in which a report or a tip came in.',
);

export const ReporterStanding = enumOf(
  'ReporterStanding',
  'ReporterStanding',
  Standings.options,
  'Kedudukan Pelapor: by what a person may report.',
);

export const PersonRole = enumOf(
  'PersonRole',
  'PersonRole',
  Roles.options,
  'Kedudukan: as what somebody enters a case.',
);

export const PersonField = enumOf(
  'PersonField',
  'PersonField',
  Fields.options,
  'Isian Formulir B.1: a field of a person that was given; what stands in it is never told.',
);

export const PersonSex = enumOf('PersonSex', 'PersonSex', Sexes.options, 'Jenis kelamin, as the identity card has it.');

/** The fields of form B.1 in its order; the input and what is told of it name them alike. */
export const personFields = Object.entries(personFieldOf) as readonly (readonly [keyof typeof personFieldOf, Field])[];

export function personFieldMeaning(field: Field): string {
  return meaningOf(glossary.code('PersonField', field));
}
