import { describe, expect, it } from 'vitest';
import { databaseErrorOf } from './database-error';

describe('what a driver throws', () => {
  it('keeps its codes and none of its words', () => {
    const cause = Object.assign(new Error('Key (id)=(Budi) already exists'), {
      code: '23505',
      constraint: 'finding_key',
      detail: 'Budi',
    });
    const error = databaseErrorOf(cause);
    expect(error).toMatchObject({ sqlState: '23505', constraint: 'finding_key', mayBeTriedAgain: false });
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('Budi');
    expect(error.cause).toBeUndefined();
  });

  it.each([
    ['40001', true],
    ['40P01', true],
    ['08006', true],
    ['57P01', true],
    ['23505', false],
    ['57014', false],
    ['22P02', false],
  ])('%s may be tried again: %s', (code, again) => {
    expect(databaseErrorOf({ code })).toMatchObject({ mayBeTriedAgain: again });
  });

  it('is left alone when it is a bug', () => {
    const bug = new TypeError('no such function');
    expect(databaseErrorOf(bug)).toBe(bug);
  });

  it.each([[{ code: 'ECONNRESET' }], [{ code: 'EPIPE' }], [new Error('Connection terminated unexpectedly')]])(
    'without a state of SQL is a lost connection',
    (cause) => {
      expect(databaseErrorOf(cause)).toMatchObject({ sqlState: 'CONNECTION', isConnectionLoss: true });
    },
  );
});
