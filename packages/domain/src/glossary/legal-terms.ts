import { entry, type GlossaryEntry } from '../words';

/** Legal terms, one English word for one Indonesian term, whether or not the product has an object for it yet. */
export const legalTerms = {
  Reporter: entry('Pelapor', 'Reporter', ['Orang yang berhak dan melapor.', 'The entitled person who reports.']),
  Respondent: entry('Terlapor', 'Respondent', ['Pihak yang dilaporkan.', 'The reported party.']),
  Finder: entry('Penemu', 'Finder', ['Pengawas yang menemukan.', 'The supervisor who found it.']),
  Tracing: entry('Penelusuran', 'Tracing', [
    'Mencari dasar suatu informasi awal.',
    'Looking for the basis of preliminary information.',
  ]),
  InitialReview: entry(
    'Kajian awal',
    'Initial review',
    [
      'Pemeriksaan syarat formal dan materiel laporan.',
      'The look at the formal and material requirements of a report.',
    ],
    'Perbawaslu 7/2022 art. 15',
  ),
  Completion: entry('Perbaikan laporan', 'Completion', [
    'Pelapor melengkapi laporannya.',
    'The reporter completes the report.',
  ]),
  Registration: entry('Registrasi', 'Registration', ['Pencatatan dalam buku register.', 'Entry in the register.']),
  Withdrawal: entry('Pencabutan', 'Withdrawal', [
    'Pelapor mencabut laporannya.',
    'The reporter takes the report back.',
  ]),
  Discontinuance: entry('Penghentian', 'Discontinuance', ['Penanganan dihentikan.', 'Handling is ended.']),
  Clarification: entry(
    'Klarifikasi',
    'Clarification',
    ['Permintaan keterangan kepada pihak, saksi, atau ahli.', 'Hearing a party, witness or expert.'],
    'Perbawaslu 7/2022 art. 28-30',
  ),
  FurtherInformation: entry(
    'Keterangan tambahan',
    'Further information',
    ['Dasar memperpanjang waktu kajian.', 'The ground on which the time for the study is extended.'],
    'UU 7/2017 art. 454(8)',
  ),
  Study: entry(
    'Kajian',
    'Study',
    ['Kajian hukum atas dugaan pelanggaran.', 'The legal study of a suspected violation.'],
    'UU 7/2017 art. 454(7)',
  ),
  Transfer: entry('Pelimpahan', 'Transfer', [
    'Kepada pengawas lain yang berwenang.',
    'To another supervising office that is competent.',
  ]),
  Takeover: entry('Pengambilalihan', 'Takeover', ['Oleh pengawas setingkat di atas.', 'By the office above.']),
  Referral: entry('Penerusan', 'Referral', ['Kepada instansi lain.', 'To another institution.']),
  Plenary: entry('Rapat pleno', 'Plenary', [
    'Rapat anggota yang memutuskan, dengan berita acara.',
    'The meeting of members that decides, with minutes.',
  ]),
  Minutes: entry('Berita acara', 'Minutes', ['Catatan resmi yang ditandatangani.', 'The signed official record.']),
  UpwardRecommendation: entry(
    'Rekomendasi',
    'Upward recommendation',
    ['Rekomendasi Panwascam kepada Bawaslu.', 'What Panwascam recommends to Bawaslu.'],
    'UU 7/2017 art. 461(2)',
  ),
  VotingRecommendation: entry('Rekomendasi PSU, PSL, PSS', 'Voting recommendation', [
    'Rekomendasi pemungutan suara ulang, lanjutan, atau susulan.',
    'A recommendation of a repeat, continued or postponed vote.',
  ]),
  RepeatVote: entry('Pemungutan suara ulang (PSU)', 'Repeat vote', [
    'Pemungutan suara diulang di TPS.',
    'Voting at a station is held again.',
  ]),
  ContinuedVote: entry('Pemungutan suara lanjutan (PSL)', 'Continued vote', [
    'Pemungutan suara yang terhenti dilanjutkan.',
    'Voting that stopped goes on.',
  ]),
  PostponedVote: entry('Pemungutan suara susulan (PSS)', 'Postponed vote', [
    'Pemungutan suara yang belum dapat dimulai diadakan kemudian.',
    'Voting that could not begin is held later.',
  ]),
  Reserve: entry('Cadangan', 'Reserve', [
    'Surat suara di atas jumlah pemilih.',
    'Ballots beyond the number of voters.',
  ]),
  Ruling: entry('Putusan Bawaslu', 'Ruling', [
    'Putusan atas pelanggaran administratif.',
    'What Bawaslu decides on an administrative violation.',
  ]),
  RulingReview: entry('Koreksi', 'Ruling review', [
    'Koreksi Bawaslu RI atas putusan.',
    'The review of a ruling by the national Bawaslu.',
  ]),
  Judgment: entry('Putusan pengadilan', 'Judgment', ['Putusan pengadilan.', 'What a court decides.']),
  CourtAppeal: entry('Banding', 'Court appeal', ['Upaya hukum ke pengadilan tinggi.', 'The remedy to the high court.']),
  Enquiry: entry('Penyelidikan', 'Enquiry', ['Mencari apakah ada tindak pidana.', 'Whether there is a crime.']),
  Investigation: entry('Penyidikan', 'Investigation', [
    'Mengumpulkan bukti tindak pidana.',
    'Gathering the proof of a crime.',
  ]),
  PreventiveAppeal: entry('Imbauan', 'Preventive appeal', [
    'Surat yang mengingatkan sebelum pelanggaran.',
    'A letter that warns before a violation.',
  ]),
  PreventionPaper: entry('Naskah dinas pencegahan', 'Prevention paper', [
    'Surat resmi dalam pencegahan, termasuk imbauan.',
    'An official letter of prevention, appeals included.',
  ]),
  DeliveryNote: entry('Surat Jalan', 'Delivery note', [
    'Surat yang menyertai barang.',
    'The paper that goes with goods.',
  ]),
  GoodsReceipt: entry('Bukti Tanda Terima Barang (BTTB)', 'Goods receipt', [
    'Bukti bahwa barang diterima.',
    'The proof that goods were received.',
  ]),
  Supplies: entry('Perlengkapan', 'Supplies', [
    'Perlengkapan pemungutan suara dan dukungannya.',
    'Voting equipment and what supports it.',
  ]),
  SortingFolding: entry('Sortir-lipat', 'Sorting and folding', [
    'Menyortir, melipat, dan menghitung surat suara.',
    'Sorting, folding and counting of ballots.',
  ]),
  Warehouse: entry('Gudang', 'Warehouse', ['Tempat barang disimpan.', 'Where goods are stored.']),
  ElectoralDistrict: entry('Daerah pemilihan (dapil)', 'Electoral district', [
    'Daerah tempat kursi dewan diperebutkan.',
    'The district in which seats of a council are contested.',
  ]),
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
