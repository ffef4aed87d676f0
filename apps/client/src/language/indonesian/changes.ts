/** Changed calendars, and what they move. */
export const changes = {
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
