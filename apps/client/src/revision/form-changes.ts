import type { SeenFormFragment } from '../gql/graphql';
import type { Words } from '../language/use-words';
import { stationNumber } from '../records/place';

/** A field that two versions of a form say differently, with what each says; an empty text says nothing. */
export interface FormChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Words, and what the figures of a count are called on the screen. */
export type ChangeWords = Words & { readonly figureName: (figure: FigureName) => string };

const figureNames = ['claimed', 'counted', 'good', 'faultyUsable', 'damaged'] as const;
export type FigureName = (typeof figureNames)[number];

type Suspicion = NonNullable<SeenFormFragment['suspicion']>;
type Count = SeenFormFragment['counts'][number];
type Tell<Value> = (value: Value, words: Words) => string;

const ofForm: Readonly<Record<string, Tell<SeenFormFragment>>> = {
  substage: ({ substage }) => substage.name,
  assignmentLetter: ({ assignmentLetter }) => assignmentLetter ?? '',
  form: ({ form }, { label }) => label('SupervisionForm', form),
  purpose: ({ purpose }) => purpose,
  area: ({ area }) => area.name,
  station: ({ station }) => (station ? stationNumber(station) : ''),
  placeName: ({ placeName }) => placeName ?? '',
  startedAt: ({ startedAt }, { moment }) => moment(startedAt),
  endedAt: ({ endedAt }, { moment }) => moment(endedAt),
  result: ({ result }) => result,
  criteria: ({ criteria }, { label }) =>
    criteria
      .map(({ criterion, verdict }) => `${label('Criterion', criterion)}: ${label('CriterionVerdict', verdict)}`)
      .join('; '),
  suspicion: ({ suspicion }) => suspicion?.event ?? '',
  potentialDispute: ({ potentialDispute }) => potentialDispute ?? '',
};

const ofSuspicion: Readonly<Record<string, Tell<Suspicion>>> = {
  event: ({ event }) => event,
  occurredOn: ({ occurredOn }, { longDate }) => (occurredOn ? longDate(occurredOn) : ''),
  foundOn: ({ foundOn }, { longDate }) => longDate(foundOn),
  place: ({ place }) => place,
  respondents: ({ respondents }, { label }) => respondents.map((one) => label('RespondentCapacity', one)).join(', '),
  witnessCount: ({ witnessCount }, { number }) => (witnessCount === null ? '' : number(witnessCount)),
  kinds: ({ kinds }, { label }) => kinds.map((kind) => label('ViolationKind', kind)).join(', '),
  account: ({ account }) => account,
  evidence: ({ evidence }, { label }) =>
    evidence.map(({ kind, description }) => `${label('EvidenceKind', kind)}: ${description}`).join('; '),
};

/** What two versions say of the fields in which they differ, as the gateway names these. */
export function formChanges(
  fields: readonly string[],
  [before, after]: readonly [SeenFormFragment, SeenFormFragment],
  words: ChangeWords,
): readonly FormChange[] {
  return fields.map((field) => {
    if (field === 'counts') return { field, ...countChanges(before.counts, after.counts, words) };
    const tell = (form: SeenFormFragment) => told(field, form, words);
    return { field, before: tell(before), after: tell(after) };
  });
}

function told(field: string, form: SeenFormFragment, words: Words): string {
  const [name = '', part] = field.split('.');
  if (part === undefined) return ofForm[name]?.(form, words) ?? '';
  return form.suspicion ? (ofSuspicion[part]?.(form.suspicion, words) ?? '') : '';
}

/** Of the lines of counts only those are told that the other version has not. */
function countChanges(before: readonly Count[], after: readonly Count[], words: ChangeWords) {
  const linesOf = (counts: readonly Count[]) => counts.map((count) => lineText(count, words));
  const [one, other] = [linesOf(before), linesOf(after)];
  const without = (lines: readonly string[], others: readonly string[]) =>
    lines.filter((line) => !others.includes(line)).join('; ');
  return { before: without(one, other), after: without(other, one) };
}

function lineText(count: Count, { label, number, figureName }: ChangeWords): string {
  const names = [label('Item', count.item), count.contest && label('Contest', count.contest), count.electoralDistrict];
  const figures = figureNames.map((name) => {
    const figure = count[name];
    return figure === null ? null : `${figureName(name)} ${number(figure)}`;
  });
  const texts = [...figures, count.claimPaper, count.note].filter(Boolean);
  return `${names.filter(Boolean).join(' ')}: ${texts.join(', ')}`;
}
