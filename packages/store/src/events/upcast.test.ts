import { describe, expect, it } from 'vitest';
import { currentVersion, firstVersion, upcast, upcasters, type Upcasters } from './upcast';

/** A type that never was: its first version gave one name, its second several, its third with a mark. */
const registry: Upcasters = {
  STORE_OPENED: [
    ({ keeper, ...rest }) => ({ ...rest, keepers: [keeper] }),
    ({ keepers, ...rest }) => ({ ...rest, keepers: (keepers as string[]).map((name) => ({ name, sure: false })) }),
  ],
};
const at = (typeVersion: number, payload: object) => ({ type: 'STORE_OPENED', typeVersion, payload: { ...payload } });

describe('an event of an old version', () => {
  it('is read as the current one, whatever its version', () => {
    const current = { type: 'STORE_OPENED', version: 3, key: 7, keepers: [{ name: 'one', sure: false }] };
    expect(upcast(at(1, { key: 7, keeper: 'one' }), registry)).toEqual(current);
    expect(upcast(at(2, { key: 7, keepers: ['one'] }), registry)).toEqual(current);
    expect(upcast(at(3, { key: 7, keepers: [{ name: 'one', sure: false }] }), registry)).toEqual(current);
  });

  it('is left as it was written', () => {
    const stored = at(1, { keeper: 'one' });
    upcast(stored, registry);
    expect(stored.payload).toEqual({ keeper: 'one' });
  });

  it.each([[0], [4], [1.5], [-1]])('of version %s has no reader', (version) => {
    expect(() => upcast(at(version, {}), registry)).toThrow('No reader');
  });

  it('of a type that nobody knows has no reader', () => {
    expect(() => upcast({ type: 'NOTHING', typeVersion: 1, payload: {} }, registry)).toThrow('No reader');
  });
});

describe('an act of a matter in version 1', () => {
  const act = (deadline: object | null) => ({
    type: 'REPORT_RECEIVED',
    typeVersion: 1,
    payload: { at: '2024-01-08T09:00:00+08:00', starts: [{ rule: 'INITIAL_REVIEW', deadline, stoppedOn: null }] },
  });

  it('kept the start of a period in its deadline only', () => {
    expect(upcast(act({ from: '2024-01-08', latest: '2024-01-10' }))).toMatchObject({
      version: 2,
      starts: [{ rule: 'INITIAL_REVIEW', from: '2024-01-08' }],
    });
  });

  it('has the moment of the act for a period whose end was unknown', () => {
    expect(upcast(act(null))).toMatchObject({ starts: [{ from: '2024-01-08T09:00:00+08:00', deadline: null }] });
  });
});

describe('advice in version 1', () => {
  const given = (period: object, due: object | null = { latest: '2024-01-10' }) =>
    upcast({ type: 'CORRECTION_ADVICE_GIVEN', typeVersion: 1, payload: { period, due } });

  it('lets its deadline say what period was set', () => {
    expect(given({ kind: 'DAYS', days: 2 })).toMatchObject({ version: 2, due: { latest: '2024-01-10', set: 2 } });
    expect(given({ kind: 'UNTIL', until: '2024-01-09T12:00:00+08:00' })).toMatchObject({
      due: { set: '2024-01-09T12:00:00+08:00' },
    });
  });

  it('sets nothing where the article counts, or where no end is known', () => {
    expect(given({ kind: 'STATUTORY' })).toMatchObject({ due: { latest: '2024-01-10' } });
    expect(given({ kind: 'STATUTORY' })).not.toHaveProperty('due.set');
    expect(given({ kind: 'DAYS', days: 90 }, null)).toMatchObject({ due: null });
  });
});

it('an act that came later has no reader for what was never written', () => {
  const act = (typeVersion: number) => ({ type: 'SUPREME_COURT_RULED', typeVersion, payload: { starts: [] } });
  expect(upcast(act(2))).toMatchObject({ version: 2 });
  expect(() => upcast(act(1))).toThrow('No reader');
  expect([firstVersion('SUPREME_COURT_RULED'), firstVersion('RULED')]).toEqual([2, 1]);
});

it('every type says its current version', () => {
  expect(currentVersion('STORE_OPENED', registry)).toBe(3);
  for (const type of Object.keys(upcasters)) expect(currentVersion(type)).toBeGreaterThanOrEqual(1);
});
