import type { DeadlineRule, LawRefusal } from './deadline';

// No refusal repeats what was asked with: the gateway shows these sentences to strangers, and a typed value may be a
// name. They may say rules, elections and years, which are ours.

/** The longest period that is taken; it is far beyond any clock of election law and keeps every count finite. */
export const LONGEST_PERIOD = 10_000;

export function yearNotDecreed(year: number): LawRefusal {
  return {
    code: 'YEAR_NOT_DECREED',
    message: {
      id: `Kalender hari libur tahun ${year} belum ditetapkan atau belum diketahui, sehingga hari kerjanya tidak dapat dihitung.`,
      en: `The holiday calendar of ${year} was not decreed or is not known, so its working days cannot be counted.`,
    },
    nextStep: {
      id: `Periksa tanggal mulainya, atau hitung lagi setelah keputusan bersama tentang hari libur tahun ${year} dimuat.`,
      en: `Check the starting date, or count again once the joint decree on the holidays of ${year} has been added.`,
    },
  };
}

export function timeNeeded(rule: DeadlineRule): LawRefusal {
  return {
    code: 'TIME_NEEDED',
    message: {
      id: `${rule.id} dihitung dalam jam, sehingga tanggal saja tidak cukup.`,
      en: `${rule.id} is counted in hours, so a date alone is not enough.`,
    },
    nextStep: {
      id: 'Sebutkan jam mulainya dengan selisih zona, misalnya 2024-01-08T09:30+08:00, atau jam setempat beserta tempatnya.',
      en: 'Give the starting time with its offset, such as 2024-01-08T09:30+08:00, or a local time and the place.',
    },
  };
}

export function dayNeeded(rule: DeadlineRule): LawRefusal {
  return {
    code: 'DAY_NEEDED',
    message: {
      id: `${rule.id} dihitung dalam hari setempat; hari dari saat itu bergantung pada tempat yang tidak disebutkan.`,
      en: `${rule.id} is counted in local days; the day of that moment depends on a place that was not given.`,
    },
    nextStep: {
      id: 'Sebutkan harinya (misalnya 2024-01-08), atau tempatnya beserta zonanya.',
      en: 'Give the day (such as 2024-01-08), or the place with its zone.',
    },
  };
}

export function periodNotSettable(rule: DeadlineRule): LawRefusal {
  return {
    code: 'PERIOD_NOT_SETTABLE',
    message: {
      id: `Lama ${rule.id} ditetapkan oleh peraturan dan tidak dapat diatur sendiri.`,
      en: `The length of ${rule.id} is fixed by the law and cannot be set.`,
    },
    nextStep: { id: 'Hitung tanpa lama yang diatur.', en: 'Count without a set period.' },
  };
}

export function invalidPeriod(): LawRefusal {
  return {
    code: 'INVALID_PERIOD',
    message: {
      id: 'Lama yang disebutkan tidak dapat dihitung.',
      en: 'The period that was given cannot be counted.',
    },
    nextStep: {
      id: `Sebutkan bilangan bulat dari 1 sampai ${LONGEST_PERIOD}, atau saat berakhirnya yang tidak mendahului mulainya.`,
      en: `Give a whole number from 1 to ${LONGEST_PERIOD}, or the moment it ends, not before it starts.`,
    },
  };
}

export function outsideTime(): LawRefusal {
  return {
    code: 'INVALID_DATE',
    message: {
      id: 'Tenggang itu berakhir di luar tahun 0000 sampai 9999.',
      en: 'The period ends outside the years 0000 to 9999.',
    },
    nextStep: { id: 'Periksa tanggal mulainya.', en: 'Check the starting date.' },
  };
}

export function invalidDate(): LawRefusal {
  return {
    code: 'INVALID_DATE',
    message: {
      id: 'Yang disebutkan bukan tanggal atau waktu yang ada.',
      en: 'What was given is not a date or time that exists.',
    },
    nextStep: {
      id: 'Tulis tanggal sebagai 2024-02-05, atau waktu sebagai 2024-02-05T09:30 atau 2024-02-05T09:30+08:00.',
      en: 'Write a date as 2024-02-05, or a time as 2024-02-05T09:30 or 2024-02-05T09:30+08:00.',
    },
  };
}
