import { claim, type SubstageFacts } from './substage-entry';

const tempo = 'https://tempo.co/politik/kpu-persiapkan-penyaluran-logistik-tahap-2-untuk-pemilu-2024-123089';
const metro =
  'https://www.metrotvnews.com/read/KdZCW0zG-bawaslu-sebut-pengadaan-dan-pendistribusian-logistik-pemilu-2024-bermasalah';
const printerNorm = 'https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page256.html';
const regencyDuties = 'https://cimahikota.bawaslu.go.id/tugaswewenangdankewajiban';

/** From the need to the truck that leaves the vendor. */
export const supplySubstages = {
  PLANNING: {
    name: { id: 'Perencanaan kebutuhan', en: 'Planning of needs' },
    sourceCode: 'PERENCANAAN',
    whatHappens: {
      id: 'Kebutuhan dihitung dari jumlah pemilih dan TPS, ditetapkan dengan keputusan KPU, dan dicatat di Silog.',
      en: 'Needs are computed from the numbers of voters and stations, fixed by a decision of KPU and kept in Silog.',
    },
    papers: ['KPU_DECISION'],
    evidence: 'RECALLED',
    source: null,
    watches: [],
    windows: [],
  },
  PROCUREMENT: {
    name: { id: 'Pengadaan', en: 'Procurement' },
    sourceCode: 'PENGADAAN',
    whatHappens: {
      id: 'Pengadaan melalui katalog elektronik, dibagi antara Sekretariat Jenderal KPU, provinsi, dan kabupaten/kota.',
      en: 'Procurement by electronic catalogue, divided between the national, provincial and regency offices of KPU.',
    },
    papers: ['CONTRACT'],
    evidence: 'SECONDARY',
    source: 'https://id.scribd.com/presentation/694630039/MATERI-BIMTEK-LOGISTIK-PEMILU-2024-ABY-1',
    watches: [
      {
        leg: { id: 'Pengadaan di kabupaten/kota (UU 7/2017 Pasal 101)', en: 'Procurement in the regency (art. 101)' },
        watchedBy: ['REGENCY'],
        evidence: 'SECONDARY',
        source: regencyDuties,
      },
    ],
    windows: [
      claim(
        'PEMILU_2024',
        ['2023-11-08', null],
        { id: 'KPU: kontrak tahap II', en: 'KPU: contracts of stage II' },
        ['SECONDARY', tempo],
        'STAGE_II',
      ),
    ],
  },
  PRODUCTION: {
    name: { id: 'Produksi dan pencetakan', en: 'Production and printing' },
    sourceCode: 'PRODUKSI',
    whatHappens: {
      id: 'Pencetakan sejumlah yang ditetapkan, pelat disegel, jumlah dicetak, dikirim, dan tersimpan diverifikasi.',
      en: 'Printing of the fixed number; plates are sealed; numbers printed, sent and still stored are verified.',
    },
    papers: ['MINUTES'],
    evidence: 'READ',
    source: printerNorm,
    watches: [],
    windows: [
      claim(
        'PEMILU_2024',
        ['2023-09-25', '2023-11-18'],
        { id: 'KPU: produksi tahap I', en: 'KPU: production of stage I' },
        ['SECONDARY', 'https://era.id/megapolitan/137359/kpu-jakarta-mulai-distribusikan-logistik-pemilu-oktober-2023'],
        'STAGE_I',
      ),
    ],
  },
  SHIPMENT_TO_REGENCY: {
    name: { id: 'Pengiriman ke KPU kabupaten/kota', en: 'Shipment to the regency office of KPU' },
    sourceCode: 'DISTRIBUSI_KE_KABKOTA',
    whatHappens: {
      id: 'Penyedia mengirim ke gudang KPU kabupaten/kota dengan surat jalan dan pengawalan.',
      en: 'The vendor ships to the store of the regency office of KPU, with a delivery note and an escort.',
    },
    papers: ['DELIVERY_NOTE'],
    evidence: 'SECONDARY',
    source:
      'http://lensalandak.com/2023/11/03/bawaslu-kabupaten-landak-awasi-distribusi-logistik-temukan-enam-botol-tinta-rusak/',
    watches: [],
    windows: [
      claim(
        'PEMILU_2024',
        ['2023-09-23', '2023-11-21'],
        { id: 'KPU: tahap I', en: 'KPU: stage I' },
        ['DISPUTED', tempo],
        'STAGE_I',
      ),
      claim(
        'PEMILU_2024',
        ['2023-09-13', '2023-11-11'],
        { id: 'Bawaslu: tahap I', en: 'Bawaslu: stage I' },
        ['DISPUTED', metro],
        'STAGE_I',
      ),
      claim(
        'PEMILU_2024',
        ['2023-10-09', '2023-12-08'],
        { id: 'KPU: segel plastik', en: 'KPU: plastic seals' },
        ['SECONDARY', tempo],
        'STAGE_I',
      ),
      claim(
        'PEMILU_2024',
        ['2023-11-15', '2024-01-14'],
        { id: 'Bawaslu: tahap II', en: 'Bawaslu: stage II' },
        ['SECONDARY', metro],
        'STAGE_II',
      ),
      claim(
        'PILKADA_2024',
        ['2024-09-25', '2024-10-03'],
        { id: 'Rencana KPU DKI Jakarta: tahap I', en: 'Plan of KPU DKI Jakarta: stage I' },
        ['SECONDARY', 'https://buanatv.com/kpu-dki-jakarta-siapkan-pengadaan-logistik-pilkada-2024-tahap-kedua'],
        'STAGE_I',
      ),
      claim(
        'PILKADA_2024',
        ['2024-09-17', null],
        { id: 'KPU Kalimantan Selatan: kotak suara dikirim', en: 'KPU Kalimantan Selatan: boxes sent out' },
        [
          'SECONDARY',
          'https://www.prokal.co/politik/1775172830/surat-suara-untuk-pilgub-kalsel-2024-belum-bisa-dicetak-kok-bisa-ya',
        ],
        'STAGE_I',
      ),
      claim(
        'PILKADA_2024',
        ['2024-10-15', '2024-10-31'],
        { id: 'Rencana KPU DKI Jakarta: tahap II', en: 'Plan of KPU DKI Jakarta: stage II' },
        ['SECONDARY', 'https://buanatv.com/kpu-dki-jakarta-siapkan-pengadaan-logistik-pilkada-2024-tahap-kedua'],
        'STAGE_II',
      ),
    ],
  },
} as const satisfies Record<string, SubstageFacts>;
