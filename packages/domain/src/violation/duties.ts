import type { Citation } from '@awaslog/law/citation';
import { uu7 } from '@awaslog/law/instruments';
import type { Text } from '@awaslog/law/result';
import { quoted, read, recalled, scan } from './offence';
import { counted, met, notMet, stated, type Pointer } from './pointer';
import { kpuBodies, nationalKpu, type Subject } from './subject';

/** How a duty of others is held against what happened: it is then the norm of an administrative violation. */
export interface Measure {
  /** Whom the duty binds. */
  readonly bearers: Subject;
  /** Facts that touch the duty: signs, criteria and counts. */
  readonly pointedBy: readonly Pointer[];
  /** Facts that show that it was not met; a count alone never does. */
  readonly shownBy: readonly Pointer[];
  readonly contradictedBy: readonly Pointer[];
}

/** A norm of UU 7/2017 that a violation about supplies is measured by, or that binds the supervisor. */
export interface Duty {
  readonly article: string;
  readonly who: Text;
  readonly what: Text;
  readonly evidence: Citation['evidence'];
  readonly sources: readonly string[];
  /** Null: it binds the supervisor, and is no measure of others. */
  readonly measure: Measure | null;
}

const ballots = ['BALLOT'] as const;
const upToReceipt = ['PRODUCTION', 'SHIPMENT_TO_REGENCY', 'RECEIPT'] as const;

const received = [
  stated('DELIVERED_LATE'),
  notMet('TIME', { substages: ['DISTRIBUTION', 'STATION_DELIVERY', 'VOTING_DAY'] }),
];
const numberFixed = [stated('BALLOTS_FIXED_ABOVE_LIMIT'), stated('REPEAT_VOTE_BALLOTS_UNMARKED')];
const printed = (
  ['PRINTED_ABOVE_NUMBER', 'PRINTING_NOT_SECURED', 'PLATES_NOT_SEALED', 'PRINT_NOT_VERIFIED'] as const
).map((sign) => stated(sign));

export const duties: readonly Duty[] = [
  {
    article: '101',
    who: { id: 'Bawaslu kabupaten/kota', en: 'The regency office of Bawaslu' },
    what: {
      id: 'Mengawasi pengadaan logistik dan pendistribusiannya.',
      en: 'Supervises the procurement of supplies and their distribution.',
    },
    evidence: quoted,
    sources: ['https://cimahikota.bawaslu.go.id/tugaswewenangdankewajiban'],
    measure: null,
  },
  {
    article: '105',
    who: { id: 'Panwascam', en: 'Panwascam' },
    what: {
      id: 'Mengawasi logistik dan pendistribusiannya serta pergerakan surat suara dari TPS ke PPK; memetakan potensi pelanggaran.',
      en: 'Supervises supplies, their distribution and the movement of ballots from station to PPK; maps potential violations.',
    },
    evidence: quoted,
    sources: [
      'https://labviral.com/news/3377/26032023/tugas-dan-wewenang-panwaslu-kecamatan-sesuai-uu-nomor-7-tahun-2017-tentang-pemilu?page=2',
    ],
    measure: null,
  },
  {
    article: '108',
    who: { id: 'PKD', en: 'The village supervisor' },
    what: {
      id: 'Mengawasi pendistribusian logistik serta pergerakan surat suara dan berita acara.',
      en: 'Supervises the distribution of supplies and the movement of ballots and minutes.',
    },
    evidence: quoted,
    sources: ['https://updesa.com/tugas-panwaslu-desa'],
    measure: null,
  },
  {
    article: '341',
    who: { id: 'KPU', en: 'KPU' },
    what: {
      id: 'Perlengkapan pemungutan suara diterima KPPS paling lambat satu hari sebelum pemungutan suara.',
      en: 'Supplies reach KPPS at latest one day before voting.',
    },
    // The rule was read in a secondary text; the number of the article in UU 7/2017 is recalled.
    evidence: { rule: 'SECONDARY', pinpoint: 'RECALLED' },
    sources: ['https://materipelajaranterbaruips.blogspot.com/2016/10/macam-macam-perlengkapan-pemungutan.html'],
    measure: {
      bearers: kpuBodies,
      // What is missing at the station has not been received the day before, unless it came and went.
      pointedBy: [...received, counted('QUANTITY', { substages: ['STATION_DELIVERY', 'VOTING_DAY'] }, 'SHORTAGE')],
      shownBy: received,
      contradictedBy: [met('TIME')],
    },
  },
  {
    article: '344',
    who: { id: 'KPU', en: 'KPU' },
    what: {
      id: 'Surat suara dicetak sejumlah DPT ditambah 2%; untuk pemungutan suara ulang 1.000 lembar bertanda khusus per daerah pemilihan dan jenis.',
      en: 'Ballots are printed for the voters plus 2%; for a repeat vote 1,000 specially marked ones per electoral district and kind.',
    },
    evidence: read,
    sources: [scan(256)],
    measure: {
      bearers: nationalKpu,
      pointedBy: [
        ...numberFixed,
        counted('QUANTITY', { items: ballots, substages: ['PLANNING', 'PROCUREMENT', 'PRODUCTION'] }),
        notMet('QUANTITY', { items: ballots, substages: ['PLANNING', 'PROCUREMENT'] }),
      ],
      shownBy: numberFixed,
      contradictedBy: [],
    },
  },
  {
    article: '345',
    who: { id: 'Perusahaan pencetak dan KPU', en: 'The printer and KPU' },
    what: {
      id: 'Pencetak tidak melebihi jumlah yang ditetapkan dan menjaga kerahasiaan, keamanan, dan keutuhan; KPU memverifikasi jumlah dan kualitas yang dicetak, jumlah yang dikirim dan tersimpan, dengan berita acara, serta menyegel pelat.',
      en: 'The printer keeps to the number and guards secrecy, security and integrity; KPU verifies the number and quality printed, what is sent and what is stored, with minutes, and seals the plates.',
    },
    evidence: read,
    sources: [scan(256)],
    measure: {
      bearers: nationalKpu,
      // Paragraph 4 speaks of number and quality of what is printed, sent and still stored.
      pointedBy: [
        ...printed,
        counted('QUANTITY', { items: ballots, substages: upToReceipt }),
        counted('QUALITY', { items: ballots, substages: [...upToReceipt, 'SORTING_FOLDING'] }),
        notMet('QUALITY', { items: ballots, substages: upToReceipt }),
      ],
      shownBy: printed,
      contradictedBy: [],
    },
  },
  {
    article: '543',
    who: { id: 'Setiap pengawas pemilu', en: 'Every supervisor' },
    what: {
      id: 'Menindaklanjuti temuan dan laporan pelanggaran oleh jajaran KPU; dengan sengaja tidak menindaklanjuti dipidana paling lama dua tahun dan denda Rp24 juta.',
      en: 'Follows up findings and reports on KPU bodies; wilfully not doing so is punished with up to two years and Rp24 million.',
    },
    evidence: read,
    sources: [scan(347)],
    measure: null,
  },
  {
    article: '114',
    who: { id: 'Pengawas TPS', en: 'The station supervisor' },
    what: {
      id: 'Mengawasi persiapan, pemungutan, dan penghitungan suara; logistik di TPS termasuk persiapan.',
      en: 'Supervises preparation, voting and counting; supplies at the station are part of the preparation.',
    },
    evidence: recalled,
    sources: [],
    measure: null,
  },
];

/** Where a duty stands. */
export function dutyCitation({ article, evidence, sources }: Duty): Citation {
  return uu7.article(article, undefined, { ...evidence, ...(sources[0] ? { source: sources[0] } : {}) });
}
