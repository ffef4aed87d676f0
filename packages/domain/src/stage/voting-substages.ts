import { claim, type SubstageFacts } from './substage-entry';

const legs = 'https://mediakaltim.com/?p=134685';
const mass = 'https://mediakorannusantara.com/kpu-sebut-wilayah-3t-jadi-fokus-distribusi-logistik';
const pilkadaVoting = 'https://seputarbisnisindo.com/index/read/1829';
const returnDuties =
  'https://labviral.com/news/3377/26032023/tugas-dan-wewenang-panwaslu-kecamatan-sesuai-uu-nomor-7-tahun-2017-tentang-pemilu?page=2';

/** From the regency store to the station, and what comes after. */
export const votingSubstages = {
  DISTRIBUTION: {
    name: { id: 'Distribusi', en: 'Distribution' },
    sourceCode: 'DISTRIBUSI',
    whatHappens: {
      id: 'Logistik dikirim dari KPU ke PPK lalu ke PPS; daerah terluar didahulukan.',
      en: 'Supplies go from KPU to PPK and on to PPS; remote areas come first.',
    },
    papers: ['DELIVERY_NOTE', 'MINUTES'],
    evidence: 'SECONDARY',
    source: mass,
    watches: [
      {
        leg: { id: 'Gudang kabupaten/kota ke kecamatan', en: 'Regency store to sub-district' },
        watchedBy: ['REGENCY'],
        evidence: 'SECONDARY',
        source: legs,
      },
      {
        leg: { id: 'Kecamatan ke desa/kelurahan', en: 'Sub-district to village' },
        watchedBy: ['PANWASCAM', 'VILLAGE_SUPERVISOR'],
        evidence: 'SECONDARY',
        source: legs,
      },
    ],
    windows: [
      claim(
        'PEMILU_2024',
        ['2024-02-07', null],
        { id: 'KPU Tabalong: daerah terpencil mulai', en: 'KPU Tabalong: remote areas begin' },
        ['SECONDARY', 'https://nusantaratv.com/news/kpu-tabalong-distribusikan-logistik-pemilu-ke-kawasan-terpencil'],
      ),
      claim(
        'PEMILU_2024',
        ['2024-02-10', '2024-02-13'],
        { id: 'KPU: distribusi serentak', en: 'KPU: distribution everywhere' },
        ['SECONDARY', mass],
      ),
    ],
  },
  STATION_DELIVERY: {
    name: { id: 'Pengiriman ke TPS', en: 'Delivery to the station' },
    sourceCode: 'DISTRIBUSI_TPS',
    whatHappens: {
      id: 'PPS menyerahkan logistik kepada KPPS; harus sudah di TPS paling lambat sehari sebelum pemungutan suara.',
      en: 'PPS hands the supplies over to KPPS; they must be at the station the day before voting at the latest.',
    },
    papers: ['MINUTES'],
    evidence: 'SECONDARY',
    source: legs,
    watches: [
      {
        leg: { id: 'Desa/kelurahan ke TPS', en: 'Village to station' },
        watchedBy: ['STATION_SUPERVISOR', 'VILLAGE_SUPERVISOR'],
        evidence: 'SECONDARY',
        source: legs,
      },
    ],
    windows: [
      claim(
        'PEMILU_2024',
        [null, '2024-02-13'],
        { id: 'KPU: sehari sebelum pemungutan suara', en: 'KPU: the day before voting' },
        ['SECONDARY', mass],
      ),
      claim(
        'PILKADA_2024',
        [null, '2024-11-26'],
        { id: 'Sehari sebelum pemungutan suara', en: 'The day before voting' },
        ['SECONDARY', pilkadaVoting],
      ),
    ],
  },
  DESTRUCTION: {
    name: { id: 'Pemusnahan', en: 'Destruction' },
    sourceCode: 'PEMUSNAHAN',
    whatHappens: {
      id: 'Surat suara rusak dan berlebih dimusnahkan di hadapan saksi, dengan berita acara.',
      en: 'Damaged and surplus ballots are destroyed before witnesses, with minutes.',
    },
    papers: ['MINUTES'],
    evidence: 'DISPUTED',
    source: 'https://garut.inews.id/read/407492/kpu-garut-bakar-6263-surat-suara-tidak-layak-hindari-penyalahgunaan/2',
    watches: [
      {
        leg: { id: 'Menurut alat kerja Panwascam', en: 'By the working paper of Panwascam' },
        watchedBy: ['PANWASCAM'],
        evidence: 'SECONDARY',
        source: 'https://id.scribd.com/document/686611943/Formulir-a-pl-Panwascam',
      },
    ],
    windows: [
      claim(
        'PEMILU_2024',
        [null, '2024-02-13'],
        { id: 'KPU Garut: sehari sebelum pemungutan suara', en: 'KPU Garut: the day before voting' },
        [
          'DISPUTED',
          'https://garut.inews.id/read/407492/kpu-garut-bakar-6263-surat-suara-tidak-layak-hindari-penyalahgunaan/2',
        ],
      ),
      claim(
        'PILKADA_2024',
        [null, '2024-11-26'],
        { id: 'KPU Badung: sehari sebelum pemungutan suara', en: 'KPU Badung: the day before voting' },
        ['DISPUTED', 'https://balieditorialtoday.com/?p=2316'],
      ),
    ],
  },
  VOTING_DAY: {
    name: { id: 'Hari pemungutan suara', en: 'Voting day' },
    sourceCode: 'HARI_PEMUNGUTAN',
    whatHappens: {
      id: 'KPPS membuka kotak, menghitung, dan mencatat; kekurangan diisi dari TPS terdekat.',
      en: 'KPPS opens the boxes, counts and records; shortages are filled from stations nearby.',
    },
    papers: ['MINUTES'],
    evidence: 'SECONDARY',
    source:
      'https://liputan6.com/amp/5528141/penyelenggara-akui-teledor-penyebab-tps-di-kota-malang-kekurangan-surat-suara',
    watches: [
      {
        leg: { id: 'Di TPS (UU 7/2017 Pasal 114)', en: 'At the station (art. 114)' },
        watchedBy: ['STATION_SUPERVISOR'],
        evidence: 'RECALLED',
        source: null,
      },
    ],
    windows: [
      claim(
        'PEMILU_2024',
        ['2024-02-14', '2024-02-15'],
        { id: 'PKPU 3/2022: pemungutan dan penghitungan', en: 'PKPU 3/2022: voting and counting' },
        ['SECONDARY', 'https://era.id/megapolitan/137359/kpu-jakarta-mulai-distribusikan-logistik-pemilu-oktober-2023'],
      ),
      claim(
        'PILKADA_2024',
        ['2024-11-27', '2024-11-27'],
        { id: 'PKPU 2/2024: pemungutan suara', en: 'PKPU 2/2024: voting' },
        ['SECONDARY', pilkadaVoting],
      ),
    ],
  },
  RETURN: {
    name: { id: 'Pengembalian', en: 'Return' },
    sourceCode: 'PENGEMBALIAN',
    whatHappens: {
      id: 'Kotak bersegel kembali dari TPS ke PPS, PPK, dan KPU dengan pengawalan.',
      en: 'Sealed boxes go back from the station to PPS, PPK and KPU under escort.',
    },
    papers: ['MINUTES'],
    evidence: 'SECONDARY',
    source:
      'https://tribratanews.kalsel.polri.go.id/polsek-batumandi-kawal-ketat-pendistribusian-logistik-pemilu-2019-kec-batumandi-ke-kpud-balangan',
    watches: [
      {
        leg: { id: 'TPS ke PPK (UU 7/2017 Pasal 105)', en: 'Station to PPK (art. 105)' },
        watchedBy: ['PANWASCAM'],
        evidence: 'SECONDARY',
        source: returnDuties,
      },
      {
        leg: {
          id: 'Pergerakan surat suara di desa (UU 7/2017 Pasal 108)',
          en: 'Ballots moving in the village (art. 108)',
        },
        watchedBy: ['VILLAGE_SUPERVISOR'],
        evidence: 'SECONDARY',
        source: 'https://updesa.com/tugas-panwaslu-desa',
      },
    ],
    windows: [
      claim('PEMILU_2024', ['2024-02-14', null], { id: 'Sejak hari pemungutan suara', en: 'Since voting day' }, [
        'RECALLED',
        null,
      ]),
    ],
  },
  RECAPITULATION: {
    name: { id: 'Rekapitulasi', en: 'Recapitulation' },
    sourceCode: 'REKAPITULASI',
    whatHappens: {
      id: 'Kotak disimpan di PPK selama rekapitulasi hasil.',
      en: 'Boxes are kept at PPK while results are recapitulated.',
    },
    papers: ['MINUTES'],
    evidence: 'SECONDARY',
    source: 'https://langgam.id/kebakaran-gudang-logistik-19-kotak-surat-suara-tak-bisa-diselamatkan',
    watches: [],
    windows: [
      claim('PEMILU_2024', ['2024-02-15', '2024-03-20'], { id: 'Rekapitulasi', en: 'Recapitulation' }, [
        'RECALLED',
        null,
      ]),
    ],
  },
  UPKEEP_INVENTORY: {
    name: { id: 'Pemeliharaan dan inventarisasi', en: 'Upkeep and inventory' },
    sourceCode: 'PEMELIHARAAN_INVENTARISASI',
    whatHappens: {
      id: 'Barang dipelihara dan diinventarisasi sampai dilelang atau dimusnahkan; pencurian terjadi pada masa ini.',
      en: 'Goods are kept and inventoried until auction or disposal; thefts happen in this time.',
    },
    papers: [],
    evidence: 'SECONDARY',
    source: 'https://cluetoday.com/8-ton-bekas-surat-suara-pilpres-2024-dicuri-di-gudang-kpu',
    watches: [],
    windows: [],
  },
} as const satisfies Record<string, SubstageFacts>;
