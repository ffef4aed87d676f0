import { citationText, evidenceText, mayRefuse } from '../citation';
import { openQuestions } from '../open-questions';
import { sentences, type Text } from '../result';
import { dateText, pointText } from '../wording';
import type { Alternative, Deadline, DeadlineRule, DeadlineUnit, SkippedDay, SkipReason } from './deadline';
import type { Length } from './period';

const UNIT_TEXT: Readonly<Record<DeadlineUnit, Text>> = {
  WORKING_DAY: { id: 'hari kerja', en: 'working days' },
  CALENDAR_DAY: { id: 'hari kalender', en: 'calendar days' },
  DEFINED_DAY: { id: 'Hari (istilah yang didefinisikan)', en: '"Hari" (a defined term)' },
  UNQUALIFIED_DAY: { id: 'hari (tanpa keterangan)', en: 'days (unqualified "hari")' },
  HOUR: { id: 'jam', en: 'hours' },
};

const WHY_TEXT: Readonly<Record<SkipReason, Text>> = {
  WEEKEND: { id: 'akhir pekan', en: 'weekend' },
  NATIONAL_HOLIDAY: { id: 'libur nasional', en: 'national holiday' },
  JOINT_LEAVE: { id: 'cuti bersama', en: 'joint leave' },
  VOTING_DAY: { id: 'hari pemungutan suara', en: 'voting day' },
  LOCAL: { id: 'libur daerah', en: 'local holiday' },
};

const ASSUME_TEXT: Readonly<Record<Alternative['assume'], Text>> = {
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

/** Why the date is this one, in words that can be read out in a hearing: rule, article, readings, days, doubts. */
export function explain(rule: DeadlineRule, length: Length, deadline: Omit<Deadline, 'explain'>): Text {
  return sentences([
    opening(rule, length, deadline),
    ...endings(rule, deadline),
    passedOver(deadline.skipped),
    ...deadline.alternatives.map(alternativeText),
    ...disputes(deadline),
    rule.remark,
    ...rule.cites.filter((cite) => cite.evidence.rule !== 'READ' || cite.evidence.pinpoint !== 'READ').map(doubt),
  ]);
}

function opening(rule: DeadlineRule, length: Length, deadline: Omit<Deadline, 'explain'>): Text {
  const start = pointText(deadline.from);
  const cites = rule.cites.map(citationText);
  const law = { id: cites.map((cite) => cite.id).join('; '), en: cites.map((cite) => cite.en).join('; ') };
  if ('until' in length) {
    return {
      id: `${rule.duty.id} (${law.id}): sampai saat yang ditetapkan, dimulai ${start.id}.`,
      en: `${rule.duty.en} (${law.en}): until the moment that was set, starting ${start.en}.`,
    };
  }
  const unit = UNIT_TEXT[rule.unit];
  const way =
    rule.direction === 'FORWARDS'
      ? { id: `sejak ${start.id}`, en: `from ${start.en}` }
      : { id: `sebelum ${start.id}`, en: `before ${start.en}` };
  const uncounted =
    rule.unit === 'HOUR' ? { id: '', en: '' } : { id: ', hari itu tidak dihitung', en: ', that day not counted' };
  return {
    id: `${rule.duty.id} (${law.id}): ${length.count} ${unit.id} ${way.id}${uncounted.id}.`,
    en: `${rule.duty.en} (${law.en}): ${length.count} ${unit.en} ${way.en}${uncounted.en}.`,
  };
}

function endings(rule: DeadlineRule, { earliest, latest }: Pick<Deadline, 'earliest' | 'latest'>): Text[] {
  const [first, last] = [pointText(earliest), pointText(latest)];
  if (rule.unit !== 'UNQUALIFIED_DAY' || earliest.includes('T')) {
    return [{ id: `Batas akhirnya ${last.id}.`, en: `It ends on ${last.en}.` }];
  }
  const [everyDay, working] = rule.direction === 'FORWARDS' ? [first, last] : [last, first];
  return [
    {
      id: `Dibaca sebagai hari kalender, batas akhirnya ${everyDay.id}.`,
      en: `Read as calendar days, it ends on ${everyDay.en}.`,
    },
    {
      id: `Dibaca sebagai hari kerja, batas akhirnya ${working.id}.`,
      en: `Read as working days, it ends on ${working.en}.`,
    },
  ];
}

function passedOver(skipped: readonly SkippedDay[]): Text | undefined {
  if (skipped.length === 0) return undefined;
  const days = skipped.map((day): Text => {
    const date = dateText(day.date);
    const detail = day.name === undefined ? '' : `: ${day.name}, ${day.source ?? ''}`;
    const why = (language: keyof Text) => day.why.map((reason) => WHY_TEXT[reason][language]).join(', ');
    return { id: `${date.id} (${why('id')}${detail})`, en: `${date.en} (${why('en')}${detail})` };
  });
  return {
    id: `Hari yang dilewati dalam hitungan hari kerja: ${days.map((day) => day.id).join('; ')}.`,
    en: `Days that the count of working days passed over: ${days.map((day) => day.en).join('; ')}.`,
  };
}

function alternativeText({ assume, earliest, latest }: Alternative): Text {
  const [first, last] = [pointText(earliest), pointText(latest)];
  const { id, en } = ASSUME_TEXT[assume];
  return earliest === latest
    ? { id: `${id}, batas akhirnya ${last.id}.`, en: `${en}, it ends on ${last.en}.` }
    : {
        id: `${id}, batas akhirnya ${first.id} (yang lebih awal) atau ${last.id} (yang lebih akhir).`,
        en: `${en}, it ends on ${first.en} (the earlier) or ${last.en} (the later).`,
      };
}

/** The open questions on which this very date hangs. */
function disputes({ unit, earliest, alternatives }: Omit<Deadline, 'explain'>): Text[] {
  const open = [];
  if (unit === 'UNQUALIFIED_DAY' && !earliest.includes('T')) open.push(openQuestions.DAY_UNIT);
  if (unit === 'DEFINED_DAY') open.push(openQuestions.DEFINED_DAY);
  if (alternatives.some(({ assume }) => assume === 'JOINT_LEAVE_COUNTS')) open.push(openQuestions.JOINT_LEAVE);
  if (alternatives.some(({ assume }) => assume === 'FROM_LAPSE_OF_ADVICE')) {
    open.push(openQuestions.FIRST_SIGHT_OR_LAPSE);
  }
  return open.map(({ question, because }) => ({
    id: `Belum terjawab: ${question.id} ${because.id}`,
    en: `Open question: ${question.en} ${because.en}`,
  }));
}

function doubt(cite: DeadlineRule['cites'][number]): Text {
  const [place, evidence] = [citationText(cite), evidenceText(cite)];
  const weight = mayRefuse(cite)
    ? { id: '', en: '' }
    : {
        id: '; aturan ini memberi tahu dan memperingatkan, tidak menolak',
        en: '; it informs and warns, it refuses nothing',
      };
  return { id: `${place.id}: ${evidence.id}${weight.id}.`, en: `${place.en}: ${evidence.en}${weight.en}.` };
}
