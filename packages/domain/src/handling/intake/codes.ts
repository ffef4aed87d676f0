import type { z } from 'zod';
import { codesOf } from '../../process';
import { entry } from '../../words';

const reviewResult = codesOf({
  COMPLETE: entry('Memenuhi syarat', 'Complete', [
    'Syarat formal dan materiel terpenuhi.',
    'The formal and material requirements are met.',
  ]),
  INCOMPLETE: entry('Belum memenuhi syarat', 'Incomplete', [
    'Ada syarat yang belum terpenuhi.',
    'A requirement is not met.',
  ]),
});

const reportRequirement = codesOf({
  REPORTER: entry('Nama dan alamat Pelapor', 'Reporter', [
    'Syarat formal: nama dan alamat Pelapor.',
    'Formal: name and address of the reporter.',
  ]),
  RESPONDENT: entry('Terlapor', 'Respondent', ['Syarat formal: pihak Terlapor.', 'Formal: the reported party.']),
  IN_TIME: entry('Disampaikan dalam jangka waktu', 'In time', [
    'Syarat formal: disampaikan dalam jangka waktu sejak diketahui.',
    'Formal: delivered within the time since it became known.',
  ]),
  TIME_AND_PLACE: entry('Waktu dan tempat kejadian', 'Time and place', [
    'Syarat materiel: waktu dan tempat dugaan pelanggaran.',
    'Material: time and place of the suspected violation.',
  ]),
  ACCOUNT: entry('Uraian kejadian', 'Account', [
    'Syarat materiel: uraian kejadian.',
    'Material: the account of events.',
  ]),
  EVIDENCE: entry('Bukti', 'Evidence', ['Syarat materiel: bukti.', 'Material: evidence.']),
});

const declineGround = codesOf({
  NOT_COMPLETED_IN_TIME: entry('Tidak dilengkapi dalam waktunya', 'Not completed in time', [
    'Pelapor tidak melengkapi Laporan dalam jangka waktunya.',
    'The reporter did not complete the report in its time.',
  ]),
  DELIVERED_OUT_OF_TIME: entry('Disampaikan lewat waktu', 'Delivered out of time', [
    'Laporan disampaikan setelah jangka waktunya berakhir.',
    'The report was delivered after its time had ended.',
  ]),
  REQUIREMENTS_NOT_MET: entry('Syarat tidak terpenuhi', 'Requirements not met', [
    'Syarat formal atau materiel tetap tidak terpenuhi.',
    'A formal or material requirement remains unmet.',
  ]),
  REPORTER_NOT_ENTITLED: entry('Pelapor tidak berhak melapor', 'Reporter not entitled', [
    'Yang melapor bukan pemilih, peserta, atau pemantau Pemilu.',
    'Whoever reported is no voter, contestant or election monitor.',
  ]),
  OTHER: entry('Alasan lain', 'Other ground', ['Disebut dalam penjelasan.', 'Named in the explanation.']),
});

const transferGround = codesOf({
  ETHICS_OF_SUPERVISOR: entry('Etik pengawas ad hoc', 'Ethics of an ad hoc supervisor', [
    'Dugaan pelanggaran etik Panwascam, PKD, atau PTPS.',
    'A suspected breach of ethics by a Panwascam, PKD or PTPS.',
  ]),
  PLACE_OF_EVENT: entry('Tempat kejadian', 'Place of the event', [
    'Kejadiannya di wilayah kantor lain.',
    'It happened in the territory of another office.',
  ]),
  COMPETENCE: entry('Kewenangan', 'Competence', [
    'Kantor lain yang berwenang menanganinya.',
    'Another office is competent to handle it.',
  ]),
  OTHER: entry('Alasan lain', 'Other ground', ['Disebut dalam penjelasan.', 'Named in the explanation.']),
});

const stopGround = codesOf({
  AFTER_NATIONAL_RESULT: entry('Setelah penetapan hasil nasional', 'After the national result', [
    'Dilaporkan setelah hasil Pemilu ditetapkan secara nasional dan menjadi sengketa hasil.',
    'Reported after the result was fixed nationally and came into dispute.',
  ]),
  SAME_MATTER_HANDLED: entry('Sudah ditangani', 'Same matter handled', [
    'Peristiwa yang sama sudah ditangani dalam perkara lain.',
    'The same event is already handled in another matter.',
  ]),
  OTHER: entry('Alasan lain', 'Other ground', ['Disebut dalam penjelasan.', 'Named in the explanation.']),
});

export const ReviewResult = reviewResult.schema;
export const ReportRequirement = reportRequirement.schema;
export const DeclineGround = declineGround.schema;
export const TransferGround = transferGround.schema;
export const StopGround = stopGround.schema;
export const requirementWords = reportRequirement.words;
export type RequirementCode = z.infer<typeof ReportRequirement>;
/** Syarat formal and syarat materiel, of art. 15(3) and (4). */
export const formalCodes: readonly RequirementCode[] = ['REPORTER', 'RESPONDENT', 'IN_TIME'];
export const materialCodes: readonly RequirementCode[] = ['TIME_AND_PLACE', 'ACCOUNT', 'EVIDENCE'];

/** The codes of this process, by the name of their enum. */
export const intakeCodes = {
  ReviewResult: reviewResult,
  ReportRequirement: reportRequirement,
  DeclineGround: declineGround,
  TransferGround: transferGround,
  StopGround: stopGround,
} as const;
