import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database';
import {
  at,
  giveAdvice,
  member,
  panwascam,
  record,
  request,
  scopeOf,
  suspicion,
  villageSupervisor,
} from '../fixture/acts';
import type { Subject } from '../fixture/subject';
import { writesOf } from '../fixture/writes';

/** What happens to a command that comes twice, or at the same time as another. */
export function racing(subjectOf: () => Subject): void {
  let subject: Subject;
  beforeAll(() => {
    subject = subjectOf();
  });
  const scope = scopeOf(member);
  const { done, refusalOf } = writesOf(subjectOf);

  async function begun(over: Parameters<typeof record>[0] = {}) {
    const command = record(over);
    await done(request(panwascam, command));
    return command.recordId;
  }

  describe('a key', () => {
    it('answers again what it did, also after the record went on', async () => {
      const command = request(panwascam, record({ suspicion }));
      const first = await done(command);
      await done(request(panwascam, giveAdvice(first.id as never), { expectedVersion: 1 }));
      expect(await done(command)).toEqual({ ...first, replayed: true });
    });

    it('is refused for another body or another version', async () => {
      const made = request(panwascam, record());
      await done(made);
      expect(await refusalOf({ ...made, command: record() })).toBe('IDEMPOTENCY_CONFLICT');
      expect(await refusalOf({ ...made, expectedVersion: 1 })).toBe('IDEMPOTENCY_CONFLICT');
    });

    it('is the same key when it comes late', async () => {
      const made = request(panwascam, record());
      const first = await done(made);
      expect(await done({ ...made, now: at('2024-01-12T08:00') })).toEqual({ ...first, replayed: true });
    });

    it('belongs to one actor of one office', async () => {
      const made = request(panwascam, record());
      await done(made);
      const other = await done({ ...made, actor: villageSupervisor, command: record() });
      expect(other.replayed).toBe(false);
    });

    it('makes one record of 20 parallel calls, 50 times', async () => {
      const made = Array.from({ length: 50 }, () => request(panwascam, record()));
      const answers = await Promise.all(made.flatMap((one) => Array.from({ length: 20 }, () => done(one))));
      expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(50);
      expect(new Set(answers.map(({ id }) => id)).size).toBe(50);
      const [kept] = await subject.database.query<{ n: number }>(
        sql('select count(*)::int as n from event where command_id = any($1::uuid[])', [
          made.map((one) => one.commandId),
        ]),
      );
      expect(kept?.n).toBe(50);
    });
  });

  describe('a version', () => {
    it('is won by one of 30 writers', async () => {
      const id = await begun({ suspicion });
      const answers = await Promise.all(
        Array.from({ length: 30 }, () =>
          subject.store.execute(request(panwascam, giveAdvice(id), { expectedVersion: 1 })),
        ),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(new Set(answers.map((one) => (one.ok ? 'DONE' : one.refusal.code)))).toEqual(
        new Set(['DONE', 'CONFLICT']),
      );
      expect((await subject.store.record(scope, id, {}))?.record.version).toBe(2);
    });

    it('is won by one of 30 that begin the same record', async () => {
      const command = record();
      const answers = await Promise.all(
        Array.from({ length: 30 }, () => subject.store.execute(request(panwascam, command))),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.flatMap((one) => (one.ok ? [] : [one.refusal.code]))).toEqual(Array(29).fill('ALREADY_RECORDED'));
    });

    it.each([[null], [0], [2], [7]])('of %s is not the version that is there', async (expectedVersion) => {
      const id = await begun({ suspicion });
      expect(await refusalOf(request(panwascam, giveAdvice(id), { expectedVersion }))).toBe('CONFLICT');
    });

    it('is not named for what does not exist yet', async () => {
      expect(await refusalOf(request(panwascam, record(), { expectedVersion: 1 }))).toBe('CONFLICT');
    });
  });
}
