import { paperNames, Paper, Substage, substages, type Concern, type DeliveryStage } from '../stage';
import { entry, fromCatalogue, named, type Words } from '../words';

const paperMeanings: Readonly<Record<Paper, readonly [string, string]>> = {
  KPU_DECISION: ['Keputusan yang menetapkan kebutuhan.', 'The decision that fixes the needs.'],
  CONTRACT: ['Kontrak dengan penyedia.', 'The contract with the vendor.'],
  DELIVERY_NOTE: [
    'Surat yang menyertai barang; angkanya adalah klaim pengirim.',
    'The paper that goes with the goods; its figures are a claim of the sender.',
  ],
  GOODS_RECEIPT: [
    'Bukti bahwa barang diterima; angkanya adalah klaim penerima.',
    'The proof that goods were received; its figures are a claim of the receiver.',
  ],
  MINUTES: ['Catatan resmi suatu kegiatan yang ditandatangani.', 'The signed official record of an act.'],
};

const concern: Words<Concern> = {
  ACCESS_OBSTRUCTION: entry('Pengawasan terhalang', 'Access obstructed', [
    'Pengawas tidak diberi akses, jadwal, atau keterangan.',
    'The supervisor was refused access, schedule or information.',
  ]),
  PREVENTION: entry('Pencegahan', 'Prevention', [
    'Tindakan pencegahan, bukan peristiwa pada suatu tahap.',
    'An act of prevention, and no event of a sub-stage.',
  ]),
};

const deliveryStage: Words<DeliveryStage> = {
  STAGE_I: entry('Tahap I', 'Stage I', [
    'Perlengkapan yang tidak menunggu daftar calon: kotak, bilik, tinta, segel.',
    'Supplies that do not wait for the candidate lists: boxes, booths, ink, seals.',
  ]),
  STAGE_II: entry('Tahap II', 'Stage II', [
    'Perlengkapan yang menunggu daftar calon tetap, terutama surat suara.',
    'Supplies that wait for the final candidate lists, above all ballots.',
  ]),
};

export const stageWords = {
  Substage: fromCatalogue(Substage.options, (code) => {
    const { name, whatHappens, source } = substages[code];
    return named(name, whatHappens, source);
  }),
  Paper: fromCatalogue(Paper.options, (code) => {
    const [id, en] = paperMeanings[code];
    return named(paperNames[code], { id, en });
  }),
  Concern: concern,
  DeliveryStage: deliveryStage,
};
