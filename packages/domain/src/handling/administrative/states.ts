import type { Text } from '@awaslog/law/result';
import { entry } from '../../words';

/** Where an administrative violation stands. */
export const administrativeStates = {
  AT_SUBDISTRICT: entry('Di Panwascam', 'At the sub-district', [
    'Panwascam menyiapkan rekomendasi.',
    'The Panwascam prepares its recommendation.',
  ]),
  AT_REGENCY: entry('Di kabupaten/kota', 'At the regency', ['Menunggu sidang pemeriksaan.', 'Waits for its hearing.']),
  HEARING: entry('Sidang pemeriksaan', 'Hearing', ['Sidang sedang berjalan.', 'The hearing is under way.']),
  RULED: entry('Terbukti, diputus', 'Ruled', [
    'Putusan dibacakan; menunggu tindak lanjut KPU.',
    'The ruling was read; KPU has to carry it out.',
  ]),
  NOT_PROVEN: entry('Tidak terbukti', 'Not proven', ['Diputus tidak terbukti.', 'Ruled not proven.']),
  EXECUTED: entry('Dilaksanakan', 'Carried out', ['Putusan sudah dilaksanakan.', 'The ruling was carried out.']),
  DKPP_COMPLAINT: entry('Diadukan ke DKPP', 'Complaint at DKPP', [
    'Pengaduan menunggu jawaban DKPP.',
    'The complaint waits for an answer of DKPP.',
  ]),
  DKPP_ANSWERED: entry('Dijawab DKPP', 'Answered by DKPP', ['DKPP sudah menjawab.', 'DKPP has answered.']),
  DKPP_DONE: entry('Selesai di DKPP', 'Done at DKPP', ['DKPP sudah memutus.', 'DKPP has decided.']),
  AT_SUPREME_COURT: entry('Di Mahkamah Agung', 'At the Supreme Court', [
    'Upaya hukum menunggu putusan Mahkamah Agung.',
    'The request waits for the ruling of the Supreme Court.',
  ]),
  SUPREME_COURT_RULED: entry('Diputus Mahkamah Agung', 'Ruled by the Supreme Court', [
    'Mahkamah Agung sudah memutus.',
    'The Supreme Court has ruled.',
  ]),
  REVIEW_REQUESTED: entry('Koreksi diminta', 'Review requested', [
    'Permintaan koreksi menunggu jawaban.',
    'A request for review waits for its answer.',
  ]),
  REVIEW_ANSWERED: entry('Koreksi dijawab', 'Review answered', [
    'Permintaan koreksi sudah dijawab.',
    'The request for review was answered.',
  ]),
};

const notRuled: Text = { id: 'Belum ada putusan.', en: 'There is no ruling yet.' };
const isRuled: Text = { id: 'Pelanggaran ini sudah diputus.', en: 'This violation has been ruled on.' };
const nothingToDo: Text = {
  id: 'Putusannya tidak terbukti; tidak ada yang harus dilaksanakan.',
  en: 'It was ruled not proven; nothing is to be carried out.',
};

export const alreadyAtRegency: Text = {
  id: 'Pelanggaran ini sudah di kabupaten/kota.',
  en: 'This violation is already at the regency.',
};
export const hearingIsOpen: Text = { id: 'Sidang sudah dibuka.', en: 'The hearing is already open.' };
export const alreadyCarriedOut: Text = { id: 'Pelaksanaannya sudah dicatat.', en: 'Its execution is recorded.' };
const noComplaint: Text = { id: 'Belum ada pengaduan ke DKPP.', en: 'There is no complaint to DKPP.' };
export const noCourtRequest: Text = {
  id: 'Belum ada upaya hukum ke Mahkamah Agung.',
  en: 'Nothing was brought before the Supreme Court yet.',
};
export const courtWasAsked: Text = {
  id: 'Upaya hukum ke Mahkamah Agung sudah dicatat.',
  en: 'The request to the Supreme Court is recorded.',
};
const noRequest: Text = { id: 'Belum ada permintaan koreksi.', en: 'No review was requested.' };

/** What an act about a ruling answers before there is one. */
export const beforeRuling = { AT_SUBDISTRICT: notRuled, AT_REGENCY: notRuled, HEARING: notRuled } as const;
/** What it answers where the ruling asks nothing of anybody. */
export const withoutDuty = { ...beforeRuling, NOT_PROVEN: nothingToDo } as const;
/** What an act of the hearing answers after it. */
export const afterRuling = {
  RULED: isRuled,
  NOT_PROVEN: isRuled,
  EXECUTED: isRuled,
  DKPP_COMPLAINT: isRuled,
  DKPP_ANSWERED: isRuled,
  DKPP_DONE: isRuled,
  AT_SUPREME_COURT: isRuled,
  SUPREME_COURT_RULED: isRuled,
  REVIEW_REQUESTED: isRuled,
} as const;
/** What a reply of DKPP lacks before a complaint. */
export const beforeComplaint = { ...beforeRuling, RULED: noComplaint, NOT_PROVEN: noComplaint } as const;
/** Where the matter may stand for another reason while DKPP still has a complaint. */
export const besideComplaint = [
  'EXECUTED',
  'REVIEW_REQUESTED',
  'REVIEW_ANSWERED',
  'AT_SUPREME_COURT',
  'SUPREME_COURT_RULED',
] as const;
/** What a ruling of the Supreme Court lacks before it was asked for. */
export const beforeCourt = {
  ...beforeRuling,
  RULED: noCourtRequest,
  NOT_PROVEN: noCourtRequest,
  EXECUTED: noCourtRequest,
} as const;
/** What the answer to a review lacks before it was requested. */
export const beforeRequest = {
  ...beforeRuling,
  RULED: noRequest,
  NOT_PROVEN: noRequest,
  EXECUTED: noRequest,
} as const;
