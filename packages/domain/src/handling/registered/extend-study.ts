import type { Citation } from '@awaslog/law/citation';
import { standing } from '@awaslog/law/deadline';
import { pointText } from '@awaslog/law/wording';
import { z } from 'zod';
import type { Refusal } from '../../issue';
import { day, text } from '../../process';
import { entry } from '../../words';
import { defineAct } from '../act';
import { runningClocks } from '../clocks';
import type { Matter } from '../matter';
import { notBefore } from '../order';
import { registrationDay } from '../registration-day';
import { studyFrom } from '../study-start';
import { furtherInformation } from './norms';
import { reopenMatter } from './reopen-matter';
import { handlingWarning } from './warnings';

/**
 * A matter whose study was over when it was opened again has no period that is known. One whose study runs on, as after a
 * merger, has it as before; and a report that was opened again before its registration has those of that registration.
 */
function hasNoPeriod(matter: Pick<Matter, 'entries' | 'clocks'>): boolean {
  const reopened = matter.entries.some(({ type, process }) => type === reopenMatter.event && process === 'HANDLING');
  return reopened && runningClocks(matter, ['STUDY', 'STUDY_EXTENDED']).length === 0;
}

const alreadyExtended: Refusal & { readonly rule: Citation } = {
  code: 'STUDY_ALREADY_EXTENDED',
  message: {
    id: 'Kajian sudah diperpanjang; seluruhnya paling lama 14 hari kerja sejak registrasi (UU 7/2017 Pasal 454 ayat (8)).',
    en: 'The study is already extended; in total it takes at most 14 working days from registration (UU 7/2017 art. 454(8)).',
  },
  rule: furtherInformation,
  nextStep: { id: 'Selesaikan kajian dan bawa ke rapat pleno.', en: 'Finish the study and bring it to the plenary.' },
  issues: [],
};

/** UU 7/2017 art. 454(8): further information makes it fourteen working days in total, counted from registration. */
export const extendStudy = defineAct({
  command: 'EXTEND_STUDY',
  event: 'STUDY_EXTENDED',
  process: 'HANDLING',
  words: entry('Perpanjang kajian', 'Extend the study', [
    'Catat bahwa keterangan tambahan diperlukan, sebelum tujuh hari berakhir.',
    'Record that further information is needed, before the seven days end.',
  ]),
  past: entry('Kajian diperpanjang', 'Study extended', [
    'Keterangan tambahan diperlukan.',
    'Further information was found to be needed.',
  ]),
  doer: 'OFFICE',
  input: z.strictObject({
    on: day('Tanggal dicatat', 'Day on which it was recorded as needed'),
    needed: text(5_000, 'Keterangan tambahan yang diperlukan', 'Further information that is needed'),
  }),
  example: { needed: 'Keterangan saksi yang belum dapat hadir.' },
  stops: ['STUDY'],
  starts: ({ matter, facts }) => {
    const registered = registrationDay(matter, facts);
    return registered ? [{ rule: 'STUDY_EXTENDED', from: studyFrom(matter, registered, facts) }] : [];
  },
  refuses: [{ code: alreadyExtended.code, rule: alreadyExtended.rule }],
  // Where no period is known, none bars it.
  barred: (matter) =>
    matter.clocks.some(({ rule }) => rule === 'STUDY_EXTENDED') && !hasNoPeriod(matter) ? alreadyExtended : null,
  outside: (matter, { on }) => {
    if (hasNoPeriod(matter)) return handlingWarning('NO_PERIOD_AFTER_REOPENING');
    const running = matter.clocks.find(({ rule, stoppedOn }) => rule === 'STUDY' && stoppedOn === null)?.deadline;
    if (!running || standing(running, on).position !== 'OVER') return null;
    return handlingWarning('EXTENDED_AFTER_STUDY', { latest: pointText(running.latest) });
  },
  judge: (context) => ({ issues: notBefore(context, 'REPORT_REGISTERED', 'MATTER_REOPENED') }),
});
