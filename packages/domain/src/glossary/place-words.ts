import type { Zone } from '@awaslog/law/civil-date';
import type { Contest } from '../election';
import { ElectionId, elections } from '../election';
import type { AreaKind, AreaLevel, StationStanding } from '../territory';
import { entry, fromCatalogue, named, type Words } from '../words';

const areaLevel: Words<AreaLevel> = {
  PROVINCE: entry('Provinsi', 'Province', ['Wilayah tingkat provinsi.', 'An area of the first level.']),
  REGENCY: entry('Kabupaten/kota', 'Regency or city', [
    'Wilayah tingkat kabupaten atau kota.',
    'An area of the second level, a kabupaten or a kota.',
  ]),
  SUBDISTRICT: entry('Kecamatan', 'Sub-district', ['Wilayah di bawah kabupaten/kota.', 'An area below the regency.']),
  VILLAGE: entry('Desa/kelurahan', 'Village', ['Wilayah di bawah kecamatan.', 'An area below the sub-district.']),
};

const areaKind: Words<AreaKind> = {
  KABUPATEN: entry('Kabupaten', 'Regency', ['Wilayah yang dipimpin bupati.', 'An area led by a bupati.']),
  KOTA: entry('Kota', 'City', ['Wilayah yang dipimpin wali kota.', 'An area led by a mayor.']),
  DESA: entry('Desa', 'Village', ['Desa yang dipimpin kepala desa.', 'A village led by its own head.']),
  KELURAHAN: entry('Kelurahan', 'Urban village', [
    'Bagian kecamatan yang dipimpin lurah.',
    'A part of a sub-district led by an official of the regency.',
  ]),
};

const stationStanding: Words<StationStanding> = {
  KNOWN: entry('TPS terdaftar', 'Known station', [
    'Ada dalam daftar TPS pemilihan ini.',
    'In the list of stations of this election.',
  ]),
  UNCONFIRMED: entry('TPS belum dikonfirmasi', 'Unconfirmed station', [
    'Bentuknya benar, tetapi daftar TPS pemilihan ini tidak diketahui.',
    'Well formed, but no list of stations of this election is known.',
  ]),
  UNKNOWN_STATION: entry('TPS tidak terdaftar', 'Unknown station', [
    'Daftar TPS diketahui dan tidak memuatnya.',
    'The list of stations is known and does not have it.',
  ]),
};

const zone: Words<Zone> = {
  'Asia/Jakarta': entry('WIB', 'Western Indonesia Time', ['UTC+7.', 'UTC+7.']),
  'Asia/Makassar': entry('WITA', 'Central Indonesia Time', ['UTC+8.', 'UTC+8.']),
  'Asia/Jayapura': entry('WIT', 'Eastern Indonesia Time', ['UTC+9.', 'UTC+9.']),
};

const contest: Words<Contest> = {
  PPWP: entry('Presiden dan Wakil Presiden', 'President and Vice President', [
    'Pemilu Presiden dan Wakil Presiden.',
    'The election of President and Vice President.',
  ]),
  DPR: entry('DPR', 'National House', [
    'Pemilu anggota DPR.',
    'The election of the national House of Representatives.',
  ]),
  DPD: entry('DPD', 'Regional Council', [
    'Pemilu anggota DPD.',
    'The election of the Regional Representative Council.',
  ]),
  DPRD_PROV: entry('DPRD Provinsi', 'Provincial council', [
    'Pemilu anggota DPRD provinsi.',
    'The election of a provincial council.',
  ]),
  DPRD_KAB: entry('DPRD Kabupaten/Kota', 'Regency council', [
    'Pemilu anggota DPRD kabupaten/kota; tidak ada di DKI Jakarta.',
    'The election of a regency council; DKI Jakarta has none.',
  ]),
  GUBERNUR: entry('Gubernur', 'Governor', [
    'Pemilihan gubernur dan wakil gubernur.',
    'The election of a governor and vice governor.',
  ]),
  BUPATI: entry('Bupati/Wali Kota', 'Regent or mayor', [
    'Pemilihan bupati atau wali kota beserta wakilnya.',
    'The election of a regent or mayor and the deputy.',
  ]),
};

const election = fromCatalogue(ElectionId.options, (code) =>
  named(
    elections[code].name,
    elections[code].regime
      ? { id: 'Pemilihan dengan aturan yang dihitung.', en: 'An election whose rules are computed.' }
      : {
          id: 'Hanya untuk rujukan; tidak ada aturan yang dihitung.',
          en: 'Kept for reference; no rule is computed for it.',
        },
  ),
);

export const placeWords = {
  AreaLevel: areaLevel,
  AreaKind: areaKind,
  StationStanding: stationStanding,
  Zone: zone,
  Contest: contest,
  ElectionId: election,
};
