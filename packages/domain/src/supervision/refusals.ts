import type { CivilDate } from '@awaslog/law/civil-date';
import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import { dateText } from '@awaslog/law/wording';
import type { Issue, Refusal } from '../issue';
import { article18, findingWindow } from '../issue/norms';
import type { StepName } from './commands';

/** The input was understood and is wrong in the places that the issues name. */
export function invalid(issues: readonly Issue[]): Refusal {
  return {
    code: 'INVALID_INPUT',
    message: { id: 'Isian belum dapat dicatat.', en: 'The input cannot be recorded as it is.' },
    nextStep: {
      id: 'Perbaiki isian yang ditandai, lalu kirim lagi; yang sudah diisi tidak hilang.',
      en: 'Mend the marked fields and send it again; nothing that was filled in is lost.',
    },
    issues,
  };
}

export const noOffice: Refusal = {
  code: 'NO_OFFICE',
  message: { id: 'Hanya pengawas yang mencatat pengawasan.', en: 'Only a supervisor records a supervision.' },
  nextStep: { id: 'Masuk sebagai pengawas.', en: 'Sign in as a supervisor.' },
  issues: [],
};

export const noSuchRecord: Refusal = {
  code: 'NOT_FOUND',
  message: { id: 'LHP ini tidak ada.', en: 'There is no such supervision record.' },
  nextStep: { id: 'Buka lagi dari daftar.', en: 'Open it again from the list.' },
  issues: [],
};

export const alreadyRecorded: Refusal = {
  code: 'ALREADY_RECORDED',
  message: { id: 'Pengawasan ini sudah dicatat.', en: 'This supervision is already recorded.' },
  nextStep: { id: 'Buka LHP yang sudah ada.', en: 'Open the existing record.' },
  issues: [],
};

export function noSuchStep(why: Text): Refusal {
  return {
    code: 'NO_SUCH_STEP',
    message: why,
    nextStep: {
      id: 'Lihat langkah yang mungkin pada halaman LHP.',
      en: 'See the possible steps on the page of the record.',
    },
    issues: [],
  };
}

/** Perbawaslu 5/2022 art. 18(2)a: advice answers an administrative error; anything else is recorded as a finding. */
export const adviceOnlyForAdministrativeError: Refusal = {
  code: 'ADVICE_ONLY_FOR_ADMINISTRATIVE_ERROR',
  message: {
    id: 'Saran perbaikan hanya untuk kesalahan administratif; LHP ini tidak menduga pelanggaran administratif.',
    en: 'Advice answers an administrative error only; this record suspects no administrative violation.',
  },
  rule: article18('2'),
  nextStep: { id: 'Usulkan sebagai Temuan.', en: 'Propose it as a finding.' },
  issues: [],
};

/** UU 7/2017 art. 454(5), after the last day under every answer that is still open. */
export function findingWindowOver(foundOn: CivilDate, last: CivilDate): Refusal {
  const [found, end] = [dateText(foundOn), dateText(last)];
  return {
    code: 'FINDING_WINDOW_OVER',
    message: {
      id: `Waktu menetapkan Temuan dalam rapat pleno sejak ${found.id} berakhir pada ${end.id} (UU 7/2017 Pasal 454 ayat (5)), menurut semua penafsiran.`,
      en: `The time to fix the Finding at plenary since ${found.en} ended on ${end.en} (UU 7/2017 art. 454(5)), under every reading.`,
    },
    rule: findingWindow,
    nextStep: {
      id: 'Tuangkan dalam berita acara dan sampaikan kepada pengawas setingkat di atas; orang yang berhak masih dapat menyampaikan Laporan dalam 7 hari kerja sejak mengetahui.',
      en: 'Put it in the minutes and tell the office above; an entitled person can still report within 7 working days of coming to know.',
    },
    issues: [],
  };
}

/** Putting a record right takes two: who asks for it does not grant it. */
export const ownRevision: Refusal = {
  code: 'OWN_REVISION',
  message: {
    id: 'Koreksi LHP tidak disetujui oleh orang yang mengusulkannya.',
    en: 'A revision of a record is not approved by whoever proposed it.',
  },
  nextStep: {
    id: 'Minta anggota atau staf sekretariat lain di kantor ini untuk menyetujui atau menolaknya.',
    en: 'Ask another member or somebody of the secretariat of the office to approve or decline it.',
  },
  issues: [],
};

/** The refusals by law that the steps of supervision know, each with the norm that refuses. */
export const supervisionRefusals: Readonly<
  Partial<Record<StepName, readonly { readonly code: string; readonly rule: Citation }[]>>
> = {
  GIVE_CORRECTION_ADVICE: [{ code: adviceOnlyForAdministrativeError.code, rule: article18('2') }],
  FIX_FINDING: [{ code: 'FINDING_WINDOW_OVER', rule: findingWindow }],
};
