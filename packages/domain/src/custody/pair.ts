import type { Place } from '../supplies';
import { custodyActs } from './act';
import type { Goods } from './goods';
import { handOverOf, judgedBases, type HandOver } from './hand-over';
import { isOnTheWayTo } from './route';
import type { CustodyStatement } from './statement';

/** Statements of one hand-over, as long as its other side may still be found. */
interface Half {
  readonly sent: CustodyStatement[];
  readonly received: CustodyStatement[];
}

/**
 * Pairs, for one kind of goods, what the givers state with what the receivers state. The same document belongs together;
 * where the receiver's side has no document, the same two places and the order in time decide.
 */
export function pairHandOvers(goods: Goods, statements: readonly CustodyStatement[]): readonly HandOver[] {
  const papers = new Map<string, CustodyStatement[]>();
  const without: CustodyStatement[] = [];
  for (const statement of statements) {
    const { act, by, document } = statement;
    if (custodyActs[act].handOver === null || by === 'REPORTED') continue;
    if (document === null) without.push(statement);
    else addTo(papers, document, statement);
  }
  const halves: Half[] = [];
  for (const paper of papers.values()) halves.push(...byDocument(paper));
  if (without.length > 0) halves.unshift(...byPlaces(without, halves));
  return halves.map(({ sent, received }) => handOverOf(goods, sent, received));
}

/** Within one document: first what came to where it was addressed, then what came elsewhere. */
function byDocument(group: readonly CustodyStatement[]): Half[] {
  if (group.length === 1)
    return isSent(group[0]!) ? [{ sent: [...group], received: [] }] : [{ sent: [], received: [...group] }];
  const sent = groupsBy(group.filter(isSent), ({ place, counterparty }) => `${place}>${counterparty}`);
  const received = groupsBy(group.filter(isReceived), ({ place }) => place);
  const halves: Half[] = [...sent.values()].map((statements) => ({ sent: statements, received: [] }));
  if (received.size === 0) return halves;
  for (const arrival of matches) {
    for (const half of halves) {
      if (half.received.length > 0) continue;
      const place = [...received.keys()].find((at) => arrival(half.sent[0]?.counterparty ?? null, at as Place));
      if (place === undefined) continue;
      half.received.push(...(received.get(place) ?? []));
      received.delete(place);
    }
  }
  for (const statements of received.values()) halves.push({ sent: [], received: statements });
  return halves;
}

/** How well a place of arrival fits an address, the best first. */
const matches: readonly ((addressed: Place | null, at: Place) => boolean)[] = [
  (addressed, at) => addressed === at,
  (addressed, at) => addressed !== null && isOnTheWayTo(at, addressed),
  () => true,
];

/** Without a document: the first that left a place for another is the first that arrived there, and so on. */
function byPlaces(statements: readonly CustodyStatement[], known: readonly Half[]): Half[] {
  const open = known.filter(({ received }) => received.length === 0);
  const lanes = groupsBy(statements, laneOf);
  const openLanes = groupsBy(open, ({ sent }) => (sent[0] ? laneOf(sent[0]) : ''));
  return [...lanes].flatMap(([lane, group]) => byOrder(group, openLanes.get(lane) ?? []));
}

function byOrder(group: readonly CustodyStatement[], open: readonly Half[]): Half[] {
  const ofBasis = (side: (one: CustodyStatement) => boolean) =>
    judgedBases.map((basis) => group.filter((one) => side(one) && one.by === basis).sort(inTime));
  const sent = ofBasis(isSent);
  const received = ofBasis(isReceived);
  const halves: Half[] = [];
  for (let i = 0; sent.some((list) => i < list.length); i += 1) {
    halves.push({ sent: sent.flatMap((list) => list[i] ?? []), received: [] });
  }
  const waiting = [...halves, ...open].sort((one, other) => inTime(one.sent[0]!, other.sent[0]!));
  for (let i = 0; received.some((list) => i < list.length); i += 1) {
    const arrived = received.flatMap((list) => list[i] ?? []);
    const half = waiting[i];
    if (half) half.received.push(...arrived);
    else halves.push({ sent: [], received: arrived });
  }
  return halves;
}

/** The two places and the goods; a receipt that names nobody it came from is a lane of its own. */
function laneOf(one: CustodyStatement): string {
  const [from, to] = isSent(one) ? [one.place, one.counterparty] : [one.counterparty, one.place];
  return `${from ?? `?${one.id}`}>${to}`;
}

const isSent = ({ act }: CustodyStatement) => custodyActs[act].handOver === 'SENT';
const isReceived = ({ act }: CustodyStatement) => custodyActs[act].handOver === 'RECEIVED';

/** By time and then by id, so that it does not matter in what order statements came in. */
export function inTime(one: CustodyStatement, other: CustodyStatement): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
}

export function groupsBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    addTo(groups, keyOf(value), value);
  }
  return groups;
}

export function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
