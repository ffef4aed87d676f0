import { citationText, evidenceText } from '@awaslog/law/citation';
import { CivilDate } from '@awaslog/law/civil-date';
import type { Deadline, LawRefusal, LawRefusalCode } from '@awaslog/law/deadline';
import type { Language } from '@awaslog/law/result';
import { due, explain } from '@awaslog/law/rules';
import { pointText } from '@awaslog/law/wording';
import { UnusableInput, type Io } from '../io';
import { languageOf } from './language';
import { placeOf } from './place';
import { columns } from './table';

export interface DueOptions {
  readonly rule: string;
  readonly from: string;
  readonly area?: string;
  readonly election?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly json?: boolean;
}

/** `awaslog law due`: when a period ends, by which reading and which article, and why. */
export async function lawDue(options: DueOptions, io: Io): Promise<void> {
  const language = languageOf(options.lang, io);
  const { area, zone } = await placeOf(options.area, io);
  const answer = due({
    rule: options.rule,
    from: options.from,
    area,
    zone,
    ...(options.election === undefined ? {} : { election: options.election }),
    ...(options.period === undefined ? {} : { period: periodOf(options.period) }),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  });
  if (!answer.ok) throw new UnusableInput(refusalText(answer.refusal, options, language));
  io.out(options.json ? JSON.stringify(asJson(answer.value, language)) : asTable(answer.value, language));
}

/** A number is a length in the rule's unit; anything else is read as the moment it ends. */
function periodOf(text: string): number | string {
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Which argument to look at first when the law room gives no date. */
const ARGUMENT: Readonly<Record<LawRefusalCode, keyof DueOptions>> = {
  UNKNOWN_RULE: 'rule',
  UNKNOWN_ELECTION: 'election',
  NOT_IN_REGIME: 'rule',
  NOT_IN_FORCE: 'from',
  YEAR_NOT_DECREED: 'from',
  TIME_NEEDED: 'from',
  DAY_NEEDED: 'from',
  PERIOD_NOT_SETTABLE: 'period',
  INVALID_PERIOD: 'period',
  INVALID_DATE: 'from',
};

/** Whether the date that does not exist is that of `--as-of`; the law room says no more than that one does not. */
function isAsOf({ code }: LawRefusal, { asOf }: DueOptions): boolean {
  return code === 'INVALID_DATE' && asOf !== undefined && !CivilDate.safeParse(asOf).success;
}

/** The law room repeats nothing that was typed; at his own terminal a person is shown which argument it was. */
function refusalText(refusal: LawRefusal, options: DueOptions, language: Language): string {
  const argument = isAsOf(refusal, options) ? 'asOf' : ARGUMENT[refusal.code];
  const where = `--${argument === 'asOf' ? 'as-of' : argument} ${options[argument] ?? ''}`.trimEnd();
  return `${where}: ${refusal.code}: ${refusal.message[language]} ${refusal.nextStep[language]}`;
}

/** The keys and their order are a promise to scripts. */
function asJson(deadline: Deadline, language: Language) {
  const { rule, from, unit, earliest, latest, skipped, alternatives, cites, calendar } = deadline;
  return {
    rule,
    from,
    unit,
    earliest,
    latest,
    skipped,
    alternatives,
    cites,
    calendar,
    explain: explain(deadline)[language],
  };
}

function asTable(deadline: Deadline, language: Language): string {
  const { rule, unit, earliest, latest, skipped, alternatives, cites, calendar } = deadline;
  const facts = [
    ['Rule', `${rule} (${unit})`],
    ['From', pointText(deadline.from)[language]],
    ...(earliest === latest
      ? [['Last day', pointText(latest)[language]]]
      : [
          ['Earliest', pointText(earliest)[language]],
          ['Latest', pointText(latest)[language]],
        ]),
    ...cites.map((cite) => ['Law', `${citationText(cite)[language]} (${evidenceText(cite)[language]})`]),
    ['Calendar', calendar],
  ];
  const days = skipped.map((day) => [`  ${day.date}`, day.why.join(', '), day.name ?? '', day.source ?? '']);
  const others = alternatives.map((other) => [`  ${other.assume}`, other.earliest, other.latest]);
  return [
    columns(facts),
    ...(days.length > 0 ? ['', 'Days passed over by the count of working days:', columns(days)] : []),
    ...(others.length > 0 ? ['', 'Under other answers to open questions (earliest, latest):', columns(others)] : []),
    '',
    explain(deadline)[language],
  ].join('\n');
}
