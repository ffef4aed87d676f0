/** Matters: reports and registered findings under handling. */
export const matter = {
  matter: {
    addRow: 'Tambah',
    division: 'Divisi',
    fromRecord: 'Laporan hasil pengawasan asalnya',
    handlers: 'Ditugaskan kepada',
    mergedInto: 'Digabungkan ke perkara ini',
    noDate: 'Batas waktunya tidak dapat dihitung; hitung dari naskah peraturannya.',
    notFound: 'Perkara tidak ditemukan',
    notFoundHelp: 'Perkara ini tidak ada, atau bukan untuk akun ini.',
    office: 'Ditangani oleh',
    register: 'Registrasi Temuan ini',
    removeRow: 'Hapus baris {{number}}',
    respondents: 'Terlapor',
    sameEvent: 'Perkara lain tentang peristiwa yang sama',
    stoppedClocks_other: '{{count}} batas waktu sudah terjawab',
  },
  matters: {
    finding: 'Temuan',
    lead: 'Laporan dan Temuan yang ditangani, dari penerimaan sampai hasil akhirnya. Tidak ada nama orang di sini.',
    none: 'Belum ada perkara',
    noneHelp: 'Terima sebuah Laporan, atau registrasi Temuan yang sudah ditetapkan rapat pleno.',
    report: 'Laporan',
    source: 'Asal',
    title: 'Perkara',
  },
} as const;
