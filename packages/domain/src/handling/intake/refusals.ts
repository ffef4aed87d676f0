import type { Text } from '@awaslog/law/result';
import type { Refusal } from '../../issue';
import { formalCodes, requirementWords, type RequirementCode } from './codes';
import { formalRequirements, materialRequirements } from './norms';

const CODE = 'REQUIREMENTS_NOT_MET';

/** Perbawaslu 7/2022 art. 15(3) has the formal requirements, art. 15(4) the material ones. */
export const requirementRefusals = [
  { code: CODE, rule: formalRequirements },
  { code: CODE, rule: materialRequirements },
] as const;

/** A report that lacks a requirement is not registered; the norm is that of the first kind that it lacks. */
export function requirementsNotMet(unmet: readonly RequirementCode[]): Refusal {
  const words = unmet.map((code) => ({ id: requirementWords[code].term, en: requirementWords[code].en }));
  const names = (language: keyof Text) => words.map((text) => text[language]).join('; ');
  return {
    code: CODE,
    message: {
      id: `Laporan belum dapat diregistrasi; syarat yang belum terpenuhi: ${names('id')} (Perbawaslu 7/2022 Pasal 15 ayat (3) dan (4)).`,
      en: `The report cannot be registered yet; requirements that are not met: ${names('en')} (Perbawaslu 7/2022 art. 15(3) and (4)).`,
    },
    rule: unmet.some((code) => formalCodes.includes(code)) ? formalRequirements : materialRequirements,
    nextStep: {
      id: 'Minta Pelapor melengkapinya, atau periksa sekali lagi bila sudah dilengkapi.',
      en: 'Ask the reporter to complete it, or review it again if it was completed.',
    },
    issues: [],
  };
}
