import { claim, type SubstageFacts, type Watch } from './substage-entry';

/** The working paper of Panwascam names folding, packing, destruction and reprint as theirs to watch. */
const panwascamWatches: readonly Watch[] = [
  {
    leg: { id: 'Menurut alat kerja Panwascam', en: 'By the working paper of Panwascam' },
    watchedBy: ['PANWASCAM'],
    evidence: 'SECONDARY',
    source: 'https://id.scribd.com/document/686611943/Formulir-a-pl-Panwascam',
  },
];

/** What happens in the stores, from the receipt to the packed box. */
export const warehouseSubstages = {
  RECEIPT: {
    name: { id: 'Penerimaan', en: 'Receipt' },
    sourceCode: 'PENERIMAAN',
    whatHappens: {
      id: 'Barang dihitung dan dicocokkan dengan surat jalan dan label, lalu dibuat bukti tanda terima.',
      en: 'Goods are counted against the delivery note and the label; a goods receipt is made.',
    },
    papers: ['DELIVERY_NOTE', 'GOODS_RECEIPT', 'MINUTES'],
    evidence: 'SECONDARY',
    source:
      'http://lensalandak.com/2023/11/03/bawaslu-kabupaten-landak-awasi-distribusi-logistik-temukan-enam-botol-tinta-rusak/',
    watches: [],
    windows: [
      claim(
        'PEMILU_2024',
        [null, '2024-01-15'],
        { id: 'Surat suara di gudang KPU kabupaten/kota', en: 'Ballots in the regency store of KPU' },
        ['SECONDARY', 'https://koranmagelangdigital.id/2023/12/09'],
        'STAGE_II',
      ),
    ],
  },
  STORAGE: {
    name: { id: 'Penyimpanan', en: 'Storage' },
    sourceCode: 'PENYIMPANAN',
    whatHappens: {
      id: 'Barang disimpan di gudang yang kering, dijaga, berpalet, berkamera, dan beralat pemadam; berlangsung terus.',
      en: 'Goods lie in a dry, guarded warehouse with pallets, camera and extinguisher; it goes on all the time.',
    },
    papers: [],
    evidence: 'SECONDARY',
    source: 'https://sekarangaja.com/bawaslu-kota-malang-ingatkan-kpu-soal-keamanan-gudang-logistik',
    watches: [
      {
        leg: { id: 'Gudang kecamatan, seperti di Kota Bandung', en: 'Store of the sub-district, as in Kota Bandung' },
        watchedBy: ['PANWASCAM'],
        evidence: 'SECONDARY',
        source:
          'https://jabar.antaranews.com/berita/493179/bawaslu-kota-bandung-temukan-hal-tak-prosedural-dari-distribusi-logistik',
      },
    ],
    windows: [],
  },
  SORTING_FOLDING: {
    name: { id: 'Sortir dan lipat', en: 'Sorting and folding' },
    sourceCode: 'SORTIR_LIPAT',
    whatHappens: {
      id: 'Surat suara disortir, dilipat, dan dihitung per kelompok pekerja: baik, cacat tapi layak, dan rusak.',
      en: 'Ballots are sorted, folded and counted by groups of workers: good, faulty but usable, and damaged.',
    },
    papers: ['MINUTES'],
    evidence: 'SECONDARY',
    source: 'https://serayunews.com/kpu-banyumas-mencatat-lebih-dari-600-lembar-surat-suara-pemilu-2024-rusak',
    watches: panwascamWatches,
    windows: [
      claim(
        'PEMILU_2024',
        ['2024-01-04', '2024-01-19'],
        { id: 'Kira-kira, Kalimantan Selatan', en: 'About, Kalimantan Selatan' },
        ['SECONDARY', 'https://kalsel.antaranews.com/berita/401061'],
      ),
      claim('PEMILU_2024', [null, '2024-01-25'], { id: 'Target KPU DKI Jakarta', en: 'Target of KPU DKI Jakarta' }, [
        'SECONDARY',
        'https://www.medcom.id/pemilu/news-pemilu/GNG17BAk-kpu-dki-sudah-sortir-dan-lipat-13-juta-surat-suara',
      ]),
      claim(
        'PILKADA_2024',
        ['2024-10-29', null],
        { id: 'Mulai; selesai pertengahan November', en: 'Begins; ends in the middle of November' },
        ['SECONDARY', 'https://borneoflash.com/?p=63938'],
      ),
    ],
  },
  REPLACEMENT: {
    name: { id: 'Penggantian', en: 'Replacement' },
    sourceCode: 'PENGGANTIAN',
    whatHappens: {
      id: 'Kekurangan dan kerusakan diplenokan, diminta kepada KPU provinsi atau pencetak, dan penggantinya diterima.',
      en: 'Shortage and damage go to plenary, replacements are requested from KPU or the printer, and received.',
    },
    papers: ['MINUTES', 'DELIVERY_NOTE', 'GOODS_RECEIPT'],
    evidence: 'SECONDARY',
    source: 'https://serayunews.com/kpu-banyumas-mencatat-lebih-dari-600-lembar-surat-suara-pemilu-2024-rusak',
    watches: panwascamWatches,
    windows: [
      claim('PEMILU_2024', [null, '2024-02-09'], { id: 'Dari akhir Januari', en: 'From the end of January' }, [
        'RECALLED',
        null,
      ]),
    ],
  },
  PACKING: {
    name: { id: 'Pengepakan', en: 'Packing' },
    sourceCode: 'PENGEPAKAN',
    whatHappens: {
      id: 'Kotak diisi per TPS (setting) oleh PPK, PPS, dan pekerja harian: isi dalam kotak dan luar kotak.',
      en: 'Boxes are filled for each station by PPK, PPS and daily workers: what goes in the box and what beside it.',
    },
    papers: [],
    evidence: 'SECONDARY',
    source: 'https://siaranbali.com',
    watches: panwascamWatches,
    windows: [
      claim(
        'PEMILU_2024',
        ['2024-01-01', null],
        { id: 'Januari sampai awal Februari', en: 'January to the beginning of February' },
        ['RECALLED', null],
      ),
    ],
  },
} as const satisfies Record<string, SubstageFacts>;
