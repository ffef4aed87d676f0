import { entry, type GlossaryEntry } from '../words';

/** The objects of the domain, by the name that the library and the gateway give them. */
export const objectWords = {
  SupervisionRecord: entry(
    'Laporan Hasil Pengawasan',
    'Supervision record',
    [
      'Catatan satu kegiatan pengawasan (Formulir Model A) beserta kelanjutannya.',
      'The record of one act of supervision (Form A) with what followed from it.',
    ],
    'Perbawaslu 5/2022 art. 18',
  ),
  FormA: entry(
    'Formulir Model A',
    'Form A',
    [
      'Isi catatan pengawasan: pengawas, kegiatan, hasil, dugaan pelanggaran, potensi sengketa.',
      'What a supervision record says: who, activity, result, suspected violation, potential dispute.',
    ],
    'Perbawaslu 5/2022 art. 18(1)',
  ),
  SuspectedViolation: entry('Dugaan pelanggaran', 'Suspected violation', [
    'Bagian IV Formulir A.',
    'Section IV of Form A.',
  ]),
  EvidenceItem: entry('Bukti', 'Piece of evidence', [
    'Satu bukti dengan uraiannya.',
    'One proof with its description.',
  ]),
  CriterionFinding: entry('Penilaian kriteria', 'Criterion as seen', [
    'Satu kriteria sebagaimana dilihat pengawas.',
    'One criterion as the supervisor saw it.',
  ]),
  SupplyCount: entry('Hitungan perlengkapan', 'Supply count', [
    'Satu baris: angka dokumen di samping hitungan sendiri.',
    'One line: the figure of the paper beside the own count.',
  ]),
  Discrepancy: entry('Selisih', 'Discrepancy', [
    'Perbedaan angka; belum berarti pelanggaran.',
    'A difference between figures; not yet a violation.',
  ]),
  Finding: entry(
    'Temuan',
    'Finding',
    [
      'Dugaan pelanggaran dari pengawasan aktif yang ditetapkan rapat pleno pada waktunya.',
      'A suspected violation met in active supervision and fixed by the plenary in time.',
    ],
    'UU 7/2017 art. 454',
  ),
  ProposedFinding: entry('Usulan temuan', 'Proposed finding', [
    'Dugaan yang diajukan kepada rapat pleno.',
    'A suspicion put to the plenary.',
  ]),
  CorrectionAdvice: entry(
    'Saran perbaikan',
    'Correction advice',
    [
      'Saran kepada penyelenggara untuk memperbaiki kesalahan administratif.',
      'Advice to the organiser to correct an administrative error.',
    ],
    'Perbawaslu 5/2022 art. 18(2)',
  ),
  AdvicePeriod: entry(
    'Jangka waktu saran',
    'Advice period',
    ['Tiga hari, atau jangka waktu yang ditetapkan.', 'Three days, or the period that was set.'],
    'Perbawaslu 5/2022 art. 18(3)',
  ),
  PreliminaryInformation: entry(
    'Informasi awal',
    'Preliminary information',
    ['Keterangan tentang dugaan pelanggaran yang ditelusuri.', 'What is known of a suspicion and is traced.'],
    'Perbawaslu 7/2022',
  ),
  Report: entry(
    'Laporan',
    'Report',
    ['Dugaan pelanggaran yang disampaikan orang yang berhak.', 'A suspected violation brought by an entitled person.'],
    'UU 7/2017 art. 454',
  ),
  ReportedIncident: entry('Peristiwa yang diberitakan', 'Reported incident', [
    'Yang diberitakan pers; bukan catatan pengawasan dan tanpa batas waktu.',
    'What the press reported; no supervision record, and no clock.',
  ]),
  PlaceAsReported: entry('Tempat menurut berita', 'Place as reported', [
    'Kabupaten/kota dan provinsi sebagaimana diberitakan.',
    'Regency and province as the report has them.',
  ]),
  AssignmentLetter: entry('Surat tugas', 'Assignment letter', [
    'Siapa ditugaskan ke mana, untuk tahap apa, dan kapan.',
    'Who is sent where, for which sub-stages and when.',
  ]),
  Actor: entry('Pelaku', 'Actor', [
    'Siapa yang bertindak: kantor, peran, dan wilayah, tanpa nama.',
    'Who acts: office, role and territory, without a name.',
  ]),
  Office: entry('Kantor pengawas', 'Office', [
    'Kantor Bawaslu, Panwascam, PKD, atau PTPS.',
    'An office of Bawaslu, a Panwascam, a village or station supervisor.',
  ]),
  Area: entry('Wilayah', 'Area', ['Wilayah menurut daftar resmi.', 'An area as the official list has it.']),
  Station: entry('TPS', 'TPS (polling station)', ['Tempat Pemungutan Suara.', 'The place where votes are cast.']),
  Place: entry('Tempat barang', 'Place', ['Siapa yang memegang barang.', 'Who holds the goods.']),
  Deadline: entry('Batas waktu', 'Deadline', [
    'Akhir suatu jangka waktu, menurut kedua penafsiran.',
    'The end of a period, under both readings.',
  ]),
  Offence: entry('Tindak pidana', 'Offence', ['Perbuatan yang diancam pidana.', 'A deed that the law punishes.']),
  Element: entry('Unsur', 'Element', [
    'Hal yang harus terbukti agar suatu pasal berlaku.',
    'What has to be proven for an article to apply.',
  ]),
  ViolationFacts: entry('Fakta dugaan', 'Facts of a suspicion', [
    'Yang diketahui tentang suatu dugaan: hitungan, kriteria, tanda, dan kedudukan pelaku.',
    'What is known of a suspicion: counts, criteria, signs and the capacity of those who acted.',
  ]),
  Proposal: entry(
    'Usulan pasal',
    'Proposal',
    [
      'Jenis pelanggaran dan pasal yang mungkin berlaku, dengan unsur yang belum terbukti; rapat pleno yang menetapkan.',
      'A kind of violation and an article that may apply, with what is still unproven; the plenary decides.',
    ],
    'Perbawaslu 5/2022 art. 18(7)',
  ),
  Duty: entry('Kewajiban', 'Duty', [
    'Norma yang mengikat penyelenggara atau pengawas.',
    'A norm that binds organiser or supervisor.',
  ]),
  Citation: entry('Rujukan hukum', 'Citation', [
    'Tempat dalam peraturan, dengan tingkat pengetahuannya.',
    'A place in an instrument of law, with how well it is known.',
  ]),
  RecordSupervision: entry('Catat pengawasan', 'Record supervision', [
    'Perintah mencatat pengawasan.',
    'The command to record.',
  ]),
  GiveCorrectionAdvice: entry('Beri saran perbaikan', 'Give correction advice', [
    'Perintah memberi saran.',
    'The command to advise.',
  ]),
  ConfirmAdviceCarriedOut: entry('Nyatakan saran dilaksanakan', 'Confirm advice carried out', [
    'Perintah menyatakan pelaksanaan.',
    'The command to confirm.',
  ]),
  ProposeFinding: entry('Usulkan temuan', 'Propose finding', ['Perintah mengusulkan.', 'The command to propose.']),
  FixFinding: entry('Tetapkan temuan', 'Fix finding', ['Perintah menetapkan.', 'The command to fix.']),
  RejectFinding: entry('Putuskan bukan Temuan', 'Reject finding', [
    'Perintah memutuskan bukan Temuan.',
    'The command to reject.',
  ]),
  ProposeRevision: entry('Usulkan koreksi LHP', 'Propose a revision', [
    'Perintah mengusulkan koreksi.',
    'The command to propose a revision.',
  ]),
  ApproveRevision: entry('Setujui koreksi LHP', 'Approve a revision', [
    'Perintah menyetujui koreksi.',
    'The command to approve it.',
  ]),
  DeclineRevision: entry('Tolak koreksi LHP', 'Decline a revision', [
    'Perintah menolak koreksi.',
    'The command to decline it.',
  ]),
  SupervisionCommand: entry('Perintah pengawasan', 'Supervision command', [
    'Yang dapat diminta atas catatan pengawasan.',
    'What may be asked of a supervision record.',
  ]),
  TakeUpIncident: entry('Jadikan informasi awal', 'Take up incident', [
    'Perintah menelusuri peristiwa.',
    'The command to take an incident up.',
  ]),
  RecordTip: entry('Catat informasi masyarakat', 'Record a tip', [
    'Perintah mencatat keterangan siapa pun sebagai informasi awal.',
    'The command to record what anybody tells as preliminary information.',
  ]),
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
