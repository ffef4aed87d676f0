import { z } from 'zod';
import type { Substage } from '../stage';
import type { PlaceKind } from '../supplies';

/** What somebody did with supplies, or saw of them, at one place. */
export const CustodyAct = z.enum([
  'DISPATCHED',
  'RECEIVED',
  'FORWARDED',
  'MOVED',
  'SHIFTED',
  'SORTED',
  'PACKED',
  'OPENED',
  'REPLACEMENT_REQUESTED',
  'REPLACEMENT_RECEIVED',
  'SPOILED',
  'LOST',
  'HELD_AS_EVIDENCE',
  'DESTROYED',
  'RETURNED',
  'COUNTED',
]);
export type CustodyAct = z.infer<typeof CustodyAct>;

/**
 * What an act does to the stock of its place. `ACROSS`: it leaves there and arrives at the counterparty in one act of
 * one holder. `PACK`: it leaves the loose stock and stays in the place, packed for a station. `COUNT`: it says what lies
 * there. `NONE`: it changes no number of pieces.
 */
export type StockEffect = 'IN' | 'OUT' | 'ACROSS' | 'PACK' | 'COUNT' | 'NONE';

export interface ActEntry {
  readonly effect: StockEffect;
  /** Which side of a hand-over it states; null: nothing changes hands. */
  readonly handOver: 'SENT' | 'RECEIVED' | null;
  /** `NEEDED`: the act has no meaning without the other place; `STATION`: it has to be a polling station. */
  readonly counterparty: 'NEEDED' | 'STATION' | 'MAY_BE_STATED';
  /** Whether the three buckets of quality belong to it. */
  readonly quality: boolean;
  readonly substage: Substage | Readonly<Partial<Record<PlaceKind, Substage>>>;
}

const onTheWay = {
  VENDOR: 'SHIPMENT_TO_REGENCY',
  KPU_PROV: 'SHIPMENT_TO_REGENCY',
  KPU: 'DISTRIBUTION',
  PPK: 'DISTRIBUTION',
  PPS: 'STATION_DELIVERY',
  TPS: 'STATION_DELIVERY',
} as const satisfies Record<PlaceKind, Substage>;

const onArrival = { ...onTheWay, KPU_PROV: 'RECEIPT', KPU: 'RECEIPT', PPS: 'DISTRIBUTION' } as const;

function act(effect: StockEffect, substage: ActEntry['substage'], rest: Partial<ActEntry> = {}): ActEntry {
  return { effect, handOver: null, counterparty: 'MAY_BE_STATED', quality: false, substage, ...rest };
}

export const custodyActs: Readonly<Record<CustodyAct, ActEntry>> = {
  DISPATCHED: act('OUT', onTheWay, { handOver: 'SENT', counterparty: 'NEEDED' }),
  RECEIVED: act('IN', onArrival, { handOver: 'RECEIVED', quality: true }),
  FORWARDED: act('OUT', onTheWay, { handOver: 'SENT', counterparty: 'NEEDED' }),
  MOVED: act('ACROSS', 'STORAGE', { handOver: 'SENT', counterparty: 'NEEDED' }),
  SHIFTED: act('ACROSS', 'VOTING_DAY', { handOver: 'SENT', counterparty: 'STATION' }),
  SORTED: act('NONE', 'SORTING_FOLDING', { quality: true }),
  PACKED: act('PACK', 'PACKING', { counterparty: 'STATION' }),
  OPENED: act('COUNT', 'VOTING_DAY', { quality: true }),
  REPLACEMENT_REQUESTED: act('NONE', 'REPLACEMENT'),
  REPLACEMENT_RECEIVED: act('IN', 'REPLACEMENT', { handOver: 'RECEIVED', quality: true }),
  SPOILED: act('NONE', 'STORAGE'),
  LOST: act('OUT', 'STORAGE'),
  HELD_AS_EVIDENCE: act('OUT', 'STORAGE'),
  DESTROYED: act('OUT', 'DESTRUCTION'),
  RETURNED: act('OUT', 'RETURN', { handOver: 'SENT', counterparty: 'NEEDED' }),
  COUNTED: act(
    'COUNT',
    { ...onArrival, KPU: 'STORAGE', PPK: 'STORAGE', PPS: 'STORAGE', TPS: 'STORAGE' },
    { quality: true },
  ),
};

/** The sub-stage in which an act at such a place happens. */
export function substageOf(name: CustodyAct, kind: PlaceKind): Substage {
  const { substage } = custodyActs[name];
  return typeof substage === 'string' ? substage : (substage[kind] ?? 'STORAGE');
}
