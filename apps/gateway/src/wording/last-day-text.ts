import type { Citation } from '@awaslog/law/citation';
import type { CivilDate } from '@awaslog/law/civil-date';
import type { Deadline } from '@awaslog/law/deadline';
import type { Text } from '@awaslog/law/result';
import { dateText, pointText } from '@awaslog/law/wording';
import type { Warning } from '@awaslog/domain/issue';

interface Counted {
  readonly day: CivilDate | null;
  readonly periodDays: number;
  readonly window: Pick<Deadline, 'from' | 'earliest'>;
}

/** Why the last day for advice is this one, or why there is none. */
export function lastDayText({ day, periodDays, window }: Counted): Text {
  const [found, end] = [pointText(window.from), pointText(window.earliest)];
  const daysEn = periodDays === 1 ? '1 day' : `${periodDays} days`;
  if (day === null) {
    return {
      id: `Tidak ada hari sejak ${found.id} yang menyisakan ${periodDays} hari yang berakhir sebelum ${end.id}, batas awal penetapan Temuan.`,
      en: `No day since ${found.en} leaves ${daysEn} that end before ${end.en}, the earlier limit for fixing the finding.`,
    };
  }
  const last = dateText(day);
  return {
    id: `Saran perbaikan dengan jangka waktu ${periodDays} hari yang disampaikan paling lambat ${last.id} berakhir sebelum ${end.id}, batas awal penetapan Temuan, menurut kedua penafsiran "hari"; masih tersisa hari untuk rapat pleno.`,
    en: `Advice with ${daysEn} that is given by ${last.en} ends before ${end.en}, the earlier limit for fixing the finding, under both readings of "hari"; a day is left for the plenary.`,
  };
}

const shorter: Text = {
  id: 'Tetapkan jangka waktu yang lebih pendek, atau usulkan Temuan sekarang.',
  en: 'Set a shorter period, or propose the finding now.',
};

export function noDayLeft(cites: readonly Citation[]): Warning {
  return {
    code: 'NO_DAY_FOR_ADVICE',
    message: {
      id: `Saran perbaikan dengan jangka waktu ini tidak menyisakan hari untuk rapat pleno. ${shorter.id}`,
      en: `Advice with this period leaves no day for the plenary. ${shorter.en}`,
    },
    cites,
  };
}

export function dayHasPassed(day: CivilDate, cites: readonly Citation[]): Warning {
  const { id, en } = dateText(day);
  return {
    code: 'LAST_DAY_FOR_ADVICE_PASSED',
    message: {
      id: `Hari terakhir untuk saran perbaikan dengan jangka waktu ini adalah ${id}. ${shorter.id}`,
      en: `The last day for advice with this period was ${en}. ${shorter.en}`,
    },
    cites,
  };
}
