import { beforeAll, describe, expect, it } from 'vitest';
import type { ActName, MatterId } from '@awaslog/domain/handling';
import type { CommandRequest } from '../../src';
import { member, newId, otherPanwascam, panwascam, record, request, scopeOf } from '../fixture/acts';
import { act, receive } from '../fixture/matters';
import type { Subject } from '../fixture/subject';
import { writesOf } from '../fixture/writes';

/** Matters that go on in one another, or are linked, and what of the other one a decision stands on. */
export function joining(subjectOf: () => Subject): void {
  let subject: Subject;
  beforeAll(() => {
    subject = subjectOf();
  });
  const { done } = writesOf(subjectOf);
  const scope = scopeOf(member);

  /** A registered matter, at its third version. */
  async function begun(actor = panwascam): Promise<MatterId> {
    const made = receive(actor === panwascam ? {} : { area: actor.territory });
    await done(request(actor, made));
    await done(request(actor, act('REVIEW_REPORT', made.matterId), { expectedVersion: 1 }));
    await done(request(actor, act('REGISTER_REPORT', made.matterId), { expectedVersion: 2 }));
    return made.matterId;
  }
  const on = (id: MatterId, expectedVersion: number, ...[name, over]: [ActName, object?]): CommandRequest =>
    request(panwascam, act(name, id, over, 'Peristiwanya sama.'), { expectedVersion });
  const merge = (id: MatterId, into: string, version = 3) => on(id, version, 'MERGE_MATTER', { into });
  async function issuesOf(made: CommandRequest): Promise<readonly string[]> {
    const answer = await subject.store.execute(made);
    return answer.ok ? [] : answer.refusal.issues.map(({ code, path }) => `${path.join('.')} ${code}`);
  }
  async function runningOn(id: MatterId): Promise<readonly string[]> {
    const clocks = (await subject.store.matter(scope, id, { clocks: true }))?.matter.clocks ?? [];
    return clocks.flatMap((one) => (one.stoppedOn === null ? [`${one.rule} ${one.deadline?.latest}`] : []));
  }

  describe('the other matter', () => {
    it('is there, for this office', async () => {
      const id = await begun();
      const elsewhere = await begun(otherPanwascam);
      const noMatter = record();
      await done(request(panwascam, noMatter));
      for (const into of [newId(), elsewhere, noMatter.recordId]) {
        expect(await issuesOf(merge(id, into))).toEqual(['into UNKNOWN_MATTER']);
        expect(await issuesOf(on(id, 3, 'LINK_MATTER', { other: into }))).toEqual(['other UNKNOWN_MATTER']);
      }
      expect(await issuesOf(merge(id, id.toUpperCase()))).toEqual(['into SAME_MATTER']);
      await done(request(member, act('MERGE_MATTER', id, { into: elsewhere }, 'Sama.'), { expectedVersion: 3 }));
    });

    it('is one in which something is still handled', async () => {
      const [id, closed, merged] = [await begun(), await begun(), await begun()];
      await done(on(closed, 3, 'CLOSE_MATTER'));
      expect(await issuesOf(merge(id, closed))).toEqual(['into OTHER_MATTER_OVER']);
      await done(merge(merged, id));
      expect(await issuesOf(merge(id, merged))).toEqual(['into MERGED_IN_A_CIRCLE']);
      expect(await issuesOf(merge(await begun(), merged))).toEqual(['into OTHER_MATTER_MERGED']);
    });

    it('does not go on in this one meanwhile, however many try at once', async () => {
      const ids = await Promise.all([begun(), begun(), begun()]);
      const round = ids.map((id, position) => merge(id, ids[(position + 1) % ids.length]!));
      const answers = await Promise.all(round.map((made) => subject.store.execute(made)));
      expect(answers.filter(({ ok }) => !ok).length).toBeGreaterThan(0);
      const matters = await Promise.all(ids.map((id) => subject.store.matter(scope, id, {})));
      const links = new Map(matters.map((row) => [row!.matter.id, row!.matter.links.at(-1)?.matterId]));
      for (const id of ids) {
        let at: MatterId | undefined = id;
        for (let steps = 0; at && steps < ids.length; steps += 1) at = links.get(at);
        expect(at, 'no matter goes round in a circle').toBeUndefined();
      }
    });
  });

  describe('a merger', () => {
    it('that is undone gives the periods back, to the day', async () => {
      const id = await begun();
      const before = await runningOn(id);
      expect(before).toHaveLength(1);
      await done(merge(id, await begun()));
      expect(await runningOn(id)).toEqual([]);
      await done(on(id, 4, 'REOPEN_MATTER'));
      expect(await runningOn(id)).toEqual(before);
    });
  });
}
