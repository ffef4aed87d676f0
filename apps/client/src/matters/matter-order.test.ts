import { describe, expect, it } from 'vitest';
import { matterOrderOf, matterOrders } from './matter-order';

const of = (address: string) => matterOrderOf(new URLSearchParams(address));

describe('the order that an address asks the matters in', () => {
  it('is what began last, where none of ours is named', () => {
    for (const address of ['', 'order=', 'order=NEWEST', 'order=toString']) {
      expect(of(address)).toEqual({ field: 'BEGUN', direction: 'DESC' });
    }
  });

  it('is another one for every choice, and of deadlines the soonest comes first', () => {
    const asked = matterOrders.map((order) => JSON.stringify(of(`order=${order}`)));
    expect(new Set([...asked, JSON.stringify(of(''))]).size).toBe(matterOrders.length + 1);
    expect(of('order=NEXT_DEADLINE')).toEqual({ field: 'NEXT_DEADLINE', direction: 'ASC' });
  });
});
