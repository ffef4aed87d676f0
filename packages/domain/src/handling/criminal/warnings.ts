import { warningsOf } from '../act-warnings';
import { declaration, discussion, judgmentExecution, policeReferral } from './norms';

/** What the acts of the criminal track warn of. */
export const criminalWarning = warningsOf({
  GAKKUMDU_CLOCK_NOT_SETTLED: {
    id: 'Lama pembahasan di Sentra Gakkumdu dan saat mulainya tidak sama menurut sumbernya (1 x 24 atau 2 x 24 jam), sehingga tidak dihitung di sini. Catat jam mulai dan selesainya dalam berita acara.',
    en: 'Sources differ on how long the discussion in Gakkumdu may take (1 x 24 or 2 x 24 hours) and from when, so no clock runs here. Put its hours in the minutes.',
    cites: [discussion],
  },
  GAKKUMDU_INCOMPLETE: {
    id: 'Pendapat salah satu lembaga belum ada. Sentra Gakkumdu terdiri atas pengawas Pemilu, kepolisian, dan kejaksaan.',
    en: 'The opinion of an institution is missing. Gakkumdu is the supervisors, the police and the prosecutors together.',
    cites: [declaration],
  },
  GAKKUMDU_DIFFERS: {
    id: 'Tidak semua lembaga menilainya sebagai tindak pidana Pemilu. Pengawas Pemilu tetap dapat menyatakannya; siapkan alasannya.',
    en: 'Not every institution takes it for an election crime. The office may still declare it; have the grounds ready.',
    cites: [declaration],
  },
  GAKKUMDU_SITS_AT_REGENCY: {
    id: 'Sentra Gakkumdu berkedudukan di kabupaten/kota; Panwascam biasanya menyampaikan perkaranya ke sana.',
    en: 'Gakkumdu sits at the regency; a Panwascam usually hands the matter up.',
    cites: [discussion],
  },
  DIRECT_REFERRAL_BY_PANWASCAM: {
    id: 'Panwascam berwenang meneruskannya langsung kepada kepolisian; beri tahu Bawaslu kabupaten/kota dan Sentra Gakkumdu.',
    en: 'A Panwascam may pass it to the police itself; tell the regency office and Gakkumdu.',
    cites: [policeReferral],
  },
  POLICE_RECEIPT_NOT_TOLD: {
    id: 'Hari laporan diterima kepolisian belum diisi, sehingga empat belas hari penyidikan belum dihitung. Isi saat tanda terimanya ada.',
    en: 'The day on which the police received it is missing, so the fourteen days of the investigation do not run yet. Give it once there is a receipt.',
    cites: [policeReferral],
  },
  STOPPING_NOT_READ: {
    id: 'Dasar penghentian oleh kepolisian, kejaksaan, atau pengadilan ada dalam hukum acara pidana, yang belum dibaca di sini. Simpan surat penghentiannya.',
    en: 'The ground on which police, prosecutor or court end it lies in criminal procedure, which was not read here. Keep the letter that ends it.',
  },
  APPEAL_PERIOD_RUNS: {
    id: 'Waktu banding baru berakhir setelah {latest}; putusan belum tetap sebelum itu.',
    en: 'The time for an appeal ends only after {latest}; the judgment is not final before that.',
    cites: [judgmentExecution],
  },
});
