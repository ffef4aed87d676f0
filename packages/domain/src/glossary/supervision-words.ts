import {
  supervisionStates,
  type ActStanding,
  type AdviceAddressee,
  type AdviceManner,
  type AdvicePeriod,
  type EvidenceKind,
  type IncidentTakenUp,
  type PlenaryOutcome,
  type RecordTip,
  type RevisionStanding,
  type SupervisionCommandName,
  type SupervisionEventType,
  type SupervisionForm,
  type TakeUpIncident,
  type TipRecorded,
} from '../supervision';
import { RespondentCapacity, respondents } from '../violation';
import { entry, fromCatalogue, named, type Words } from '../words';

const command: Words<SupervisionCommandName | (TakeUpIncident | RecordTip)['command']> = {
  RECORD_SUPERVISION: entry('Catat pengawasan', 'Record supervision', [
    'Mencatat satu kegiatan pengawasan.',
    'Records one act of supervision.',
  ]),
  GIVE_CORRECTION_ADVICE: entry('Beri saran perbaikan', 'Give correction advice', [
    'Menyampaikan saran atas kesalahan administratif.',
    'Gives advice on an administrative error.',
  ]),
  CONFIRM_ADVICE_CARRIED_OUT: entry('Nyatakan saran dilaksanakan', 'Confirm advice carried out', [
    'Menyatakan dengan bukti bahwa saran dilaksanakan.',
    'Confirms with proof that the advice was carried out.',
  ]),
  PROPOSE_FINDING: entry('Usulkan temuan', 'Propose finding', [
    'Mengajukan dugaan kepada rapat pleno.',
    'Puts a suspicion to the plenary.',
  ]),
  FIX_FINDING: entry('Tetapkan temuan', 'Fix finding', [
    'Mencatat penetapan rapat pleno.',
    'Records that the plenary fixed it.',
  ]),
  REJECT_FINDING: entry('Putuskan bukan Temuan', 'Reject finding', [
    'Mencatat penolakan rapat pleno.',
    'Records that the plenary rejected it.',
  ]),
  PROPOSE_REVISION: entry('Usulkan koreksi LHP', 'Propose a revision', [
    'Mengusulkan isian Formulir A yang benar, dengan alasannya; yang lama tetap tersimpan.',
    'Proposes what Form A should read, and why; what it read before is kept.',
  ]),
  APPROVE_REVISION: entry('Setujui koreksi LHP', 'Approve the revision', [
    'Menyetujui koreksi yang diusulkan orang lain di kantor.',
    'Approves a revision that somebody else of the office proposed.',
  ]),
  DECLINE_REVISION: entry('Tolak koreksi LHP', 'Decline the revision', [
    'Menolak koreksi dengan alasannya; isian LHP tidak berubah.',
    'Declines a revision with a reason; the record stays as it was.',
  ]),
  TAKE_UP_INCIDENT: entry('Jadikan informasi awal', 'Take up incident', [
    'Menjadikan peristiwa yang diberitakan sebagai informasi awal.',
    'Takes a reported incident up as preliminary information.',
  ]),
  RECORD_TIP: entry('Catat informasi masyarakat', 'Record a tip', [
    'Mencatat keterangan siapa pun, yang bukan Laporan, sebagai informasi awal.',
    'Records what anybody tells, without a report, as preliminary information.',
  ]),
};

const event: Words<SupervisionEventType | (IncidentTakenUp | TipRecorded)['type']> = {
  SUPERVISION_RECORDED: entry('Pengawasan dicatat', 'Supervision recorded', [
    'Formulir A dicatat.',
    'A Form A was recorded.',
  ]),
  CORRECTION_ADVICE_GIVEN: entry('Saran perbaikan disampaikan', 'Correction advice given', [
    'Jangka waktunya mulai berjalan.',
    'Its period began to run.',
  ]),
  ADVICE_CARRIED_OUT: entry('Saran dilaksanakan', 'Advice carried out', [
    'Perbaikan dinyatakan dengan bukti.',
    'The correction was confirmed with proof.',
  ]),
  FINDING_PROPOSED: entry('Temuan diusulkan', 'Finding proposed', [
    'Diajukan kepada rapat pleno.',
    'It was put to the plenary.',
  ]),
  FINDING_FIXED: entry('Temuan ditetapkan', 'Finding fixed', ['Ditetapkan rapat pleno.', 'The plenary fixed it.']),
  FINDING_REJECTED: entry('Diputuskan bukan Temuan', 'Finding rejected', [
    'Rapat pleno memutuskan bukan Temuan.',
    'The plenary rejected it.',
  ]),
  REVISION_PROPOSED: entry('Koreksi LHP diusulkan', 'Revision proposed', [
    'Menunggu persetujuan orang lain di kantor.',
    'Waits for somebody else of the office.',
  ]),
  REVISION_APPROVED: entry('Koreksi LHP disetujui', 'Revision approved', [
    'Isian yang dikoreksi berlaku; yang lama tetap dapat dibaca.',
    'What was revised counts; what it read before can still be read.',
  ]),
  REVISION_DECLINED: entry('Koreksi LHP ditolak', 'Revision declined', [
    'Isian LHP tetap seperti semula.',
    'The record stays as it was.',
  ]),
  RECORD_REDATED: entry('Batas waktu dihitung ulang', 'Deadlines recomputed', [
    'Kalender berubah, sehingga batas waktu yang masih berjalan jatuh pada hari lain.',
    'The calendar was changed, so periods that run end on other days.',
  ]),
  INCIDENT_TAKEN_UP: entry('Informasi awal dicatat', 'Incident taken up', [
    'Peristiwa yang diberitakan menjadi informasi awal.',
    'A reported incident became preliminary information.',
  ]),
  TIP_RECORDED: entry('Informasi masyarakat dicatat', 'Tip recorded', [
    'Keterangan siapa pun menjadi informasi awal.',
    'A tip became preliminary information.',
  ]),
};

