import { act, by, consequence, object, wilfully } from './element';
import { offence, penalty, quoted, read, scan, type Offence } from './offence';
import { anyone, kpuBodiesAndAbroad, kpuOffices, regencyKpu, supervisor } from './subject';

const supportArticles = 'https://anisavitri.wordpress.com/produk-unggulan-jawa-barat/';

/** Offences about lists, candidates and findings that nobody followed up. */
export const followUpOffences: readonly Offence[] = [
  offence({
    article: '512',
    relevance: 'ADJACENT',
    what: [
      'Tidak menindaklanjuti temuan Bawaslu tentang daftar pemilih yang merugikan warga yang memiliki hak pilih.',
      'Does not follow up a finding of Bawaslu on voter lists, to the harm of citizens who may vote.',
    ],
    evidence: read,
    sources: [scan(338)],
    penalties: [penalty('IMPRISONMENT', 36, 36, 'READ', scan(338))],
    elementsComplete: true,
    elements: [
      by(kpuBodiesAndAbroad),
      act('NOT_FOLLOWED_UP', ['Tidak menindaklanjuti', 'Does not follow up'], 'VOTER_LIST_FINDING_IGNORED'),
      object(
        'LIST_FINDING',
        [
          'Temuan pengawas tentang pemutakhiran data, penyusunan, perbaikan, penetapan, atau rekapitulasi daftar pemilih',
          'A finding of supervisors on updating, drawing up, mending, fixing or adding up voter lists',
        ],
        'VOTER_LIST_FINDING_IGNORED',
      ),
      consequence('HARMS_VOTERS', [
        'Merugikan warga negara yang memiliki hak pilih',
        'To the harm of citizens who have the right to vote',
      ]),
    ],
  }),
  offence({
    article: '513',
    relevance: 'ADJACENT',
    what: ['Sengaja tidak memberikan salinan DPT kepada partai.', 'Wilfully gives parties no copy of the voter list.'],
    evidence: read,
    sources: [scan(338)],
    penalties: [penalty('IMPRISONMENT', 24, 24, 'READ', scan(338))],
    elementsComplete: true,
    elements: [
      by(regencyKpu),
      wilfully,
      act('NO_COPY', ['Tidak memberikan salinan', 'Gives no copy'], 'VOTER_LIST_COPY_REFUSED'),
      object(
        'VOTER_LIST',
        ['Salinan daftar pemilih tetap kepada partai politik peserta', 'Of the final voter list to a party'],
        'VOTER_LIST_COPY_REFUSED',
      ),
    ],
  }),
  offence({
    article: '518',
    relevance: 'ADJACENT',
    what: [
      'Tidak menindaklanjuti temuan Bawaslu dalam verifikasi partai dan calon.',
      'Does not follow up a finding of Bawaslu on the verification of parties and candidates.',
    ],
    evidence: quoted,
    sources: [supportArticles],
    penalties: [penalty('IMPRISONMENT', 36, 36, 'SECONDARY', supportArticles)],
    elementsComplete: false,
    elements: [
      by(kpuOffices),
      act('NOT_FOLLOWED_UP', ['Tidak menindaklanjuti', 'Does not follow up'], 'VERIFICATION_FINDING_IGNORED'),
      object(
        'VERIFICATION_FINDING',
        ['Temuan Bawaslu dalam verifikasi partai dan calon', 'A finding of Bawaslu on verification'],
        'VERIFICATION_FINDING_IGNORED',
      ),
    ],
  }),
  offence({
    article: '519',
    relevance: 'ADJACENT',
    what: ['Berbuat curang untuk memperoleh dukungan calon DPD.', 'Uses fraud to obtain support for a DPD candidate.'],
    evidence: quoted,
    sources: [supportArticles],
    penalties: [penalty('IMPRISONMENT', 36, 36, 'SECONDARY', supportArticles)],
    elementsComplete: false,
    elements: [
      by(anyone),
      act('FRAUD', ['Berbuat curang', 'Uses fraud'], 'DPD_SUPPORT_BY_FRAUD'),
      object(
        'DPD_SUPPORT',
        ['Untuk memperoleh dukungan calon DPD', 'To obtain support for a DPD candidate'],
        'DPD_SUPPORT_BY_FRAUD',
      ),
    ],
  }),
  offence({
    article: '543',
    relevance: 'ADJACENT',
    what: [
      'Dengan sengaja tidak menindaklanjuti temuan atau laporan pelanggaran pemilu oleh jajaran KPU.',
      'Wilfully does not follow up a finding or report of a violation by KPU bodies.',
    ],
    evidence: read,
    sources: [scan(347)],
    penalties: [penalty('IMPRISONMENT', 24, 24, 'READ', scan(347))],
    elementsComplete: true,
    elements: [
      by(supervisor),
      wilfully,
      act('NOT_FOLLOWED_UP', ['Tidak menindaklanjuti', 'Does not follow up'], 'FINDING_NOT_FOLLOWED_UP'),
      object(
        'FINDING_OR_REPORT',
        [
          'Temuan dan/atau laporan pelanggaran oleh jajaran KPU',
          'A finding and/or report of a violation by KPU bodies',
        ],
        'FINDING_NOT_FOLLOWED_UP',
      ),
    ],
  }),
];
