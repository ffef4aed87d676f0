import { actOf, type ActName } from '@awaslog/domain/handling';
import type { Instant } from '@awaslog/law/civil-date';
import { testRegency } from '@awaslog/test-kit/regency';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { camelOf, pascalOf } from '../../src/schema/matter/names';
import { formInput, moment, RECORD, REFUSAL, signedIn, uuid, type Answer, type Ask, type Data } from '../ask';
import { withoutPeople } from '../matter';
import { startTestGateway, type TestGateway } from '../trial-gateway';

const FIX = `mutation ($input: FixFindingInput!) { outcome: fixFinding(input: $input) {
  __typename ... on FixFindingSuccess { record { version state } } ${REFUSAL} } }`;
const PROPOSE = `mutation ($input: ProposeFindingInput!) { outcome: proposeFinding(input: $input) {
  __typename ... on ProposeFindingSuccess { record { version state } } ${REFUSAL} } }`;
const DAY = `mutation ($input: SetTrialDayInput!) { setTrialDay(input: $input) { __typename } }`;
const READ = `query ($id: ID!) { node(id: $id) { ... on Matter {
  id version numbers { series serial } office { kind }
  standings { process state { code } }
  clocks { rule stoppedOn clock { deadline { earliest latest } } }
  nextActs { command standing }
  timeline { type outsideKnownProcedure } } } }`;

/** No text that was read has the step; so it wants its reason. */
export const noNormRead = 'Menurut kebiasaan kantor.';

/** A gateway late in the day, so that whatever a story tells of its day has happened. */
export function startInTheEvening(): Promise<TestGateway> {
  const { zone } = testRegency().regency;
  const evening = Temporal.PlainDateTime.from('2024-01-01T22:00')
    .toZonedDateTime(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
  return startTestGateway({ now: () => evening as Instant });
}

export type Seat = 'PANWASCAM' | 'REGENCY';

/** What an act left: its answer, and the matter as it reads afterwards. */
export interface Left {
  readonly refused: string | null;
  readonly warnings: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  /** For each clock that runs, its two dates. */
  readonly due: Readonly<Record<string, readonly [earliest: string, latest: string]>>;
  readonly next: readonly string[];
  readonly matter: Data;
}

/** Tells a story to the gateway, day by day, as the people of the regency would. */
export async function teller(url: string) {
  const { picks } = testRegency();
  const seats: Readonly<Record<Seat, Ask>> = {
    PANWASCAM: await signedIn(url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict }),
    REGENCY: await signedIn(url, { office: 'REGENCY', role: 'MEMBER' }),
  };
  let today = '';
  let matterId = '';
  let version = 0;

  async function day(to: string): Promise<void> {
    const { data } = await seats.REGENCY(DAY, { input: { day: to } });
    expect(data).toMatchObject({ setTrialDay: { __typename: 'SetTrialDaySuccess' } });
    today = to;
  }

  /** A supervision in which something was suspected, taken to the plenary that fixes it as a finding. */
  async function fixedFinding(by: Seat, form: object, kinds: readonly string[]) {
    const [recordId, findingId] = [uuid(), uuid()];
    const usual = formInput() as { suspicion: object };
    const suspicion = { ...usual.suspicion, ...(form as { suspicion?: object }).suspicion, foundOn: today, kinds };
    const written = { ...usual, ...form, area: picks.village };
    const times = { startedAt: moment('08:00', today), endedAt: moment('10:00', today) };
    const recorded = await seats[by](RECORD, {
      input: { commandId: uuid(), recordId, form: { ...written, ...times, suspicion } },
    });
    expect(recorded.data, recorded.text).toMatchObject({ recordSupervision: { record: { version: 1 } } });
    return { recordId, findingId, kinds, by };
  }

  async function fix({ recordId, findingId, kinds, by }: Awaited<ReturnType<typeof fixedFinding>>, from: number) {
    const step = { recordId, reason: null };
    const proposed = await seats[by](PROPOSE, {
      input: { ...step, commandId: uuid(), expectedVersion: from, findingId, evidence: [] },
    });
    expect(proposed.data, proposed.text).toMatchObject({ outcome: { record: { version: from + 1 } } });
    const plenary = { heldOn: today, minutesNumber: '001/BA/2024', membersPresent: 3 };
    const fixing = await seats[by](FIX, {
      input: { ...step, commandId: uuid(), expectedVersion: from + 1, plenary, kinds, elements: 'Unsur terpenuhi.' },
    });
    expect(fixing.data, fixing.text).toMatchObject({ outcome: { record: { state: 'FINDING_FIXED' } } });
  }

  /** Takes an act on the matter of the story; what is not given is taken from the act's own example. */
  async function take(command: ActName, given: object = {}, by: Seat = 'REGENCY', reason: string | null = null) {
    const act = actOf(command);
    if (act.begins) [matterId, version] = [uuid(), 0];
    const { shape } = act.input;
    const when = 'at' in shape ? { at: moment('09:00', today) } : { on: today };
    const where = 'area' in shape ? { area: picks.village, station: null } : {};
    const input = {
      commandId: uuid(),
      matterId,
      reason,
      ...(act.begins ? {} : { expectedVersion: version }),
      ...withoutPeople(command),
      ...where,
      ...when,
      ...given,
    };
    const text = `mutation ($input: ${pascalOf(command)}Input!) { outcome: ${camelOf(command)}(input: $input) {
      __typename ... on MatterActSuccess { matterId warnings { code } } ${REFUSAL} } }`;
    const answer = await seats[by](text, { input });
    return left(answer, by);
  }

  async function left(answer: Answer, by: Seat): Promise<Left> {
    const outcome = answer.data?.['outcome'];
    if (!outcome) throw new Error(answer.text);
    const success = String(outcome['__typename']).endsWith('Success');
    if (success) matterId = String(outcome['matterId']);
    const { data, text } = await seats[by](READ, { id: matterId });
    const matter = data?.['node'];
    if (!matter && success) throw new Error(text);
    if (matter) version = Number(matter['version']);
    const list = (name: string): readonly Data[] => matter?.[name] ?? [];
    return {
      refused: success ? null : String(outcome['code']),
      warnings: success ? (outcome['warnings'] as readonly Data[]).map(({ code }) => String(code)) : [],
      states: Object.fromEntries(
        list('standings').map((one) => [String(one['process']), String(one['state']!['code'])]),
      ),
      due: Object.fromEntries(
        list('clocks')
          .filter((one) => !one['stoppedOn'] && one['clock'])
          .map((one) => [String(one['rule']), datesOf(one['clock']!['deadline']!)]),
      ),
      next: list('nextActs')
        .filter(({ standing }) => String(standing) === 'MAY')
        .map(({ command }) => String(command)),
      matter: matter!,
    };
  }

  return { day, fixedFinding, fix, take, seats, moment: (time: string) => moment(time, today), picks };
}

function datesOf({ earliest, latest }: Data): readonly [string, string] {
  return [String(earliest), String(latest)];
}

export type Teller = Awaited<ReturnType<typeof teller>>;
