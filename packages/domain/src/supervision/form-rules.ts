import { issueOf, parse, type Issue } from '../issue';
import { supplyCountIssues, SupplyCount } from '../supplies';
import { contains, villageOf } from '../territory';
import { isAfter, todayOf, type SupervisionFacts } from './facts';
import { FormA, formFields } from './form-a';

type Field = keyof FormA;

/** A rule across fields, with the fields that it reads: it can judge as soon as those have the right shape. */
interface FormRule {
  readonly reads: readonly Field[];
  readonly judge: (form: FormA, facts: SupervisionFacts) => readonly Issue[];
}

function rule<Reads extends Field>(
  reads: readonly Reads[],
  judge: (form: Pick<FormA, Reads>, facts: SupervisionFacts) => readonly Issue[],
): FormRule {
  return { reads, judge };
}

const formRules: readonly FormRule[] = [
  rule(['area'], ({ area }, facts) => {
    if (!facts.areaExists(area)) return [issueOf('UNKNOWN_AREA', ['area'])];
    return contains(facts.actor.territory, area) ? [] : [issueOf('OUTSIDE_TERRITORY', ['area'])];
  }),
  rule(['area', 'station', 'election'], ({ area, station, election }, facts) => {
    if (station === null) return [];
    if (!contains(area, villageOf(station))) return [issueOf('STATION_OUTSIDE_AREA', ['station'])];
    if (facts.actor.station !== null && facts.actor.station !== station) {
      return [issueOf('OUTSIDE_TERRITORY', ['station'])];
    }
    const standing = facts.areaExists(villageOf(station)) ? facts.stationStanding(station, election) : null;
    return standing === 'UNKNOWN_STATION' || standing === null ? [issueOf('UNKNOWN_STATION', ['station'])] : [];
  }),
  rule(['election'], ({ election }, facts) =>
    facts.contestsOf(election) ? [] : [issueOf('ELECTION_NOT_HELD', ['election'])],
  ),
  rule(['election', 'counts'], ({ election, counts }, facts) => {
    const contests = facts.contestsOf(election);
    return counts.flatMap(({ contest }, position) =>
      contests && contest && !contests.includes(contest)
        ? [issueOf('CONTEST_NOT_HELD', ['counts', position, 'contest'])]
        : [],
    );
  }),
  rule(['startedAt'], ({ startedAt }, { now }) =>
    isAfter(startedAt, now) ? [issueOf('IN_THE_FUTURE', ['startedAt'])] : [],
  ),
  rule(['endedAt'], ({ endedAt }, { now }) => (isAfter(endedAt, now) ? [issueOf('IN_THE_FUTURE', ['endedAt'])] : [])),
  rule(['startedAt', 'endedAt'], ({ startedAt, endedAt }) =>
    isAfter(startedAt, endedAt) ? [issueOf('ENDS_BEFORE_START', ['endedAt'])] : [],
  ),
  rule(['criteria'], ({ criteria }) =>
    criteria.flatMap(({ criterion }, position) =>
      criteria.findIndex((other) => other.criterion === criterion) < position
        ? [issueOf('DUPLICATE', ['criteria', position, 'criterion'])]
        : [],
    ),
  ),
  rule(['suspicion'], ({ suspicion }, facts) => {
    if (!suspicion) return [];
    const { foundOn, occurredOn } = suspicion;
    return [
      ...(foundOn > todayOf(facts) ? [issueOf('IN_THE_FUTURE', ['suspicion', 'foundOn'])] : []),
      ...(occurredOn && occurredOn > foundOn ? [issueOf('FOUND_BEFORE_EVENT', ['suspicion', 'foundOn'])] : []),
    ];
  }),
];

/** Everything that is wrong with a form of the right shape, across its fields and against the facts. */
export function formIssues(form: FormA, facts: SupervisionFacts): Issue[] {
  return [...formRules.flatMap(({ judge }) => judge(form, facts)), ...lineIssues(form.counts)];
}

/**
 * Everything that is wrong with a form as it was sent: the shape of each field, and every rule whose own fields have
 * theirs, so that nobody mends one half to be told of the other.
 */
export function formInputIssues(input: unknown, facts: SupervisionFacts): Issue[] {
  const parsed = parse(FormA, input);
  if (parsed.ok) return formIssues(parsed.value, facts);
  if (typeof input !== 'object' || input === null) return parsed.refusal;
  const given = input as Readonly<Record<string, unknown>>;
  const part: Partial<Record<Field, unknown>> = {};
  for (const field of Object.keys(formFields) as Field[]) {
    const read = formFields[field].safeParse(given[field]);
    if (read.success) part[field] = read.data;
  }
  const readable = formRules.filter(({ reads }) => reads.every((field) => field in part));
  const lines = Array.isArray(given['counts']) ? lineIssues(given['counts']) : [];
  return [...parsed.refusal, ...readable.flatMap(({ judge }) => judge(part as FormA, facts)), ...lines];
}

/** Each line of counts by itself; a line that has not the right shape is told by its shape. */
function lineIssues(lines: readonly unknown[]): Issue[] {
  return lines.flatMap((line, position) => {
    const count = SupplyCount.safeParse(line);
    return count.success ? supplyCountIssues(count.data, ['counts', position]) : [];
  });
}
