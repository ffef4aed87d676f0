import type { Text } from '@awaslog/law/result';
import {
  BallotDamage,
  ballotDamageCitation,
  ballotDamages,
  criteria,
  Criterion,
  Item,
  ItemClass,
  itemClassNames,
  itemClassSource,
  items,
  type BallotSeries,
  type CriterionVerdict,
  type PlaceKind,
  type QualityBucket,
} from '../supplies';
import { entry, fromCatalogue, named, type Words } from '../words';

function itemMeaning(code: Item): Text {
  const { class: itemClass, unit } = items[code];
  if (itemClass === null) return { id: 'Disebut namanya pada catatan.', en: 'Named in the note.' };
  const name = itemClassNames[itemClass];
  return { id: `${name.id}; dihitung per ${unit.id}.`, en: `${name.en}; counted by the ${unit.en}.` };
}

const itemClassMeanings: Readonly<Record<ItemClass, Text>> = {
  VOTING_EQUIPMENT: {
    id: 'Kotak suara, surat suara, tinta, bilik, segel, alat untuk memberi tanda pilihan, dan TPS.',
    en: 'Boxes, ballots, ink, booths, seals, the tool to mark a choice, and the station itself.',
  },
  SUPPORT: {
    id: 'Sampul, formulir, alat pengaman, alat bantu tunanetra, dan perlengkapan pendukung lain.',
    en: 'Envelopes, forms, locks and ties, braille aids and other supporting supplies.',
  },
  OTHER_EQUIPMENT: {
    id: 'Salinan daftar pemilih, daftar calon, dan label identitas kotak.',
    en: 'Copies of the voter list, candidate lists and labels of boxes.',
  },
};

const verdict: Words<CriterionVerdict> = {
  MET: entry('Terpenuhi', 'Met', [
    'Pengawas melihat bahwa kriteria terpenuhi.',
    'The supervisor saw that the criterion is met.',
  ]),
  NOT_MET: entry('Tidak terpenuhi', 'Not met', [
    'Pengawas melihat bahwa kriteria tidak terpenuhi.',
    'The supervisor saw that the criterion is not met.',
  ]),
  NOT_OBSERVED: entry('Tidak diamati', 'Not observed', [
    'Tidak seorang pun dapat melihatnya; ini bukan kekurangan.',
    'Nobody could see it, which is not a shortage.',
  ]),
};

const ballotSeries: Words<BallotSeries> = {
  REGULAR: entry('Surat suara biasa', 'Regular ballots', [
    'Untuk pemungutan suara pertama, termasuk cadangan.',
    'For the first round, with the reserve.',
  ]),
  REPEAT_VOTE: entry(
    'Surat suara PSU',
    'Repeat-vote ballots',
    [
      'Bertanda khusus, disimpan terpisah, dan hanya untuk pemungutan suara ulang.',
      'Specially marked, kept apart and only for a repeat vote.',
    ],
    'UU 7/2017 art. 344',
  ),
};

const qualityBucket: Words<QualityBucket> = {
  good: entry('Baik', 'Good', ['Tanpa cacat.', 'Without fault.']),
  faultyUsable: entry('Cacat tapi layak', 'Faulty but usable', [
    'Ada cacat kecil, tetapi masih layak dipakai.',
    'A small fault, and still fit for use.',
  ]),
  damaged: entry('Rusak', 'Damaged', ['Tidak layak dipakai.', 'Not fit for use.']),
};

const placeKind: Words<PlaceKind> = {
  VENDOR: entry('Penyedia', 'Vendor', [
    'Perusahaan yang membuat atau mengirim barang.',
    'The firm that makes or ships the goods.',
  ]),
  KPU_PROV: entry('KPU provinsi', 'Provincial KPU', ['Kantor KPU provinsi.', 'The provincial office of KPU.']),
  KPU: entry('KPU kabupaten/kota', 'Regency KPU', [
    'Kantor atau gudang KPU kabupaten/kota.',
    'The office or a store of the regency KPU.',
  ]),
  PPK: entry('PPK', 'PPK (sub-district election committee)', [
    'Panitia Pemilihan Kecamatan.',
    'The sub-district committee of KPU.',
  ]),
  PPS: entry('PPS', 'PPS (village voting committee)', [
    'Panitia Pemungutan Suara di desa/kelurahan.',
    'The village committee of KPU.',
  ]),
  TPS: entry('TPS', 'TPS (polling station)', ['Tempat Pemungutan Suara.', 'The place where votes are cast.']),
};

export const suppliesWords = {
  Item: fromCatalogue(Item.options, (code) => named(items[code].name, itemMeaning(code))),
  ItemClass: fromCatalogue(ItemClass.options, (code) =>
    named(itemClassNames[code], itemClassMeanings[code], itemClassSource),
  ),
  Criterion: fromCatalogue(Criterion.options, (code) => named(criteria[code].name, criteria[code].description)),
  CriterionVerdict: verdict,
  BallotSeries: ballotSeries,
  BallotDamage: fromCatalogue(BallotDamage.options, (code) =>
    named(
      ballotDamages[code],
      { id: 'Kriteria surat suara rusak.', en: 'A criterion of a damaged ballot.' },
      ballotDamageCitation.source,
    ),
  ),
  QualityBucket: qualityBucket,
  PlaceKind: placeKind,
};
