import { type Citation, citationText } from '../citation';
import { type DeadlineRule, startText } from '../deadline';
import { type Instrument, instruments } from '../instruments';
import { type OpenQuestion, openQuestions } from '../open-questions';
import { type BallotNumbers, type Practice, type Regime, regimes } from '../regime';
import { RuleId, ruleMayRefuse } from '../rules';
import { code, table } from './markdown';

/** How well every rule is known, as a page of the documentation: printed from the rules, never written by hand. */
export function lawStatusPage(): string {
  return `${[
    '# Law status',
    'Generated from `packages/law/src`; do not edit. It says how well every rule of time is known and what it may do.',
    LEGEND,
    ...regimes.flatMap(regimeSection),
    ...startsSection(),
    ...instrumentSection(),
    ...questionSection(),
  ].join('\n\n')}\n`;
}

const LEGEND = [
  "- **Known**: `READ`, the article's own text was read; `SECONDARY`, a faithful secondary text was read; `RECALLED`, nobody here has read it; `DISPUTED`, sources disagree. The rule and its place in the instrument are graded apart.",
  '- **May refuse**: only a rule that was read, in its own or in a secondary text, may refuse an act. The others inform and warn.',
  '- **Whose**: `OWN_DUTY` alarms on the earlier date, `RIGHT` ends only after the later one, `OTHERS_DUTY` warns on the earlier and is unfulfilled after the later.',
  '- **Unit**: `UNQUALIFIED_DAY` is a bare "hari", computed as calendar and as working days; `DEFINED_DAY` is a "Hari" whose definition was not read, working days by default.',
].join('\n');

function regimeSection({ election, title, votingDay, rules, ballots, practice }: Regime): string[] {
  const filed = Object.values(rules);
  const refusing = filed.filter(ruleMayRefuse).length;
  const missing = RuleId.options.filter((id) => !(id in rules));
  return [
    `## ${title.en} (${code(election)})`,
    `${filed.length} rules: ${refusing} may refuse, ${filed.length - refusing} inform and warn only. Voting day: ${votingDay}.`,
    table(['Rule', 'Period', 'Starts', 'Whose', 'Law', 'Rule known', 'Place known', 'May refuse'], filed.map(ruleRow)),
    filed.map(ruleLine).join('\n'),
    numbersAndPractice(ballots, practice),
    `Not a rule of this election, or not read for it: ${missing.map(code).join(', ') || 'none'}.`,
  ];
}

function numbersAndPractice({ reserve, repeatVoteStock }: BallotNumbers, practice: Practice): string {
  const per = repeatVoteStock.per === 'CONTEST' ? 'for each contest' : 'for each electoral district and contest';
  return [
    `- Reserve of ballots: ${reserve.thousandths / 10} % of the voters on the permanent list. ${citedAt(reserve.cites)}`,
    `- Repeat-vote ballots: ${repeatVoteStock.pieces} ${per}. ${citedAt(repeatVoteStock.cites)}`,
    `- End of an administrative violation: ${code(practice.administrativeEnd)}. ${practice.ends.en} ${practice.forms.en} ${citedAt(practice.cites)}`,
  ].join('\n');
}

function citedAt(cites: readonly Citation[]): string {
  const each = cites.map((cite) => {
    const known = `${cite.evidence.rule}, place ${cite.evidence.pinpoint}`;
    const text = `${citationText(cite).en} (${known})`;
    return cite.source === undefined ? text : `[${text}](${cite.source})`;
  });
  return `${each.join('; ')}.`;
}

function ruleRow(rule: DeadlineRule): string[] {
  const each = (text: (cite: Citation) => string) => rule.cites.map(text).join('; ');
  return [
    code(rule.id),
    `${rule.length} ${rule.unit}${rule.direction === 'BACKWARDS' ? ', backwards' : ''}${rule.periodMayBeSet ? ', or as set' : ''}`,
    code(rule.startsOn),
    rule.bearer,
    each((cite) => citationText(cite).en),
    each(({ evidence }) => evidence.rule),
    each(({ evidence }) => evidence.pinpoint),
    ruleMayRefuse(rule) ? 'yes' : 'no',
  ];
}

function ruleLine({ id, duty, cites, remark }: DeadlineRule): string {
  const sources = cites.flatMap(({ source }, i) => (source === undefined ? [] : [`[${i + 1}](${source})`]));
  return [
    `- ${code(id)}: ${duty.en}. _${duty.id}._`,
    remark?.en,
    sources.length === 0 ? 'No source.' : `Read at ${sources.join(', ')}.`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function startsSection(): string[] {
  return [
    '## Starting events',
    table(
      ['Code', 'Event', 'Indonesian'],
      Object.entries(startText).map(([event, { id, en }]) => [code(event), en, id]),
    ),
  ];
}

function instrumentSection(): string[] {
  return [
    '## Instruments',
    'A day that no source gave is unknown. An instrument cannot have held before it was made, nor before the year of its number; a rule asked for such a day says so and names what held before.',
    table(
      ['Instrument', 'Title', 'Made', 'In force from', 'In force until', 'Held before', 'Amended by'],
      instruments.map(instrumentRow),
    ),
  ];
}

function instrumentRow(one: Instrument): string[] {
  const { name, title, madeOn, inForceFrom, inForceUntil, replaces, amendedBy } = one;
  return [
    name,
    title,
    madeOn ?? 'unknown',
    inForceFrom ?? 'unknown',
    inForceUntil ?? 'still, or unknown',
    replaces.join(', ') || 'unknown',
    amendedBy.join(', ') || 'none known',
  ];
}

function questionSection(): string[] {
  return [
    '## Open questions',
    'Questions of law that the texts we read do not settle. Where another answer moves a date, it is computed beside the default.',
    Object.values(openQuestions).map(questionLine).join('\n'),
  ];
}

function questionLine({ id, question, answers, defaultAnswer, because }: OpenQuestion): string {
  const given = answers.map((answer) => `${code(answer.id)} (${answer.text.en})`).join(' or ');
  return `- ${code(id)}: ${question.en} _${question.id}_ Answers: ${given}. Default: ${code(defaultAnswer)}. ${because.en}`;
}
