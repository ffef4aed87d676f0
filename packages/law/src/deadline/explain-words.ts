import type { Text } from '../result';
import type { Alternative, DeadlineUnit, SkipReason } from './deadline';

const UNIT_TEXT: Readonly<Record<DeadlineUnit, (many: string) => Text>> = {
  WORKING_DAY: (many) => ({ id: 'hari kerja', en: `working day${many}` }),
  CALENDAR_DAY: (many) => ({ id: 'hari kalender', en: `calendar day${many}` }),
  DEFINED_DAY: () => ({ id: 'Hari (istilah yang didefinisikan)', en: '"Hari" (a defined term)' }),
  UNQUALIFIED_DAY: (many) => ({ id: 'hari (tanpa keterangan)', en: `day${many} (unqualified "hari")` }),
  HOUR: (many) => ({ id: 'jam', en: `hour${many}` }),
};

/** A length with its unit: `7 hari kerja`, `7 working days`. */
export function lengthText(count: number, unit: DeadlineUnit): Text {
  const { id, en } = UNIT_TEXT[unit](count === 1 ? '' : 's');
  return { id: `${count} ${id}`, en: `${count} ${en}` };
}

/** Units that pass over nothing say so; the other ones list what they passed over. */
export const everythingCounts: Readonly<Partial<Record<DeadlineUnit, Text>>> = {
  CALENDAR_DAY: { id: 'Setiap hari dihitung, juga hari libur.', en: 'Every day counts, days off too.' },
  HOUR: {
    id: 'Jamnya berjalan terus, juga pada malam hari dan hari libur.',
    en: 'The hours run on through nights and days off.',
  },
};

export const whyText: Readonly<Record<SkipReason, Text>> = {
  WEEKEND: { id: 'akhir pekan', en: 'weekend' },
  NATIONAL_HOLIDAY: { id: 'libur nasional', en: 'national holiday' },
  JOINT_LEAVE: { id: 'cuti bersama', en: 'joint leave' },
  VOTING_DAY: { id: 'hari pemungutan suara', en: 'voting day' },
  LOCAL: { id: 'libur daerah', en: 'local holiday' },
};

export const assumeText: Readonly<Record<Alternative['assume'], Text>> = {
  JOINT_LEAVE_COUNTS: {
    id: 'Bila cuti bersama dihitung sebagai hari kerja',
    en: 'If joint leave counts as a working day',
  },
  CALENDAR_DAYS: { id: 'Bila "Hari" berarti hari kalender', en: 'If "Hari" means calendar days' },
  FROM_LAPSE_OF_ADVICE: {
    id: 'Bila dihitung sejak saran perbaikan lewat',
    en: 'If it is counted from the lapse of the advice',
  },
};

/** How an end is spoken of: a count forwards ends on a day, a count backwards leaves a last day on which to act. */
export const endText: Readonly<Record<'FORWARDS' | 'BACKWARDS', Text>> = {
  FORWARDS: { id: 'batas akhirnya', en: 'it ends on' },
  BACKWARDS: { id: 'paling lambat dilakukan', en: 'the last permitted day is' },
};