const actStanding: Words<ActStanding> = {
  MAY: entry('Dapat dilakukan', 'May', ['Dapat dilakukan sekarang.', 'It may be done now.']),
  OUTSIDE: entry('Di luar prosedur yang diketahui', 'Outside', [
    'Dapat dicatat dengan alasan.',
    'It may be recorded with a reason.',
  ]),
  NOT_THIS_ACTOR: entry('Oleh pihak lain', 'Not this actor', [
    'Orang lain yang melakukannya.',
    'It is for others to do.',
  ]),
  MAY_NOT: entry('Tidak dapat', 'May not', [
    'Dilarang aturan atau tidak ada objeknya.',
    'The norm bars it, or it has no object.',
  ]),
};

const addressee: Words<AdviceAddressee> = {
  KPU_REGENCY: entry('KPU kabupaten/kota', 'Regency KPU', [
    'Oleh Bawaslu kabupaten/kota.',
    'Advised by the regency Bawaslu.',
  ]),
  PPK: entry('PPK', 'PPK (sub-district election committee)', ['Oleh Panwascam.', 'Advised by Panwascam.']),
  PPS: entry('PPS', 'PPS (village voting committee)', ['Oleh PKD.', 'Advised by the village supervisor.']),
  KPPS: entry('KPPS', 'KPPS (polling station committee)', ['Oleh PTPS.', 'Advised by the station supervisor.']),
};

const manner: Words<AdviceManner> = {
  WRITTEN: entry('Tertulis', 'Written', ['Dengan surat.', 'By letter.']),
  ORAL: entry('Lisan', 'Oral', ['Diucapkan, lalu dicatat.', 'Spoken, then written down.']),
};

const period: Words<AdvicePeriod['kind']> = {
  STATUTORY: entry(
    'Tiga hari',
    'Three days',
    ['Jangka waktu menurut pasal.', 'The period of the article.'],
    'Perbawaslu 5/2022 art. 18(3)',
  ),
  DAYS: entry('Sejumlah hari', 'A number of days', ['Ditetapkan pengawas.', 'Set by the supervisor.']),
  UNTIL: entry('Sampai saat tertentu', 'Until a moment', [
    'Ditetapkan pengawas, juga seketika.',
    'Set by the supervisor, at once included.',
  ]),
};

const form: Words<SupervisionForm> = {
  DIRECT: entry('Langsung', 'Direct', ['Di tempat kejadian.', 'At the place itself.']),
  INDIRECT: entry('Tidak langsung', 'Indirect', ['Dari dokumen dan keterangan.', 'From papers and statements.']),
};

const evidenceKind: Words<EvidenceKind> = {
  DOCUMENT: entry('Surat/dokumen', 'Document', ['Surat atau dokumen.', 'A letter or document.']),
  PHOTO_OR_VIDEO: entry('Foto/video', 'Photo or video', ['Foto atau video.', 'A photo or video.']),
  ELECTRONIC_DOCUMENT: entry('Dokumen elektronik', 'Electronic document', [
    'Dokumen elektronik.',
    'An electronic document.',
  ]),
  OTHER_PROOF: entry('Bukti lain', 'Other proof', ['Bukti lain.', 'Any other proof.']),
};

const revisionStanding: Words<RevisionStanding> = {
  WAITING: entry('Menunggu', 'Waiting', [
    'Belum diputuskan orang lain di kantor.',
    'Nobody else has decided on it yet.',
  ]),
  APPROVED: entry('Disetujui', 'Approved', ['Menjadi isian yang berlaku.', 'It became what the record reads.']),
  DECLINED: entry('Ditolak', 'Declined', ['Isian LHP tidak berubah.', 'The record stays as it was.']),
};

const outcome: Words<PlenaryOutcome['kind']> = {
  FIXED: entry('Ditetapkan', 'Fixed', ['Unsur pelanggaran ditemukan.', 'The elements of a violation were found.']),
  REJECTED: entry('Bukan Temuan', 'Rejected', ['Unsur pelanggaran tidak ditemukan.', 'The elements were not found.']),
};

export const supervisionWords = {
  SupervisionStateName: supervisionStates,
  SupervisionCommandName: command,
  SupervisionEventType: event,
  ActStanding: actStanding,
  AdviceAddressee: addressee,
  AdviceManner: manner,
  AdvicePeriodKind: period,
  SupervisionForm: form,
  EvidenceKind: evidenceKind,
  RespondentCapacity: fromCatalogue(RespondentCapacity.options, (code) =>
    named(respondents[code].name, respondents[code].description),
  ),
  PlenaryOutcomeKind: outcome,
  RevisionStanding: revisionStanding,
};
