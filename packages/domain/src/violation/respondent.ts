import type { Text } from '@awaslog/law/result';
import { z } from 'zod';

/** In what capacity a respondent acted. Persons are never named in a record. */
export const RespondentCapacity = z.enum([
  'KPU_REGENCY',
  'KPU_SECRETARIAT',
  'PPK',
  'PPS',
  'KPPS',
  'PRINTER',
  'CARRIER',
  'SUPERVISOR',
  'BAWASLU_REGENCY',
  'PARTY_OR_CANDIDATE',
  'OTHER',
  'UNKNOWN',
]);
export type RespondentCapacity = z.infer<typeof RespondentCapacity>;

export interface RespondentEntry {
  readonly name: Text;
  readonly description: Text;
}

/** Who stands behind each capacity. */
export const respondents: Readonly<Record<RespondentCapacity, RespondentEntry>> = {
  KPU_REGENCY: {
    name: { id: 'KPU kabupaten/kota', en: 'Regency KPU' },
    description: { id: 'Anggota KPU kabupaten/kota.', en: 'A member of the regency KPU.' },
  },
  KPU_SECRETARIAT: {
    name: { id: 'Sekretariat KPU', en: 'KPU secretariat' },
    description: { id: 'Pegawai sekretariat KPU.', en: 'Staff of a secretariat of KPU.' },
  },
  PPK: {
    name: { id: 'PPK', en: 'PPK (sub-district election committee)' },
    description: { id: 'Anggota PPK.', en: 'A member of PPK.' },
  },
  PPS: {
    name: { id: 'PPS', en: 'PPS (village voting committee)' },
    description: { id: 'Anggota PPS.', en: 'A member of PPS.' },
  },
  KPPS: {
    name: { id: 'KPPS', en: 'KPPS (polling station committee)' },
    description: { id: 'Anggota KPPS.', en: 'A member of KPPS.' },
  },
  PRINTER: {
    name: { id: 'Pencetak', en: 'Printer' },
    description: { id: 'Perusahaan pencetak surat suara.', en: 'A printer of ballots.' },
  },
  CARRIER: {
    name: { id: 'Pengangkut', en: 'Carrier' },
    description: { id: 'Pengangkut barang.', en: 'A carrier of goods.' },
  },
  SUPERVISOR: {
    name: { id: 'Pengawas ad hoc', en: 'Ad hoc supervisor' },
    description: { id: 'Anggota Panwascam, PKD, atau PTPS.', en: 'A member of a Panwascam, a PKD or a PTPS.' },
  },
  BAWASLU_REGENCY: {
    name: { id: 'Bawaslu kabupaten/kota', en: 'Regency Bawaslu' },
    description: {
      id: 'Anggota Bawaslu kabupaten/kota, yang tetap.',
      en: 'A member of the regency Bawaslu, who is permanent.',
    },
  },
  PARTY_OR_CANDIDATE: {
    name: { id: 'Peserta pemilu', en: 'Party or candidate' },
    description: { id: 'Partai, calon, atau tim kampanye.', en: 'A party, candidate or campaign team.' },
  },
  OTHER: {
    name: { id: 'Pihak lain', en: 'Other' },
    description: { id: 'Pihak lain.', en: 'Anyone else.' },
  },
  UNKNOWN: {
    name: { id: 'Belum diketahui', en: 'Unknown' },
    description: { id: 'Belum diketahui siapa.', en: 'Not known who.' },
  },
};
