/** Changed calendars, and what they move. */
export const changes = {
  changes: {
    apply: 'Terapkan tanggal baru',
    applyChosen: 'Terapkan yang dipilih',
    applyHelp:
      'Tanggal baru berlaku untuk versi yang terdaftar di layar ini; yang diubah orang lain sementara itu dilewati. Tanggal semula tetap tercatat di samping tanggal baru.',
    becomes: 'menjadi',
    because: 'Karena',
    casesChosen_other: '{{figure}} catatan dan perkara',
    choose: 'Pilih {{name}}',
    chooseAll: 'Pilih semua',
    chosen: '{{figure}} dipilih',
    count_other: '{{figure}} catatan dan perkara bergeser',
    countSoFar_other: '{{figure}} catatan dan perkara bergeser sejauh ini',
    done_other: '{{figure}} catatan dan perkara mendapat tanggal baru.',
    doneHelp:
      'Tanggal semula tetap terlihat di samping tanggal baru, di setiap catatan dan perkara dan di daftar kerja.',
    lead: 'Jangka waktu yang masih berjalan dan bergeser karena kalender diubah, dengan tanggal semula, tanggal baru, dan sebabnya. Melihat daftar ini tidak mengubah apa pun.',
    link: 'Perubahan kalender',
    more: 'Cari lagi',
    none: 'Tidak ada batas waktu yang bergeser',
    noneHelp: 'Semua jangka waktu yang berjalan sudah berakhir menurut kalender yang ditetapkan sampai {{day}}.',
    notNamed:
      'Hari yang menggesernya tidak dapat disebut satu per satu; penjelasan di bawah memuat setiap hari yang dilewati dengan keputusannya.',
    notTold: 'Belum dapat dihitung',
    notYou: 'Layar ini untuk kantor kabupaten/kota',
    notYouHelp:
      'Perubahan kalender menyangkut semua kantor sekaligus; anggota atau sekretariat Bawaslu kabupaten/kota yang menerapkannya.',
    owner: { MATTER: 'Perkara', RECORD: 'Catatan pengawasan' },
    passedOver_other: '{{figure}} dilewati',
    passedOverHelp:
      'Sejak didaftar, isinya diubah orang lain atau tidak ada lagi yang menggesernya. Yang masih bergeser ada lagi di daftar di bawah, dengan versi terbarunya.',
    periodsChosen_other: '{{figure}} batas waktu',
    progress: '{{sent}} dari {{all}} bagian terkirim',
    stays: 'tetap',
    title: 'Perubahan batas waktu',
  },
  earlier: {
    byCalendar: '{{was}}, digeser perubahan kalender',
    byDecree: '{{was}}, digeser {{decree}}',
    ends: {
      BOTH: 'Semula paling awal {{earliest}}, paling akhir {{latest}}',
      EARLIEST: 'Paling awal semula {{earliest}}',
      LATEST: 'Paling akhir semula {{latest}}',
      NEITHER: 'Tanggalnya tetap, hanya bacaan lain yang bergeser',
      SINGLE: 'Semula {{latest}}',
    },
    off: '{{day}} bukan hari kerja lagi',
    offBecause: '{{day}} bukan hari kerja lagi ({{why}})',
    recomputed: 'Dihitung ulang {{day}}',
    title: 'Tanggal sebelumnya',
    unknown: 'Semula belum dapat dihitung, karena kalender tahunnya belum ditetapkan',
    workedAgain: '{{day}} menjadi hari kerja lagi',
  },
} as const;
