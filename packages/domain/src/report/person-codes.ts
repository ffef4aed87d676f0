import type { z } from 'zod';
import { codesOf } from '../process';
import { entry } from '../words';

const personRole = codesOf({
  REPORTER: entry('Pelapor', 'Reporter', ['Orang yang menyampaikan Laporan.', 'Who brought a report.']),
  RESPONDENT: entry('Terlapor', 'Respondent', ['Pihak yang disebut sebagai pelaku.', 'Who is named in it.']),
  WITNESS: entry('Saksi', 'Witness', ['Orang yang melihat atau mendengar.', 'Who saw or heard something.']),
  INFORMANT: entry('Pemberi informasi', 'Informant', [
    'Orang yang memberi tahu tanpa melapor.',
    'Who told of something without reporting it.',
  ]),
  PROXY: entry('Kuasa', 'Proxy', ['Orang yang bertindak untuk orang lain.', 'Who acts for another.']),
});

const personField = codesOf({
  NAME: entry('Nama', 'Name', ['Nama orang itu.', 'The name.']),
  IDENTITY_NUMBER: entry('Nomor identitas', 'Identity number', [
    'Nomor kartu identitas atau surat lain.',
    'The number of the identity card or of another paper.',
  ]),
  BIRTH_PLACE: entry('Tempat lahir', 'Place of birth', ['Tempat orang itu lahir.', 'The place of birth.']),
  BORN_ON: entry('Tanggal lahir', 'Day of birth', ['Hari orang itu lahir.', 'The day of birth.']),
  SEX: entry('Jenis kelamin', 'Sex', ['Menurut kartu identitas.', 'As the identity card has it.']),
  OCCUPATION: entry('Pekerjaan', 'Occupation', ['Pekerjaan orang itu.', 'The occupation.']),
  CITIZENSHIP: entry('Kewarganegaraan', 'Citizenship', ['Kewarganegaraan orang itu.', 'The citizenship.']),
  ADDRESS: entry('Alamat', 'Address', ['Alamat tempat tinggal.', 'The address.']),
  PHONE: entry('Nomor telepon', 'Telephone number', ['Nomor untuk dihubungi.', 'The number to call.']),
  EMAIL: entry('Surel', 'E-mail', ['Alamat surel.', 'The address of e-mail.']),
});

const personSex = codesOf({
  FEMALE: entry('Perempuan', 'Female', ['Menurut kartu identitas.', 'As the identity card has it.']),
  MALE: entry('Laki-laki', 'Male', ['Menurut kartu identitas.', 'As the identity card has it.']),
});

/** As what somebody enters a case. */
export const PersonRole = personRole.schema;
export type PersonRole = z.infer<typeof PersonRole>;
/** Each field of a person by its code: that it was given may be told, never what it says. */
export const PersonField = personField.schema;
export type PersonField = z.infer<typeof PersonField>;
export const PersonSex = personSex.schema;
export type PersonSex = z.infer<typeof PersonSex>;

/** The codes of a person, by the name of their enum. */
export const personCodes = {
  PersonRole: personRole,
  PersonField: personField,
  PersonSex: personSex,
} as const;
