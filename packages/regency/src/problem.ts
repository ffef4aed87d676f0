import type { Path } from '@awaslog/domain/issue';
import type { Text } from '@awaslog/law/result';

/** Something in a statement that has to be mended before the regency can be used. */
export interface RegencyProblem {
  readonly code: string;
  /** Where in the statement it lies. */
  readonly path: Path;
  readonly message: Text;
}

/** The rules across fields, by code. A statement holds no personal data, so a message may name what it found. */
export const problemCatalogue = {
  NOT_A_REGENCY_CODE: {
    id: 'Kode {code} bukan kode kabupaten/kota.',
    en: '{code} is not the code of a regency; it looks like 63.11.',
  },
  WRONG_PROVINCE: {
    id: 'Kabupaten/kota {code} tidak berada di provinsi {province}.',
    en: 'Regency {code} does not lie in province {province}.',
  },
  WRONG_ZONE: {
    id: 'Zona waktu {code} seharusnya {zone}.',
    en: 'The time zone of {code} is {zone}.',
  },
  REGENCY_ROW_MISSING: {
    id: 'Daftar wilayah tidak memuat {code} {name} sebagai {kind}.',
    en: 'The list of areas does not have {code} {name} as {kind}.',
  },
  OUTSIDE_REGENCY: {
    id: '{code} tidak berada di kabupaten/kota ini.',
    en: '{code} does not lie in this regency.',
  },
  AREA_TWICE: { id: '{code} tercantum dua kali.', en: '{code} is listed twice.' },
  PARENT_MISSING: {
    id: 'Wilayah induk {code} tidak tercantum.',
    en: 'The area in which {code} lies is not listed.',
  },
  LEVEL_AGAINST_CODE: {
    id: 'Tingkat wilayah {code} tidak sesuai dengan kodenya.',
    en: 'The level of {code} is not that of its code.',
  },
  KIND_MISSING: {
    id: '{code} harus disebut desa atau kelurahan.',
    en: '{code} must be stated as DESA or KELURAHAN.',
  },
  UNKNOWN_AREA: { id: '{code} tidak ada dalam daftar wilayah.', en: '{code} is not in the list of areas.' },
  NOT_A_SUBDISTRICT: { id: '{code} bukan kecamatan.', en: '{code} is not a sub-district.' },
  ELECTION_TWICE: { id: '{election} dinyatakan dua kali.', en: '{election} is stated twice.' },
  CONTEST_NOT_IN_ELECTION: {
    id: '{contest} tidak dipilih dalam {election}.',
    en: '{election} has no contest {contest}.',
  },
  SUBDISTRICT_NOT_STATED: {
    id: 'Angka kecamatan {code} belum dinyatakan; nyatakan tidak diketahui bila memang demikian.',
    en: 'Nothing is stated for sub-district {code}; say that it is unknown where it is.',
  },
  SOURCE_MISSING: {
    id: 'Hanya yang diingat saja yang boleh tanpa alamat sumber.',
    en: 'Only what is recalled may lack the address of its source.',
  },
  DOES_NOT_ADD_UP: {
    id: 'Jumlah bagian {sum} bukan {total}; jelaskan bedanya pada catatan angka keseluruhan, atau nyatakan bagian yang diragukan sebagai tidak diketahui.',
    en: 'The parts add up to {sum}, not {total}; explain it in the note of the total, or state the doubtful part as unknown.',
  },
  STATION_TWICE: { id: 'TPS {code} tercantum dua kali.', en: 'Station {code} is listed twice.' },
  UNKNOWN_STATION: {
    id: 'TPS {code} tidak ada dalam daftar TPS mana pun.',
    en: 'Station {code} is in none of the lists of stations.',
  },
  UNKNOWN_REGISTER_TOKEN: {
    id: 'Pola nomor tidak mengenal {token}.',
    en: 'The pattern of a number knows no {token}.',
  },
  REGISTER_WITHOUT_SERIAL: {
    id: 'Pola nomor harus memuat nomor urut, seperti "serial:3" dalam kurung kurawal.',
    en: 'The pattern of a number must have the serial in it, such as "serial:3" in braces.',
  },
  DISTRICT_OUTSIDE: {
    id: 'Daerah pemilihan {name} menyebut wilayah di luar kabupaten/kota ini.',
    en: 'Electoral district {name} names an area outside the regency.',
  },
} as const satisfies Record<string, Text>;

export type RegencyProblemCode = keyof typeof problemCatalogue;

export function problemOf(
  code: RegencyProblemCode,
  path: Path,
  values: Readonly<Record<string, string | number>> = {},
): RegencyProblem {
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
  const { id, en } = problemCatalogue[code];
  return { code, path, message: { id: fill(id), en: fill(en) } };
}
