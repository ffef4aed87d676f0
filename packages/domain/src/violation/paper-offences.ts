import { act, by, negligently, object, wilfully } from './element';
import { offence, penalty, quoted, read, scan, type Offence } from './offence';
import { stated } from './pointer';
import { anyone, kppsAndAbroad, kpuBodies } from './subject';

const kppsArticles = 'https://jurnaldemokrasipapua.blogspot.com/2022/07/ketentuan-pdana-pemilu-terkait-kpps-dan.html';
const resultArticles = 'https://www.jurnalmanado.com/2024/02/zulkifli-densi-jelaskan-dasar-hukum.html';

const stationPapers = [
  'Berita acara pemungutan dan penghitungan suara dan/atau sertifikat hasil penghitungan suara',
  'Minutes of voting and counting and/or the certificate of the count',
] as const;
const recapPapers = [
  'Berita acara rekapitulasi dan/atau sertifikat rekapitulasi hasil penghitungan suara',
  'Minutes of recapitulation and/or the certificate of recapitulation',
] as const;
/** Forms that are hit on their way back may be the papers of results, or blank. */
const formsAfterCount = { items: ['FORM'], substages: ['VOTING_DAY', 'RETURN', 'RECAPITULATION'] } as const;

/** Offences about the papers of results, which travel with the boxes. */
export const paperOffences: readonly Offence[] = [
  offence({
    article: '503',
    relevance: 'ADJACENT',
    what: [
      'Dengan sengaja tidak membuat dan menandatangani berita acara kegiatan, dan/atau tidak menandatangani berita acara serta sertifikat hasil penghitungan suara.',
      'Wilfully does not make and sign the minutes of an activity, and/or does not sign the minutes and certificate of the count.',
    ],
    evidence: quoted,
    sources: [kppsArticles],
    penalties: [penalty('DETENTION', 12, 12, 'SECONDARY', kppsArticles)],
    elementsComplete: true,
    elements: [
      by(kppsAndAbroad),
      wilfully,
      act(
        'NOT_MADE_OR_SIGNED',
        [
          'Tidak membuat dan menandatangani, dan/atau tidak menandatangani',
          'Does not make and sign, and/or does not sign',
        ],
        'MINUTES_NOT_MADE_OR_SIGNED',
      ),
      object(
        'MINUTES',
        [
          'Berita acara kegiatan, berita acara pemungutan dan penghitungan suara, atau sertifikat hasil',
          'Minutes of an activity, of voting and counting, or the certificate',
        ],
        'MINUTES_NOT_MADE_OR_SIGNED',
      ),
    ],
  }),
  offence({
    article: '504',
    relevance: 'ADJACENT',
    what: [
      'Karena kelalaiannya menyebabkan rusak atau hilangnya berita acara atau sertifikat hasil di TPS.',
      'By negligence makes the minutes or certificate of a station be damaged or lost.',
    ],
    evidence: read,
    sources: [scan(336)],
    penalties: [penalty('DETENTION', 12, 12, 'READ', scan(336))],
    elementsComplete: true,
    elements: [
      by(anyone),
      negligently,
      act(
        'DAMAGED_OR_LOST',
        ['Menyebabkan rusak atau hilang', 'Causes damage or loss'],
        'STATION_PAPERS_DAMAGED_OR_LOST',
      ),
      object('STATION_PAPERS', stationPapers, 'STATION_PAPERS_DAMAGED_OR_LOST'),
    ],
    alsoPointedBy: [stated('GOODS_DAMAGED', formsAfterCount), stated('GOODS_LOST', formsAfterCount)],
  }),
  offence({
    article: '505',
    relevance: 'ADJACENT',
    what: [
      'Karena kelalaiannya mengakibatkan hilang atau berubahnya berita acara atau sertifikat rekapitulasi.',
      'By negligence makes the minutes or certificate of recapitulation be lost or changed.',
    ],
    evidence: read,
    sources: [scan(336)],
    penalties: [penalty('DETENTION', 12, 12, 'READ', scan(336))],
    elementsComplete: true,
    elements: [
      by(kpuBodies),
      negligently,
      act(
        'LOST_OR_CHANGED',
        ['Mengakibatkan hilang atau berubah', 'Causes loss or change'],
        'RECAP_PAPERS_LOST_OR_CHANGED',
      ),
      object('RECAP_PAPERS', recapPapers, 'RECAP_PAPERS_LOST_OR_CHANGED'),
    ],
  }),
  offence({
    article: '506',
    relevance: 'ADJACENT',
    what: [
      'Dengan sengaja tidak memberikan salinan berita acara dan sertifikat.',
      'Wilfully gives no copy of minutes and certificate.',
    ],
    evidence: quoted,
    sources: [kppsArticles],
    penalties: [penalty('DETENTION', 12, 12, 'SECONDARY', kppsArticles)],
    elementsComplete: true,
    elements: [
      by(kppsAndAbroad),
      wilfully,
      act('NO_COPY', ['Tidak memberikan satu eksemplar salinan', 'Gives no single copy'], 'COPY_OF_MINUTES_REFUSED'),
      object(
        'MINUTES',
        [
          'Berita acara pemungutan dan penghitungan suara serta sertifikat hasil',
          'The minutes of voting and counting with the certificate',
        ],
        'COPY_OF_MINUTES_REFUSED',
      ),
      object('RECIPIENT', [
        'Kepada saksi peserta, pengawas, PPS/PPLN, atau PPK melalui PPS',
        'To a witness, a supervisor, PPS or PPLN, or through PPS to PPK',
      ]),
    ],
  }),
  offence({
    article: '535',
    relevance: 'ADJACENT',
    what: [
      'Dengan sengaja mengubah, merusak, atau menghilangkan berita acara atau sertifikat di TPS.',
      'Wilfully changes, damages or removes the minutes or certificate of a station.',
    ],
    evidence: quoted,
    sources: [resultArticles],
    penalties: [penalty('IMPRISONMENT', 36, 36, 'SECONDARY', resultArticles)],
    elementsComplete: true,
    elements: [
      by(anyone),
      wilfully,
      act(
        'CHANGES_DAMAGES_REMOVES',
        ['Mengubah, merusak, dan/atau menghilangkan', 'Changes, damages and/or removes'],
        'STATION_PAPERS_CHANGED',
        'STATION_PAPERS_DAMAGED_OR_LOST',
      ),
      object('STATION_PAPERS', stationPapers, 'STATION_PAPERS_CHANGED', 'STATION_PAPERS_DAMAGED_OR_LOST'),
    ],
    alsoPointedBy: [stated('BOX_OPENED_WITHOUT_RIGHT', { substages: ['RETURN', 'RECAPITULATION'] })],
  }),
  offence({
    article: '536',
    relevance: 'ADJACENT',
    what: [
      'Dengan sengaja merusak, mengganggu, atau mendistorsi sistem informasi penghitungan suara.',
      'Wilfully damages, disturbs or distorts the information system of the count.',
    ],
    evidence: quoted,
    sources: [resultArticles],
    penalties: [penalty('IMPRISONMENT', 36, 36, 'SECONDARY', resultArticles)],
    elementsComplete: true,
    elements: [
      by(anyone),
      wilfully,
      act(
        'DAMAGES_DISTURBS_DISTORTS',
        ['Merusak, mengganggu, atau mendistorsi', 'Damages, disturbs or distorts'],
        'COUNT_SYSTEM_DISTURBED',
      ),
      object(
        'COUNT_SYSTEM',
        ['Sistem informasi penghitungan suara hasil Pemilu', 'The information system of the count'],
        'COUNT_SYSTEM_DISTURBED',
      ),
    ],
  }),
  offence({
    article: '551',
    relevance: 'ADJACENT',
    what: [
      'Dengan sengaja mengakibatkan hilang atau berubahnya berita acara atau sertifikat rekapitulasi.',
      'Wilfully makes the minutes or certificate of recapitulation be lost or changed.',
    ],
    evidence: quoted,
    sources: [resultArticles],
    penalties: [penalty('IMPRISONMENT', 24, 24, 'SECONDARY', resultArticles)],
    elementsComplete: true,
    elements: [
      by(kpuBodies),
      wilfully,
      act(
        'LOST_OR_CHANGED',
        ['Mengakibatkan hilang atau berubah', 'Causes loss or change'],
        'RECAP_PAPERS_LOST_OR_CHANGED',
      ),
      object('RECAP_PAPERS', recapPapers, 'RECAP_PAPERS_LOST_OR_CHANGED'),
    ],
  }),
];
