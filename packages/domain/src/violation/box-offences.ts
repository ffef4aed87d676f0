import { act, by, consequence, object, wilfully } from './element';
import { offence, penalty, quoted, type Offence } from './offence';
import { stated } from './pointer';
import { anyone, kpps, ppk, pps } from './subject';

const voteShifting =
  'https://penasultra.id/bawaslu-sultra-didesak-proses-tindak-pidana-4-penyelenggara-pemilu-di-konawe/2';
const titles = 'https://id.scribd.com/document/702967006/70-PASAL-PIDANA-DALAM-UU-7-2017';
const bogorOffice =
  'https://fin.co.id/read/172301/bawaslu-bogor-pelaku-penggelembungan-suara-bisa-dipenjara-4-tahun-dan-denda-rp48-juta';
const sealed = 'https://www.jurnalmanado.com/2024/02/zulkifli-densi-jelaskan-dasar-hukum.html';

/** A box holds results, and no blank ballots, once it goes back. */
const goingBack = { substages: ['RETURN', 'RECAPITULATION'] } as const;
const boxGoingBack = { ...goingBack, items: ['BALLOT_BOX'] } as const;

/** Offences about votes and about the box that holds them. Of arts. 537 to 539 only the titles were read. */
export const boxOffences: readonly Offence[] = [
  offence({
    article: '532',
    relevance: 'CORE',
    what: [
      'Dengan sengaja melakukan perbuatan yang menyebabkan suara seorang pemilih menjadi tidak bernilai, atau menyebabkan peserta tertentu mendapat tambahan suara atau perolehan suaranya berkurang.',
      "Wilfully does what makes a voter's vote worthless, or gives a contestant additional votes or takes votes away.",
    ],
    evidence: quoted,
    sources: [voteShifting, bogorOffice],
    penalties: [penalty('IMPRISONMENT', 48, 48, 'SECONDARY', voteShifting)],
    elementsComplete: true,
    elements: [
      by(anyone),
      wilfully,
      act('DEED', ['Melakukan perbuatan', 'Does a deed'], 'VOTE_SHIFTED_OR_WORTHLESS'),
      consequence(
        'VOTE_AFFECTED',
        [
          'Suara seorang pemilih menjadi tidak bernilai, atau suara peserta bertambah atau berkurang',
          "A voter's vote becomes worthless, or a contestant gains or loses votes",
        ],
        'VOTE_SHIFTED_OR_WORTHLESS',
      ),
    ],
    alsoPointedBy: [stated('BALLOT_PRE_PUNCHED')],
  }),
  offence({
    article: '534',
    relevance: 'CORE',
    what: [
      'Dengan sengaja merusak atau menghilangkan hasil pemungutan suara yang sudah disegel.',
      'Wilfully damages or removes sealed voting results.',
    ],
    evidence: quoted,
    sources: [sealed],
    penalties: [penalty('IMPRISONMENT', 36, 36, 'SECONDARY', sealed)],
    elementsComplete: true,
    elements: [
      by(anyone),
      wilfully,
      act('DAMAGES_OR_REMOVES', ['Merusak atau menghilangkan', 'Damages or removes'], 'SEALED_RESULTS_DAMAGED'),
      object('RESULTS', ['Hasil pemungutan suara', 'Voting results'], 'SEALED_RESULTS_DAMAGED'),
      object(
        'SEALED',
        ['Yang sudah disegel', 'That are sealed'],
        'SEALED_RESULTS_DAMAGED',
        stated('SEAL_BROKEN', goingBack),
      ),
    ],
    alsoPointedBy: [
      stated('SEAL_BROKEN', goingBack),
      stated('BOX_OPENED_WITHOUT_RIGHT', goingBack),
      stated('GOODS_STOLEN', boxGoingBack),
      stated('GOODS_LOST', boxGoingBack),
      stated('GOODS_DAMAGED', boxGoingBack),
    ],
  }),
  offence({
    article: '537',
    relevance: 'CORE',
    what: [
      'Tidak menjaga dan mengamankan keutuhan kotak suara.',
      'Does not guard and secure the integrity of the ballot box.',
    ],
    evidence: quoted,
    sources: [titles],
    penalties: [penalty('IMPRISONMENT', 18, null, 'RECALLED', null)],
    elementsComplete: false,
    elements: [
      by(kpps),
      act('NOT_GUARDED', ['Tidak menjaga dan mengamankan', 'Does not guard and secure'], 'BOX_NOT_GUARDED'),
      object('BOX', ['Keutuhan kotak suara', 'The integrity of the ballot box'], 'BOX_NOT_GUARDED'),
    ],
    alsoPointedBy: (['SEAL_BROKEN', 'SEAL_MISSING', 'BOX_OPENED_WITHOUT_RIGHT'] as const).map((sign) =>
      stated(sign, { substages: ['VOTING_DAY', 'RETURN'] }),
    ),
  }),
  ...(
    [
      ['538', pps, [penalty('IMPRISONMENT', 18, null, 'RECALLED', null)]],
      ['539', ppk, []],
    ] as const
  ).map(([article, subject, penalties]) =>
    offence({
      article,
      relevance: 'CORE',
      what: ['Tidak menyerahkan kotak suara tersegel.', 'Does not hand over the sealed ballot box.'],
      evidence: quoted,
      sources: [titles],
      penalties,
      elementsComplete: false,
      elements: [
        by(subject),
        act('NOT_HANDED_OVER', ['Tidak menyerahkan', 'Does not hand over'], 'BOX_NOT_HANDED_OVER'),
        object('SEALED_BOX', ['Kotak suara tersegel', 'The sealed ballot box'], 'BOX_NOT_HANDED_OVER'),
      ],
    }),
  ),
];
