import { penalty, quoted, read, recalled, scan, type Offence } from './offence';

const voteShifting =
  'https://penasultra.id/bawaslu-sultra-didesak-proses-tindak-pidana-4-penyelenggara-pemilu-di-konawe/2';
const titles = 'https://id.scribd.com/document/702967006/70-PASAL-PIDANA-DALAM-UU-7-2017';
const bogorOffice =
  'https://fin.co.id/read/172301/bawaslu-bogor-pelaku-penggelembungan-suara-bisa-dipenjara-4-tahun-dan-denda-rp48-juta';
const printers = 'https://123dok.com/article/tindak-pidana-pemilu-berkaitan-perusahaan-pencetak-surat-suara.7qv1lgq5';
const sealed = 'https://www.jurnalmanado.com/2024/02/zulkifli-densi-jelaskan-dasar-hukum.html';

/** The offences about supplies themselves. Those of printers were read in UU 8/2012, whose text UU 7/2017 took over. */
export const coreOffences: readonly Offence[] = [
  {
    article: '499',
    who: { id: 'Anggota KPPS', en: 'A member of KPPS' },
    what: {
      id: 'Dengan sengaja tidak memberikan satu kali surat suara pengganti kepada pemilih yang menerima surat suara rusak dan tidak mencatatnya dalam berita acara.',
      en: 'Wilfully gives no single replacement to a voter who received a damaged ballot and does not record it in the minutes.',
    },
    relevance: 'CORE',
    evidence: read,
    sources: [scan(334)],
    penalties: [penalty('DETENTION', 12, 12, 'READ', scan(334))],
  },
  {
    article: '514',
    who: { id: 'Ketua KPU', en: 'The chair of KPU' },
    what: {
      id: 'Dengan sengaja menetapkan jumlah surat suara yang dicetak melebihi jumlah dalam Pasal 344.',
      en: 'Wilfully fixes more ballots to be printed than article 344 allows.',
    },
    relevance: 'CORE',
    evidence: read,
    sources: [scan(338)],
    penalties: [penalty('IMPRISONMENT', 24, 240, 'READ', scan(338))],
  },
  {
    article: '529',
    who: { id: 'Perusahaan pencetak surat suara', en: 'A printer of ballots' },
    what: {
      id: 'Mencetak surat suara melebihi jumlah yang ditetapkan KPU (Pasal 345 ayat (1)).',
      en: 'Prints more ballots than KPU fixed (article 345(1)).',
    },
    relevance: 'CORE',
    evidence: recalled,
    sources: [printers],
    penalties: [penalty('IMPRISONMENT', 24, 5_000, 'RECALLED', printers)],
  },
  {
    article: '530',
    who: { id: 'Perusahaan pencetak surat suara', en: 'A printer of ballots' },
    what: {
      id: 'Tidak menjaga kerahasiaan, keamanan, dan keutuhan surat suara (Pasal 345 ayat (2)).',
      en: 'Does not guard the secrecy, security and integrity of ballots (article 345(2)).',
    },
    relevance: 'CORE',
    evidence: recalled,
    sources: [printers],
    penalties: [penalty('IMPRISONMENT', 24, 5_000, 'RECALLED', printers)],
  },
  {
    article: '532',
    who: { id: 'Setiap orang', en: 'Anyone' },
    what: {
      id: 'Dengan sengaja melakukan perbuatan yang menyebabkan suara seorang pemilih menjadi tidak bernilai, atau menyebabkan peserta tertentu mendapat tambahan suara atau perolehan suaranya berkurang.',
      en: "Wilfully does what makes a voter's vote worthless, or gives a contestant additional votes or takes votes away.",
    },
    relevance: 'CORE',
    evidence: quoted,
    sources: [voteShifting, bogorOffice],
    penalties: [penalty('IMPRISONMENT', 48, 48, 'SECONDARY', voteShifting)],
  },
  {
    article: '534',
    who: { id: 'Setiap orang', en: 'Anyone' },
    what: {
      id: 'Dengan sengaja merusak atau menghilangkan hasil pemungutan suara yang sudah disegel.',
      en: 'Wilfully damages or removes sealed voting results.',
    },
    relevance: 'CORE',
    evidence: quoted,
    sources: [sealed],
    penalties: [penalty('IMPRISONMENT', 36, 36, 'SECONDARY', sealed)],
  },
  {
    article: '537',
    who: { id: 'Anggota KPPS', en: 'A member of KPPS' },
    what: {
      id: 'Tidak menjaga dan mengamankan keutuhan kotak suara.',
      en: 'Does not guard and secure the integrity of the ballot box.',
    },
    relevance: 'CORE',
    evidence: quoted,
    sources: [titles],
    penalties: [penalty('IMPRISONMENT', 18, null, 'RECALLED', null)],
  },
  {
    article: '538',
    who: { id: 'Anggota PPS', en: 'A member of PPS' },
    what: { id: 'Tidak menyerahkan kotak suara tersegel.', en: 'Does not hand over the sealed ballot box.' },
    relevance: 'CORE',
    evidence: quoted,
    sources: [titles],
    penalties: [penalty('IMPRISONMENT', 18, null, 'RECALLED', null)],
  },
  {
    article: '539',
    who: { id: 'Anggota PPK', en: 'A member of PPK' },
    what: { id: 'Tidak menyerahkan kotak suara tersegel.', en: 'Does not hand over the sealed ballot box.' },
    relevance: 'CORE',
    evidence: quoted,
    sources: [titles],
    penalties: [],
  },
];
