import { codesOf } from '../../process';
import { entry } from '../../words';

const hearingProcedure = codesOf({
  ORDINARY: entry('Acara biasa', 'Ordinary procedure', [
    'Sidang pemeriksaan dengan agenda lengkap.',
    'A hearing with its full agenda.',
  ]),
  FAST: entry('Acara cepat', 'Fast procedure', [
    'Diperiksa segera di tempat; pasalnya belum dibaca.',
    'Examined at once and on the spot; its article was not read.',
  ]),
});
const hearingAgenda = codesOf({
  READING: entry('Pembacaan', 'Reading', ['Laporan atau Temuan dibacakan.', 'The report or finding is read out.']),
  ANSWER: entry('Jawaban Terlapor', 'Answer', ['Terlapor menjawab.', 'The respondent answers.']),
  PROOF: entry('Pembuktian', 'Proof', ['Bukti, saksi, dan ahli diperiksa.', 'Proof, witnesses and experts.']),
  CONCLUSION: entry('Kesimpulan', 'Conclusion', ['Pihak menyampaikan kesimpulan.', 'The parties conclude.']),
});
const hearingParty = codesOf({
  FINDER: entry('Penemu', 'Finder', ['Pengawas yang menemukan.', 'The supervisor who found it.']),
  REPORTER: entry('Pelapor', 'Reporter', ['Pelapor atau kuasanya.', 'The reporter or a representative.']),
  RESPONDENT: entry('Terlapor', 'Respondent', ['Terlapor atau kuasanya.', 'The respondent or a representative.']),
  WITNESS: entry('Saksi', 'Witness', ['Saksi dari salah satu pihak.', 'A witness of either party.']),
  EXPERT: entry('Ahli', 'Expert', ['Ahli yang dimintai pendapat.', 'An expert who is asked for an opinion.']),
});
const rulingOutcome = codesOf({
  PROVEN: entry('Terbukti', 'Proven', [
    'Terlapor terbukti melakukan pelanggaran administratif.',
    'The respondent committed an administrative violation.',
  ]),
  NOT_PROVEN: entry('Tidak terbukti', 'Not proven', ['Pelanggaran tidak terbukti.', 'No violation is proven.']),
});
const rulingSanction = codesOf({
  FIX_PROCEDURE: entry(
    'Perbaikan administrasi',
    'Fix the procedure',
    ['Perbaikan tata cara, prosedur, atau mekanisme.', 'Put the manner, procedure or mechanism right.'],
    'UU 7/2017 art. 461(6)',
  ),
  WRITTEN_WARNING: entry(
    'Teguran tertulis',
    'Written warning',
    ['Teguran tertulis.', 'A written warning.'],
    'UU 7/2017 art. 461(6)',
  ),
  EXCLUDE_FROM_STAGE: entry(
    'Tidak diikutkan pada tahapan tertentu',
    'Exclusion from a stage',
    ['Tidak diikutkan pada tahapan tertentu.', 'Not taking part in a certain stage.'],
    'UU 7/2017 art. 461(6)',
  ),
  OTHER_BY_LAW: entry(
    'Sanksi lain menurut undang-undang',
    'Other sanction by law',
    ['Sanksi administratif lain dalam undang-undang ini.', 'Another administrative sanction of the same law.'],
    'UU 7/2017 art. 461(6)',
  ),
});
const reviewAnswer = codesOf({
  UPHELD: entry('Putusan dikuatkan', 'Upheld', ['Putusan tetap berlaku.', 'The ruling stands.']),
  CHANGED: entry('Putusan dikoreksi', 'Changed', ['Putusan dikoreksi.', 'The ruling is changed.']),
  NOT_TAKEN: entry('Tidak diterima', 'Not taken', ['Permintaan tidak diterima.', 'The request is not taken.']),
});
const supremeCourtOutcome = codesOf({
  DISMISSED: entry('Permohonan ditolak', 'Dismissed', ['Keputusan KPU tetap berlaku.', 'The decision of KPU stands.']),
  GRANTED: entry('Permohonan dikabulkan', 'Granted', ['Keputusan KPU dibatalkan.', 'The decision of KPU is annulled.']),
  INADMISSIBLE: entry('Permohonan tidak diterima', 'Inadmissible', [
    'Permohonannya tidak dapat diterima.',
    'The request is not admitted.',
  ]),
});

export const HearingProcedure = hearingProcedure.schema;
export const HearingAgenda = hearingAgenda.schema;
export const HearingParty = hearingParty.schema;
export const RulingOutcome = rulingOutcome.schema;
export const RulingSanction = rulingSanction.schema;
export const RulingReviewAnswer = reviewAnswer.schema;
export const SupremeCourtOutcome = supremeCourtOutcome.schema;

/** The codes of this process, by the name of their enum. */
export const administrativeCodes = {
  HearingProcedure: hearingProcedure,
  HearingAgenda: hearingAgenda,
  HearingParty: hearingParty,
  RulingOutcome: rulingOutcome,
  RulingSanction: rulingSanction,
  RulingReviewAnswer: reviewAnswer,
  SupremeCourtOutcome: supremeCourtOutcome,
} as const;
