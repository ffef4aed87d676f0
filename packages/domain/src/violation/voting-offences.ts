import { act, by, circumstance, consequence, object, wilfully } from './element';
import { offence, penalty, quoted, read, scan, type Offence } from './offence';
import { during } from './pointer';
import { allOfKpps, anyone, kpps } from './subject';

const kppsArticles = 'https://jurnaldemokrasipapua.blogspot.com/2022/07/ketentuan-pdana-pemilu-terkait-kpps-dan.html';
const votingAsAnother =
  'https://trends.tribunnews.com/amp/2024/02/14/awas-berani-pakai-hak-pilih-orang-lain-data-dipalsukan-untuk-pemilu-pelaku-terancam-1-tahun-bui';
const obstructionTwoYears =
  'https://cewekbanget.grid.id/read/063855343/pemilih-pemula-wajib-tahu-nyoblos-dua-kali-bisa-dihukum-penjara?page=3';
const obstructionFourYears =
  'https://hasanah.id/dugaan-adanya-kecurangan-dalam-pemilu-2024-terjadi-di-kabupaten-bandung/2';
const obstructionWilful = 'https://www.rmolbengkulu.id/menghalangi-warga-negara-memilih-ada-pidananya';

const atVoting = circumstance('AT_VOTING', ['Pada saat pemungutan suara', 'At voting'], during('VOTING_DAY'));

/** Offences about holding the vote and casting it. */
export const votingOffences: readonly Offence[] = [
  ...(
    [
      ['501', kpps, 'DETENTION', 'keputusan', 'decision', 'does'],
      ['502', allOfKpps, 'IMPRISONMENT', 'ketetapan', 'order', 'do'],
    ] as const
  ).map(([article, subject, custody, paper, paperEn, verb]) =>
    offence({
      article,
      relevance: 'ADJACENT',
      what: [
        `Dengan sengaja tidak melaksanakan ${paper} KPU kabupaten/kota untuk pemungutan suara ulang di TPS.`,
        `Wilfully ${verb} not carry out the ${paperEn} of the regency KPU on a repeat vote at the station.`,
      ],
      evidence: quoted,
      sources: [kppsArticles],
      penalties: [penalty(custody, 12, 12, 'SECONDARY', kppsArticles)],
      elementsComplete: true,
      elements: [
        by(subject),
        wilfully,
        act('NOT_CARRIED_OUT', ['Tidak melaksanakan', 'Does not carry out'], 'REPEAT_VOTE_NOT_HELD'),
        object(
          'REPEAT_VOTE_ORDERED',
          [
            `${paper[0]!.toUpperCase()}${paper.slice(1)} KPU kabupaten/kota untuk pemungutan suara ulang di TPS`,
            `The ${paperEn} of the regency KPU for a repeat vote at the station`,
          ],
          'REPEAT_VOTE_NOT_HELD',
        ),
      ],
    }),
  ),
  offence({
    article: '515',
    relevance: 'ADJACENT',
    what: [
      'Dengan sengaja pada saat pemungutan suara menjanjikan atau memberikan uang atau materi lainnya supaya pemilih tidak menggunakan hak pilihnya, memilih peserta tertentu, atau memilih dengan cara yang membuat surat suaranya tidak sah.',
      'At voting, wilfully promises or gives money or other goods, so that a voter does not vote, votes for a given contestant, or votes in a way that makes the ballot invalid.',
    ],
    evidence: read,
    sources: [scan(339)],
    penalties: [penalty('IMPRISONMENT', 36, 36, 'READ', scan(339))],
    elementsComplete: true,
    elements: [
      by(anyone),
      wilfully,
      atVoting,
      act(
        'PROMISES_OR_GIVES',
        [
          'Menjanjikan atau memberikan uang atau materi lainnya kepada pemilih',
          'Promises or gives money or other goods to a voter',
        ],
        'VOTE_BOUGHT',
      ),
      circumstance('AIM', [
        'Supaya tidak memilih, memilih peserta tertentu, atau membuat surat suaranya tidak sah',
        'So that the voter does not vote, votes for a given contestant, or makes the ballot invalid',
      ]),
    ],
  }),
  offence({
    article: '516',
    relevance: 'ADJACENT',
    what: [
      'Dengan sengaja pada waktu pemungutan suara memberikan suara lebih dari satu kali di satu TPS atau lebih.',
      'At voting, wilfully votes more than once in one station or several.',
    ],
    evidence: read,
    sources: [scan(339)],
    penalties: [penalty('IMPRISONMENT', 18, 18, 'READ', scan(339))],
    elementsComplete: true,
    elements: [
      by(anyone),
      wilfully,
      atVoting,
      act(
        'VOTES_AGAIN',
        [
          'Memberikan suara lebih dari satu kali di satu TPS/TPSLN atau lebih',
          'Votes more than once in one station or several',
        ],
        'VOTED_MORE_THAN_ONCE',
      ),
    ],
  }),
  offence({
    article: '517',
    relevance: 'ADJACENT',
    what: ['Dengan sengaja menggagalkan pemungutan suara.', 'Wilfully makes the voting fail.'],
    evidence: read,
    sources: [scan(339)],
    penalties: [penalty('IMPRISONMENT', 60, 60, 'READ', scan(339))],
    elementsComplete: true,
    elements: [
      by(anyone),
      wilfully,
      consequence('VOTING_FAILS', ['Menggagalkan pemungutan suara', 'Makes the voting fail'], 'VOTING_MADE_TO_FAIL'),
    ],
  }),
  offence({
    article: '531',
    relevance: 'ADJACENT',
    what: [
      'Dengan sengaja menggunakan kekerasan dan/atau menghalangi orang memilih, mengganggu ketertiban pemungutan suara, atau menggagalkannya.',
      'Wilfully uses violence and/or hinders a person from voting, disturbs the order of the voting, or makes it fail.',
    ],
    evidence: quoted,
    sources: [obstructionTwoYears, obstructionFourYears, obstructionWilful],
    penalties: [
      penalty('IMPRISONMENT', 24, 24, 'DISPUTED', obstructionTwoYears),
      penalty('IMPRISONMENT', 48, 48, 'DISPUTED', obstructionFourYears),
    ],
    elementsComplete: false,
    elements: [
      by(anyone),
      wilfully,
      act(
        'HINDERS',
        [
          'Menggunakan kekerasan, menghalangi orang memilih, mengganggu ketertiban, atau menggagalkan pemungutan suara',
          'Uses violence, hinders a person from voting, disturbs order, or makes the voting fail',
        ],
        'VOTERS_HINDERED',
        'VOTING_MADE_TO_FAIL',
      ),
    ],
  }),
  offence({
    article: '533',
    relevance: 'ADJACENT',
    what: [
      'Dengan sengaja pada saat pemungutan suara mengaku sebagai orang lain dan/atau memberikan suara lebih dari satu kali di satu TPS atau lebih.',
      'At voting, wilfully claims to be another person and/or votes more than once in one station or several.',
    ],
    evidence: quoted,
    sources: [votingAsAnother],
    penalties: [penalty('IMPRISONMENT', 18, 18, 'SECONDARY', votingAsAnother)],
    elementsComplete: true,
    elements: [
      by(anyone),
      wilfully,
      atVoting,
      act(
        'CLAIMS_OR_VOTES_AGAIN',
        [
          'Mengaku dirinya sebagai orang lain dan/atau memberikan suara lebih dari satu kali',
          'Claims to be another person and/or votes more than once',
        ],
        'VOTED_AS_ANOTHER',
        'VOTED_MORE_THAN_ONCE',
      ),
    ],
  }),
];
