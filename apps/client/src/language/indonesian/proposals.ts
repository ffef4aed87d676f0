/** Which articles the facts point to, and until when advice leaves time enough. */
export const proposals = {
  lastDay: {
    after:
      'Tanggal penyampaian yang diisi di atas lebih lambat dari itu. Tetapkan jangka waktu yang lebih pendek, atau usulkan Temuan sekarang.',
    inForm_other: 'Dengan jangka waktu {{figure}} hari, saran paling lambat disampaikan {{day}}',
    none: 'Tidak ada hari yang cukup',
    noneInForm_other: 'Jangka waktu {{figure}} hari tidak menyisakan waktu untuk menetapkan Temuan',
    title: 'Hari terakhir untuk saran perbaikan',
    why: 'Mengapa hari ini?',
    whyNone: 'Mengapa tidak ada?',
  },
  proposals: {
    addSign: 'Tambahkan tanda',
    alsoCites: 'Norma di sampingnya',
    count_other: '{{figure}} pasal diusulkan',
    fault: 'Kesengajaan atau kelalaian',
    ifProven: 'Bila terbukti',
    noFault: 'Belum ada yang menyatakannya',
    notDecided: 'Usulan, bukan putusan',
    notRead: 'Pasalnya belum dibaca di sini',
    penalty: 'Ancaman pidana',
    removeSign: 'Hapus tanda: {{sign}}',
    settledBy: 'Diselesaikan oleh',
    shown_other: '{{figure}} unsur ditunjukkan fakta',
    sign: 'Tanda',
    tell: 'Coba dengan fakta lain',
    tellHelp:
      'Untuk yang tidak punya isian dalam Formulir A. Hanya mengubah usulan di layar ini; tidak ada yang dicatat, dan hilang saat layar ditutup.',
    title: 'Pasal yang mungkin berlaku',
    toldSigns: 'Tanda yang dinyatakan',
    unproven: '{{unproven}} dari {{all}} unsur belum terbukti',
  },
} as const;
