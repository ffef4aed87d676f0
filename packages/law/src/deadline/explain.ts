import { type Citation, citationText, evidenceText, mayRefuse } from '../citation';
import { openQuestions } from '../open-questions';
import { sentences, type Text } from '../result';
import { dateText, isMoment, pointText } from '../wording';
import type { Alternative, Deadline, DeadlineRule, SkippedDay } from './deadline';
import { assumeText, endText, everythingCounts, lengthText, whyText } from './explain-words';
import { startText } from './starts-on';

/** Why the date is this one, in words that can be read out in a hearing: rule, article, readings, days, doubts. */
export function explanation(rule: DeadlineRule, deadline: Deadline): Text {
  return sentences([
    opening(rule, deadline),
    ...endings(rule, deadline),
    endsAtSetMoment(deadline) ? undefined : passedOver(rule, deadline.skipped),
    ...deadline.alternatives.map((other) => alternativeText(rule, other)),
    ...disputes(deadline),
    rule.remark,
    ...rule.cites.filter(isDoubted).map(doubt),
    rule.cites.some(mayRefuse) ? undefined : INFORMS_ONLY,
  ]);
}

const INFORMS_ONLY: Text = {
  id: 'Karena itu aturan ini memberi tahu dan memperingatkan, tidak menolak.',
  en: 'For that reason it informs and warns, it refuses nothing.',
};

function endsAtSetMoment({ set }: Deadline): boolean {
  return typeof set === 'string';
}

function opening(rule: DeadlineRule, deadline: Deadline): Text {
  const start = pointText(deadline.from);
  const event = startText[rule.startsOn];
  const cites = rule.cites.map(citationText);
  const law = { id: cites.map((cite) => cite.id).join('; '), en: cites.map((cite) => cite.en).join('; ') };
  if (endsAtSetMoment(deadline)) {
    return {
      id: `${rule.duty.id} (${law.id}): sampai saat yang ditetapkan, dimulai ${start.id} (${event.id}).`,
      en: `${rule.duty.en} (${law.en}): until the moment that was set, starting ${start.en} (${event.en}).`,
    };
  }
  const period = lengthText(typeof deadline.set === 'number' ? deadline.set : rule.length, rule.unit);
  const way = rule.direction === 'FORWARDS' ? { id: 'sejak', en: 'from' } : { id: 'sebelum', en: 'before' };
  const uncounted =
    rule.unit === 'HOUR' ? { id: '', en: '' } : { id: ', hari itu tidak dihitung', en: ', that day not counted' };
  return {
    id: `${rule.duty.id} (${law.id}): ${period.id} ${way.id} ${start.id} (${event.id})${uncounted.id}.`,
    en: `${rule.duty.en} (${law.en}): ${period.en} ${way.en} ${start.en} (${event.en})${uncounted.en}.`,
  };
}

function endings(rule: DeadlineRule, { earliest, latest }: Pick<Deadline, 'earliest' | 'latest'>): Text[] {
  const [first, last] = [pointText(earliest), pointText(latest)];
  const end = endText[rule.direction];
  if (rule.unit !== 'UNQUALIFIED_DAY' || isMoment(earliest)) {
    return [{ id: `${sentenceCase(end.id)} ${last.id}.`, en: `${sentenceCase(end.en)} ${last.en}.` }];
  }
  const [everyDay, working] = rule.direction === 'FORWARDS' ? [first, last] : [last, first];
  return [
    {
      id: `Dibaca sebagai hari kalender, ${end.id} ${everyDay.id}.`,
      en: `Read as calendar days, ${end.en} ${everyDay.en}.`,
    },
    {
      id: `Dibaca sebagai hari kerja, ${end.id} ${working.id}.`,
      en: `Read as working days, ${end.en} ${working.en}.`,
    },
  ];
}

function passedOver({ unit }: DeadlineRule, skipped: readonly SkippedDay[]): Text {
  const everything = everythingCounts[unit];
  if (everything !== undefined) return everything;
  if (skipped.length === 0) {
    return {
      id: 'Hitungan hari kerja tidak melewati satu hari pun.',
      en: 'The count of working days passed over no day.',
    };
  }
  const days = skipped.map((day): Text => {
    const date = dateText(day.date);
    const detail = day.name === undefined ? '' : `: ${day.name}, ${day.source ?? ''}`;
    const why = (language: keyof Text) => day.why.map((reason) => whyText[reason][language]).join(', ');
    return { id: `${date.id} (${why('id')}${detail})`, en: `${date.en} (${why('en')}${detail})` };
  });
  return {
    id: `Hari yang dilewati dalam hitungan hari kerja: ${days.map((day) => day.id).join('; ')}.`,
    en: `Days that the count of working days passed over: ${days.map((day) => day.en).join('; ')}.`,
  };
}

function alternativeText({ direction }: DeadlineRule, { assume, earliest, latest }: Alternative): Text {
  const [first, last] = [pointText(earliest), pointText(latest)];
  const [{ id, en }, end] = [assumeText[assume], endText[direction]];
  return earliest === latest
    ? { id: `${id}, ${end.id} ${last.id}.`, en: `${en}, ${end.en} ${last.en}.` }
    : {
        id: `${id}, ${end.id} ${first.id} (yang lebih awal) atau ${last.id} (yang lebih akhir).`,
        en: `${en}, ${end.en} ${first.en} (the earlier) or ${last.en} (the later).`,
      };
}

/** The open questions on which this very date hangs. */
function disputes({ unit, earliest, alternatives }: Deadline): Text[] {
  const open = [];
  if (unit === 'UNQUALIFIED_DAY' && !isMoment(earliest)) open.push(openQuestions.DAY_UNIT);
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

function isDoubted({ evidence }: Citation): boolean {
  return evidence.rule !== 'READ' || evidence.pinpoint !== 'READ';
}

function doubt(cite: Citation): Text {
  const [place, evidence] = [citationText(cite), evidenceText(cite)];
  return { id: `${place.id}: ${evidence.id}.`, en: `${place.en}: ${evidence.en}.` };
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
