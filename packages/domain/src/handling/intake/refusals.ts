import type { Text } from '@awaslog/law/result';
import type { Refusal } from '../../issue';
import { requirements } from './norms';

/** Perbawaslu 7/2022 art. 15(3) and (4): a report that lacks a requirement is not registered. */
export function requirementsNotMet(unmet: readonly Text[]): Refusal {
  const names = (language: keyof Text) => unmet.map((text) => text[language]).join('; ');
  return {
    code: 'REQUIREMENTS_NOT_MET',
    message: {
      id: `Laporan belum dapat diregistrasi; syarat yang belum terpenuhi: ${names('id')} (Perbawaslu 7/2022 Pasal 15 ayat (3) dan (4)).`,
      en: `The report cannot be registered yet; requirements that are not met: ${names('en')} (Perbawaslu 7/2022 art. 15(3) and (4)).`,
    },
    rule: requirements,
    nextStep: {
      id: 'Minta Pelapor melengkapinya, atau periksa sekali lagi bila sudah dilengkapi.',
      en: 'Ask the reporter to complete it, or review it again if it was completed.',
    },
    issues: [],
  };
}
