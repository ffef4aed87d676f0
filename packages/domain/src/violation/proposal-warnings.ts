import { mayRefuse, type Citation } from '@awaslog/law/citation';
import { uu7 } from '@awaslog/law/instruments';
import type { Text } from '@awaslog/law/result';
import type { Warning } from '../issue';
import { article18, passedOn } from '../issue/norms';
import { read } from './offence';
import { organiserSurcharge } from './offences';

interface Entry extends Text {
  readonly cites?: readonly Citation[];
}

const surcharge = uu7.article('554', undefined, { ...read, source: organiserSurcharge.source });

/** What is to be known of a proposal, by its stable code. A warning never takes a proposal away. */
export const proposalWarnings = {
  ARTICLE_NOT_VERIFIED: {
    id: 'Pasal ini belum dibaca; bunyinya dari ingatan atau dari undang-undang sebelumnya. Periksa naskahnya.',
    en: 'Nobody here has read this article; its words are recalled or those of an earlier law. Check the text.',
  },
  PLACE_NOT_VERIFIED: {
    id: 'Aturannya dibaca, tetapi nomor pasalnya dalam undang-undang ini dari ingatan. Periksa sebelum mengutip.',
    en: 'The rule was read, but the number of its article in this law is recalled. Check it before you cite it.',
  },
  ELEMENTS_KNOWN_IN_PART: {
    id: 'Hanya judul, ringkasan, atau naskah sebelumnya yang dibaca; mungkin ada unsur lain.',
    en: 'Only a title, a summary or an earlier text was read; there may be more elements.',
  },
  PENALTY_NOT_KNOWN: { id: 'Ancaman pidananya belum diketahui.', en: 'The penalty is not known.' },
  PENALTY_NOT_VERIFIED: {
    id: 'Ancaman pidananya belum diperiksa pada naskah atau sumber-sumbernya berbeda.',
    en: 'The penalty was not checked against a text, or sources disagree on it.',
  },
  PENALTY_GROWS_FOR_ORGANISER: {
    id: 'Bila pelakunya penyelenggara pemilu, ancaman pidananya ditambah sepertiga.',
    en: 'If an organiser commits it, the penalty grows by a third.',
    cites: [surcharge],
  },
  COUNTS_ALONE: {
    id: 'Hanya angka yang menunjuk ke sini; selisih atau kerusakan belum berarti pelanggaran. Pertimbangkan dahulu saran perbaikan.',
    en: 'Only figures point here; a difference or damage is not yet a violation. Consider advice to correct it first.',
    cites: [article18('2')],
  },
  TECHNICAL_RULES_NOT_READ: {
    id: 'Peraturan dan keputusan KPU tentang tata cara ini belum dibaca; sebutkan ketentuan yang dilanggar.',
    en: 'The regulations and decisions of KPU on this procedure were not read; name the provision that was broken.',
  },
  NO_ARTICLE_ON_REFUSED_ACCESS: {
    id: 'Pasal yang menyatakan penolakan akses sebagai pelanggaran belum ditemukan; yang dirujuk adalah tugas pengawas.',
    en: 'No article was found that makes refused access a violation; what is cited is the task of the supervisor.',
  },
  CODE_OF_ETHICS_NOT_READ: {
    id: 'Kode etik penyelenggara pemilu belum dibaca; sebutkan prinsip yang dilanggar.',
    en: 'The code of ethics was not read; name the principle that was broken.',
  },
  CRIMINAL_CODE_NOT_READ: {
    id: 'Pasal KUHP disebut menurut berita tentang perkara serupa; kepolisian yang menilai, tanpa tenggang waktu pemilu.',
    en: 'The articles of the criminal code are those that reports of like cases name; the police judge it, and no election clock runs.',
  },
  PERSONNEL_BODY_TO_BE_CHECKED: {
    id: 'Pegawai sekretariat KPU diteruskan kepada instansi kepegawaian yang berwenang pada tanggal itu; periksa instansinya.',
    en: 'Staff of a KPU secretariat are referred to the personnel body in charge on that day; check which one.',
    cites: [passedOn],
  },
} as const satisfies Record<string, Entry>;

export type ProposalWarningCode = keyof typeof proposalWarnings;

export function proposalWarning(code: ProposalWarningCode): Warning {
  const { id, en, cites = [] }: Entry = proposalWarnings[code];
  return { code, message: { id, en }, cites };
}

/** What is to be known of how well an article is known: first of the rule, then of its place. */
export function citationWarnings(article: Citation): Warning[] {
  if (!mayRefuse(article)) return [proposalWarning('ARTICLE_NOT_VERIFIED')];
  const { pinpoint } = article.evidence;
  return pinpoint === 'READ' || pinpoint === 'SECONDARY' ? [] : [proposalWarning('PLACE_NOT_VERIFIED')];
}
