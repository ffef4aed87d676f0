import { beforeAll, expect, it } from 'vitest';
import { member, panwascam, record, regency, request, scopeOf, today } from '../fixture/acts';
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
}
