import { beforeAll, expect, it } from 'vitest';
import {
  giveAdvice,
  incident,
  member,
  panwascam,
  record,
  regency,
  request,
  scopeOf,
  suspicion,
  takeUp,
  today,
} from '../fixture/acts';
import { sql } from '../../src/database/database';
import { readTables } from '../../src/project/rebuild';
import { dump, type Subject } from '../fixture/subject';

export function clearing(subjectOf: () => Subject): void {
  let subject: Subject;
  beforeAll(() => {
    subject = subjectOf();
  });

  it('a trial of all that was recorded, and the register begins again', async () => {
    const { store } = subject;
    await store.clearTrial();
    const kept = (await dump(subject)).filter(({ rows }) => rows.length > 0).map(({ table }) => table);
    expect(kept.sort()).toEqual(['area', 'counter', 'store_meta']);
    expect((await store.overview(scopeOf(member), today)).records).toBe(0);
    const answer = await store.execute(request(panwascam, record()));
    expect(answer.ok).toBe(true);
    const { edges } = await store.records(scopeOf(member), { page: {}, node: { timeline: true } });
    expect(edges.map(({ node }) => node.timeline?.map(({ seq }) => seq))).toEqual([[1]]);
    await store.rebuild(regency.code);
  });

  it('a trial while others write: what they decided on and is gone is not gone on with', async () => {
    const { store, database } = subject;
    const reported = incident({ id: 'CL-1' as never });
    for (let round = 0; round < 10; round += 1) {
      await store.importIncidents([reported]);
      const taken = takeUp(reported.id);
      await store.execute(request(panwascam, taken));
      const begun = Array.from({ length: 4 }, () => record({ suspicion }));
      for (const one of begun) await store.execute(request(panwascam, one));
      const steps = begun.map(({ recordId }) => request(panwascam, giveAdvice(recordId), { expectedVersion: 1 }));
      const tracing = request(panwascam, record({ preliminaryInformation: taken.id }));
      const again = request(panwascam, takeUp(reported.id));
      const acts = [...steps, tracing, again].map((made) => store.execute(made));
      const fresh = request(panwascam, record());
      const [answers] = await Promise.all([Promise.all(acts), store.clearTrial(), store.execute(fresh)]);
      expect(answers.map((one) => one.ok || ['NOT_FOUND', 'INVALID_INPUT'].includes(one.refusal.code))).not.toContain(
        false,
      );
      const streams = await database.query<{ id: string; whole: boolean }>(
        sql(`select stream_id as id, min(stream_version) = 1 as whole from event group by stream_id`),
      );
      // What began after the clearing may be there; of what began before it, nothing.
      const { command } = fresh;
      expect(streams.filter(({ id }) => command.command !== 'RECORD_SUPERVISION' || id !== command.recordId)).toEqual(
        [],
      );
      const before = await dump(subject, readTables);
      await store.rebuild(regency.code);
      expect(await dump(subject, readTables)).toEqual(before);
    }
  });
}
