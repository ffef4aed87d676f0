import { act, by, circumstance, object, wilfully } from './element';
import { offence, penalty, read, recalled, scan, type Offence } from './offence';
import { counted, stated } from './pointer';
import { chairOfKpu, kppsAndAbroad, printer } from './subject';

const printers = 'https://123dok.com/article/tindak-pidana-pemilu-berkaitan-perusahaan-pencetak-surat-suara.7qv1lgq5';
const ballots = ['BALLOT'] as const;

/**
 * Offences about the ballots themselves. Those of printers were read in arts. 306 and 307 of UU 8/2012, whose text
 * UU 7/2017 took over as far as is recalled; their elements are those of that text.
 */
export const ballotOffences: readonly Offence[] = [
  offence({
    article: '499',
    relevance: 'CORE',
    what: [
      'Dengan sengaja tidak memberikan satu kali surat suara pengganti kepada pemilih yang menerima surat suara rusak dan tidak mencatatnya dalam berita acara.',
      'Wilfully gives no single replacement to a voter who received a damaged ballot and does not record it in the minutes.',
    ],
    evidence: read,
    sources: [scan(334)],
    penalties: [penalty('DETENTION', 12, 12, 'READ', scan(334))],
    elementsComplete: true,
    elements: [
      by(kppsAndAbroad),
      wilfully,
      act(
        'NO_REPLACEMENT',
        ['Tidak memberikan surat suara pengganti satu kali', 'Gives no replacement ballot, once'],
        'REPLACEMENT_BALLOT_REFUSED',
      ),
      circumstance(
        'DAMAGED_BALLOT',
        ['Pemilih menerima surat suara yang rusak', 'The voter received a damaged ballot'],
        'REPLACEMENT_BALLOT_REFUSED',
        'REPLACEMENT_NOT_RECORDED',
        counted('QUALITY', { items: ballots, substages: ['VOTING_DAY'] }),
      ),
      // The text joins both acts with "dan": one of them alone does not make the offence.
      act(
        'NOT_RECORDED',
        [
          'Dan tidak mencatat surat suara rusak dalam berita acara',
          'And does not record the damaged ballot in the minutes',
        ],
        'REPLACEMENT_NOT_RECORDED',
      ),
    ],
  }),
  offence({
    article: '514',
    relevance: 'CORE',
    what: [
      'Dengan sengaja menetapkan jumlah surat suara yang dicetak melebihi jumlah dalam Pasal 344.',
      'Wilfully fixes more ballots to be printed than article 344 allows.',
    ],
    evidence: read,
    sources: [scan(338)],
    penalties: [penalty('IMPRISONMENT', 24, 240, 'READ', scan(338))],
    elementsComplete: true,
    elements: [
      by(chairOfKpu),
      wilfully,
      act(
        'FIXES_NUMBER',
        ['Menetapkan jumlah surat suara yang dicetak', 'Fixes the number of ballots to be printed'],
        'BALLOTS_FIXED_ABOVE_LIMIT',
      ),
      circumstance(
        'ABOVE_ARTICLE_344',
        [
          'Melebihi jumlah dalam Pasal 344 ayat (2), ayat (3), dan ayat (4)',
          'Above the number of article 344(2), (3) and (4)',
        ],
        'BALLOTS_FIXED_ABOVE_LIMIT',
      ),
    ],
    alsoPointedBy: [counted('QUANTITY', { items: ballots, substages: ['PLANNING', 'PROCUREMENT'] }, 'SURPLUS')],
  }),
  offence({
    article: '529',
    relevance: 'CORE',
    what: [
      'Dengan sengaja mencetak surat suara melebihi jumlah yang ditetapkan KPU untuk kepentingan tertentu (Pasal 345 ayat (1)).',
      'Wilfully prints more ballots than KPU fixed, for a certain interest (article 345(1)).',
    ],
    evidence: recalled,
    sources: [printers],
    penalties: [penalty('IMPRISONMENT', 24, 5_000, 'RECALLED', printers)],
    elementsComplete: false,
    elements: [
      by(printer),
      wilfully,
      act('PRINTS', ['Mencetak surat suara', 'Prints ballots'], 'PRINTED_ABOVE_NUMBER'),
      circumstance(
        'ABOVE_NUMBER',
        ['Melebihi jumlah yang ditetapkan KPU', 'Above the number that KPU fixed'],
        'PRINTED_ABOVE_NUMBER',
      ),
      circumstance('CERTAIN_INTEREST', ['Untuk kepentingan tertentu', 'For a certain interest']),
    ],
    // What arrives above the paper may be a slip of packing: the number of KPU is on another paper.
    alsoPointedBy: [
      counted('QUANTITY', { items: ballots, substages: ['PRODUCTION', 'SHIPMENT_TO_REGENCY', 'RECEIPT'] }, 'SURPLUS'),
    ],
  }),
  offence({
    article: '530',
    relevance: 'CORE',
    what: [
      'Tidak menjaga kerahasiaan, keamanan, dan keutuhan surat suara (Pasal 345 ayat (2)).',
      'Does not guard the secrecy, security and integrity of ballots (article 345(2)).',
    ],
    evidence: recalled,
    sources: [printers],
    penalties: [penalty('IMPRISONMENT', 24, 5_000, 'RECALLED', printers)],
    elementsComplete: false,
    elements: [
      by(printer),
      act(
        'NOT_GUARDED',
        ['Tidak menjaga kerahasiaan, keamanan, dan keutuhan', 'Does not guard secrecy, security and integrity'],
        'PRINTING_NOT_SECURED',
      ),
      object('BALLOTS', ['Surat suara', 'Ballots'], 'PRINTING_NOT_SECURED', stated('GOODS_STOLEN', { items: ballots })),
    ],
    alsoPointedBy: (['GOODS_STOLEN', 'GOODS_LOST'] as const).map((sign) =>
      stated(sign, { items: ballots, substages: ['PRODUCTION', 'SHIPMENT_TO_REGENCY'] }),
    ),
  }),
];
