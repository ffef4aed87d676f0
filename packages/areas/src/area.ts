export type AreaRowLevel = 'PROVINCE' | 'REGENCY' | 'SUBDISTRICT' | 'VILLAGE';
export type AreaRowKind = 'KABUPATEN' | 'KOTA' | 'DESA' | 'KELURAHAN';

/** One row of the national list of areas. */
export interface AreaRow {
  /** Code of the Ministry of Home Affairs: `63`, `63.11`, `63.11.03`, `63.11.03.2001`. */
  readonly code: string;
  /** Name without the word for its kind: `Balangan`, not "Kabupaten Balangan". */
  readonly name: string;
  readonly level: AreaRowLevel;
  /** What kind of regency or village it is; provinces and sub-districts have one kind only. */
  readonly kind?: AreaRowKind;
  /** Code of the area it lies in; absent on a province. */
  readonly parent?: string;
}

/** Which list the rows follow, where it was taken from and under which licence it may be passed on. */
export interface AreaEdition {
  readonly decree: string;
  readonly decreedOn: string;
  readonly decreeSource: string;
  readonly dataset: string;
  readonly datasetVersion: string;
  readonly datasetSource: string;
  readonly licence: 'ODbL-1.0';
  readonly attribution: string;
}

/**
 * The list is the one in force since 2025. Villages that were founded, split or renamed after the elections of 2024
 * carry their present name and code here; the list of 2022 is not part of the data set.
 */
export const edition: AreaEdition = {
  decree: 'Kepmendagri 300.2.2-2138/2025',
  decreedOn: '2025-04-25',
  decreeSource: 'https://www.inforegulasi.com/2025/11/link-download-kepmendagri-nomor-30022.html',
  dataset: 'idn-area-data',
  datasetVersion: '4.0.1',
  datasetSource: 'https://github.com/fityannugroho/idn-area-data/blob/main/docs/references.md',
  licence: 'ODbL-1.0',
  attribution: 'Contains information from idn-area-data, which is made available under the ODbL 1.0.',
};
