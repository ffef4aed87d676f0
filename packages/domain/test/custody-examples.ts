import { AreaCode } from '../src/territory';
import { CustodyStatement, reconcile, type CustodyAct, type CustodyFacts, type Reconciliation } from '../src/custody';

type Given = Partial<Record<keyof CustodyStatement, unknown>>;

/** A statement about ballots of the presidential contest, as an observation of 8 January, with what is given. */
export function said(id: string, act: CustodyAct, place: string, quantity: number | null, given: Given = {}) {
  return CustodyStatement.parse({
    id,
    act,
    place,
    quantity,
    at: '2024-01-08',
    by: 'OBSERVATION',
    item: 'BALLOT',
    contest: 'PPWP',
    ...given,
  });
}

export const regency = AreaCode.parse('63.11');
export const vendor = 'VENDOR:Percetakan';
export const store = 'KPU:63.11/STORE';
export const ppk = 'PPK:63.11.03';
export const pps = 'PPS:63.11.03.2001';
export const tps = (number: number) => `TPS:63.11.03.2001/${String(number).padStart(3, '0')}`;

export const facts: CustodyFacts = {
  election: 'PEMILU_2024',
  asOf: null,
  tolerance: {},
  stations: null,
  needs: null,
};

export function judged(statements: readonly CustodyStatement[], given: Partial<CustodyFacts> = {}): Reconciliation {
  return reconcile(regency, statements, { ...facts, ...given });
}

/** The codes that stand, with their differences. */
export function found(statements: readonly CustodyStatement[], given: Partial<CustodyFacts> = {}): string[] {
  return judged(statements, given).discrepancies.map(({ code, difference }) =>
    difference === null ? code : `${code} ${difference}`,
  );
}
