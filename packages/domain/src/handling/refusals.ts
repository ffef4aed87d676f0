import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import type { Refusal } from '../issue';

export const noSuchMatter: Refusal = {
  code: 'NOT_FOUND',
  message: { id: 'Perkara ini tidak ada.', en: 'There is no such matter.' },
  nextStep: { id: 'Buka lagi dari daftar.', en: 'Open it again from the list.' },
  issues: [],
};

export const matterExists: Refusal = {
  code: 'ALREADY_RECORDED',
  message: { id: 'Perkara ini sudah dicatat.', en: 'This matter is already recorded.' },
  nextStep: { id: 'Buka perkara yang sudah ada.', en: 'Open the existing matter.' },
  issues: [],
};

export const mergedMatter: Text = {
  id: 'Perkara ini sudah digabungkan ke perkara lain.',
  en: 'This matter was merged into another one.',
};

export const trackNotOpen: Text = {
  id: 'Jalur ini belum dibuka untuk perkara ini.',
  en: 'This track is not open for the matter.',
};

export function noSuchStepOfMatter(why: Text): Refusal {
  return {
    code: 'NO_SUCH_STEP',
    message: why,
    nextStep: { id: 'Lihat langkah yang mungkin pada halaman perkara.', en: 'See the possible steps on its page.' },
    issues: [],
  };
}

/** A norm that was read gives the act to another body. */
export function notCompetent(message: Text, rule: Citation, nextStep: Text): Refusal {
  return { code: 'NOT_COMPETENT', message, rule, nextStep, issues: [] };
}
