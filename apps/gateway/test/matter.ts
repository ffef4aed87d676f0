import { actNames, actOf, type ActName } from '@awaslog/domain/handling';
import { shapeOf, type FieldShape } from '@awaslog/domain/process';
import { testRegency } from '@awaslog/test-kit/regency';
import { camelOf, pascalOf } from '../src/schema/matter/names';
import { moment, REFUSAL, uuid, type Ask } from './ask';

const { picks } = testRegency();

/** The mutation of an act, with what is said of a refusal. */
export function mutationOf(name: ActName, selection = '__typename'): string {
  const [field, type] = [camelOf(name), pascalOf(name)];
  return `mutation ($input: ${type}Input!) { ${field}(input: $input) {
    __typename ... on MatterActSuccess { ${selection} } ${REFUSAL} } }`;
}

/** The example of an act, without the people whom it names: nobody keeps them here. */
export function withoutPeople(name: ActName): object {
  const { example, input } = actOf(name);
  const people = Object.entries(shapeOf(input)).filter(([, shape]) => shape.name === 'PersonReference');
  return { ...example, ...Object.fromEntries(people.map(([field]) => [field, null])) };
}

/** The example of an act at a moment, as a client would send it. */
export function exampleOf(name: ActName, given: object = {}): object {
  const { begins, input } = actOf(name);
  const when = 'at' in input.shape ? { at: moment('09:00') } : { on: '2024-01-07' };
  const version = begins ? {} : { expectedVersion: 1 };
  return { commandId: uuid(), matterId: uuid(), ...version, ...withoutPeople(name), ...when, ...given };
}

/** An input in which everything that can be wrong is wrong, and nothing is there that may be left out. */
export function wrongInput(name: ActName): object {
  const { begins, input } = actOf(name);
  const version = begins ? {} : { expectedVersion: 1 };
  return { commandId: 'x', matterId: 'x', ...version, ...wrongFields(shapeOf(input)) };
}

function wrongFields(fields: Readonly<Record<string, FieldShape>>): object {
  const needed = Object.entries(fields).filter(([, { nullable }]) => !nullable);
  return Object.fromEntries(needed.map(([field, shape]) => [field, wrong(shape)]));
}

function wrong(shape: FieldShape): unknown {
  if (shape.kind === 'LIST') return [];
  if (shape.kind === 'OBJECT') return wrongFields(shape.fields ?? {});
  if (shape.kind === 'COUNT') return -1;
  if (shape.kind === 'FLAG') return false;
  return shape.kind === 'CODE' ? shape.options![0] : ' ';
}

/** Receives a report and gives the answer to it. */
export async function received(ask: Ask, given: object = {}, selection = 'matterId matter { id version }') {
  const place = { election: picks.election, area: picks.village, station: null, substage: 'RECEIPT' };
  const days = { knownOn: '2024-01-06', occurredOn: '2024-01-05' };
  const input = exampleOf('RECEIVE_REPORT', { ...place, ...days, ...given });
  const { data, text } = await ask(mutationOf('RECEIVE_REPORT', selection), { input });
  const answer = data?.['receiveReport'];
  if (String(answer?.['__typename']) !== 'ReceiveReportSuccess') throw new Error(`not received: ${text}`);
  return answer!;
}

export const everyAct = actNames.map((name) => [name] as const);
