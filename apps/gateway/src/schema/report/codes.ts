import {
  personFieldOf,
  personRoles,
  ReportChannel as Channels,
  ReporterStanding as Standings,
  type PersonField as Field,
  type PersonRole as PersonRoleName,
} from '@awaslog/domain/report';
import { builder } from '../builder';
import { enumOf } from '../enum-of';

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

const roles: Readonly<Record<PersonRoleName, string>> = {
  REPORTER: 'Pelapor: who brought a report.',
  RESPONDENT: 'Terlapor: who is named in it.',
  WITNESS: 'Saksi: who saw something.',
  INFORMANT: 'Pemberi informasi: who told of something without reporting it.',
  PROXY: 'Kuasa: who acts for another.',
};

const fields: Readonly<Record<Field, string>> = {
  NAME: 'Nama: the name.',
  IDENTITY_NUMBER: 'Nomor identitas: the number of the identity card or of another paper.',
  BIRTH_PLACE: 'Tempat lahir: the place of birth.',
  BORN_ON: 'Tanggal lahir: the day of birth.',
  SEX: 'Jenis kelamin: the sex.',
  OCCUPATION: 'Pekerjaan: the occupation.',
  CITIZENSHIP: 'Kewarganegaraan: the citizenship.',
  ADDRESS: 'Alamat: the address.',
  PHONE: 'Nomor telepon: the telephone number.',
  EMAIL: 'Surel: the address of e-mail.',
};

function valuesOf<Code extends string>(codes: readonly Code[], descriptions: Readonly<Record<Code, string>>) {
  return Object.fromEntries(codes.map((code) => [code, { value: code, description: descriptions[code] }])) as {
    readonly [Key in Code]: { readonly value: Key; readonly description: string };
  };
}

export const PersonRole = builder.enumType('PersonRole', {
  description: 'Kedudukan: as what somebody enters a case.',
  values: valuesOf(personRoles, roles),
});

/** The fields of form B.1 in its order; the input and what is told of it name them alike. */
export const personFields = Object.entries(personFieldOf) as readonly (readonly [keyof typeof personFieldOf, Field])[];

export function personFieldMeaning(field: Field): string {
  return fields[field];
}

export const PersonField = builder.enumType('PersonField', {
  description: 'Isian Formulir B.1: a field of a person that was given; what stands in it is never told.',
  values: valuesOf(Object.values(personFieldOf), fields),
});

export const PersonSex = builder.enumType('PersonSex', {
  description: 'Jenis kelamin, as the identity card has it.',
  values: {
    FEMALE: { value: 'FEMALE', description: 'Perempuan: female.' },
    MALE: { value: 'MALE', description: 'Laki-laki: male.' },
  },
});
