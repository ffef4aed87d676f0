import { signs } from './deed-sign-entry';

const sign = signs('ADJACENT');

/** Signs about votes, result papers, lists and the follow-up of findings, which may come up beside supplies. */
export const votingSigns = {
  VOTE_SHIFTED_OR_WORTHLESS: sign(
    ['Suara dialihkan atau tidak bernilai', 'Vote shifted or worthless'],
    [
      'Suara pemilih menjadi tidak bernilai, atau perolehan suara peserta bertambah atau berkurang.',
      "A voter's vote became worthless, or a contestant gained or lost votes.",
    ],
    'ETHICS',
  ),
  REPEAT_VOTE_NOT_HELD: sign(
    ['PSU tidak dilaksanakan', 'Repeat vote not held'],
    [
      'Keputusan untuk pemungutan suara ulang di TPS tidak dilaksanakan.',
      'A decision on a repeat vote at the station was not carried out.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  MINUTES_NOT_MADE_OR_SIGNED: sign(
    ['Berita acara tidak dibuat atau ditandatangani', 'Minutes not made or signed'],
    [
      'Berita acara atau sertifikat di TPS tidak dibuat atau tidak ditandatangani.',
      'Minutes or certificate of the station were not made or not signed.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  COPY_OF_MINUTES_REFUSED: sign(
    ['Salinan berita acara tidak diberikan', 'Copy of minutes refused'],
    [
      'Saksi, pengawas, PPS, atau PPK tidak diberi salinan berita acara dan sertifikat.',
      'A witness, supervisor, PPS or PPK was given no copy of minutes and certificate.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  STATION_PAPERS_DAMAGED_OR_LOST: sign(
    ['Berita acara TPS rusak atau hilang', 'Station papers damaged or lost'],
    [
      'Berita acara atau sertifikat hasil di TPS rusak atau hilang.',
      'Minutes or certificate of a station are damaged or lost.',
    ],
    'ADMINISTRATIVE',
  ),
  STATION_PAPERS_CHANGED: sign(
    ['Berita acara TPS diubah', 'Station papers changed'],
    ['Isi berita acara atau sertifikat hasil di TPS diubah.', 'Minutes or certificate of a station were changed.'],
    'ETHICS',
  ),
  RECAP_PAPERS_LOST_OR_CHANGED: sign(
    ['Berita acara rekapitulasi hilang atau berubah', 'Recapitulation papers lost or changed'],
    [
      'Berita acara atau sertifikat rekapitulasi hilang atau berubah.',
      'Minutes or certificate of recapitulation are lost or changed.',
    ],
    'ETHICS',
  ),
  COUNT_SYSTEM_DISTURBED: sign(
    ['Sistem informasi penghitungan diganggu', 'Count system disturbed'],
    [
      'Sistem informasi penghitungan suara dirusak, diganggu, atau didistorsi.',
      'The information system of the count was damaged, disturbed or distorted.',
    ],
  ),
  VOTE_BOUGHT: sign(
    ['Uang atau materi untuk suara', 'Money or goods for a vote'],
    [
      'Uang atau materi dijanjikan atau diberikan kepada pemilih.',
      'Money or other goods were promised or given to voters.',
    ],
  ),
  VOTED_MORE_THAN_ONCE: sign(
    ['Memilih lebih dari satu kali', 'Voted more than once'],
    ['Seseorang memberikan suara lebih dari satu kali.', 'Somebody voted more than once.'],
  ),
  VOTED_AS_ANOTHER: sign(
    ['Memilih sebagai orang lain', 'Voted as another'],
    ['Seseorang mengaku sebagai orang lain saat memilih.', 'Somebody claimed to be another person at voting.'],
  ),
  VOTERS_HINDERED: sign(
    ['Pemilih dihalangi', 'Voters hindered'],
    [
      'Kekerasan, halangan, atau gangguan ketertiban terhadap pemilih.',
      'Violence, hindrance or disorder was turned on voters.',
    ],
  ),
  VOTING_MADE_TO_FAIL: sign(
    ['Pemungutan suara digagalkan', 'Voting made to fail'],
    ['Perbuatan seseorang membuat pemungutan suara gagal.', "Somebody's deed made the voting fail."],
  ),
  VOTER_LIST_FINDING_IGNORED: sign(
    ['Temuan daftar pemilih tidak ditindaklanjuti', 'Finding on voter lists ignored'],
    [
      'Temuan pengawas tentang data atau daftar pemilih tidak ditindaklanjuti.',
      'A finding of supervisors on voter data or lists was not followed up.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  VOTER_LIST_COPY_REFUSED: sign(
    ['Salinan DPT tidak diberikan', 'Copy of the voter list refused'],
    ['Salinan DPT tidak diberikan kepada partai politik.', 'A party was given no copy of the voter list.'],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  VERIFICATION_FINDING_IGNORED: sign(
    ['Temuan verifikasi tidak ditindaklanjuti', 'Finding on verification ignored'],
    [
      'Temuan pengawas dalam verifikasi partai atau calon tidak ditindaklanjuti.',
      'A finding of supervisors on the verification of parties or candidates was not followed up.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  DPD_SUPPORT_BY_FRAUD: sign(
    ['Kecurangan dukungan DPD', 'Fraud for DPD support'],
    ['Dukungan calon DPD diperoleh dengan curang.', 'Support for a DPD candidate was obtained by fraud.'],
  ),
  FINDING_NOT_FOLLOWED_UP: sign(
    ['Temuan atau Laporan tidak ditindaklanjuti', 'Finding or Report not followed up'],
    [
      'Pengawas tidak menindaklanjuti Temuan atau Laporan tentang jajaran KPU.',
      'A supervisor did not follow up a Finding or Report on KPU bodies.',
    ],
    'ETHICS',
  ),
};
