import { beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '@awaslog/law/civil-date';
import type { CommandId, SupervisionRecordId } from '@awaslog/domain/supervision';
import type { RedateRequest, SeenCase } from '../../src';
import { sql } from '../../src/database/database';
import { at, giveAdvice, member, newId, panwascam, regency, request, scopeOf } from '../fixture/acts';
import {
  beforeDecree,
  hearingBeforeDecree,
  matterBeforeDecree,
  movedByDecree,
  recordBeforeDecree,
  seen,
  sinceDecree,
} from '../fixture/decree';
import { dump, type Subject } from '../fixture/subject';
import { writesOf } from '../fixture/writes';

export function redating(subjectOf: () => Subject): void {
  let subject: Subject;
  beforeAll(() => {
    subject = subjectOf();
  });
  const { done } = writesOf(subjectOf);

  const recordOf = () => recordBeforeDecree(subject);
  const listed = (now?: Instant) => movedByDecree(subject, now);
  const advise = (id: SupervisionRecordId) =>
    giveAdvice(id, { deliveredAt: at('2024-02-05T13:00'), period: { kind: 'DAYS', days: 2 } });

  async function redate(cases: readonly SeenCase[], over: Partial<RedateRequest> = {}) {
    const command = { regency: regency.code, actor: member, now: sinceDecree, commandId: newId<CommandId>(), cases };
    const answer = await subject.store.redate({ ...command, ...over });
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value;
  }

  describe('a changed calendar', () => {
    it('is listed with the dates before and after, and writes nothing by that', async () => {
      const recordId = await recordOf();
      const matterId = await matterBeforeDecree(subject);
      const told = await dump(subject);
      const { number } = (await subject.store.record(scopeOf(member), recordId, {}))!.record;
      const all = await listed();
      expect(all.find(({ id }) => id === recordId)).toMatchObject({
        kind: 'RECORD',
        version: 1,
        number: number?.text ?? null,
        office: panwascam.office,
        clocks: [{ position: 0, before: { latest: '2024-02-16' }, deadline: { latest: '2024-02-19' } }],
      });
      expect(all.find(({ id }) => id === matterId)).toMatchObject({ kind: 'MATTER', version: 3 });
      expect(await listed(beforeDecree)).toEqual([]);
      expect(await dump(subject)).toEqual(told);
    });

    it('is applied to what was listed: state, clocks and history follow, and a rebuild leads to the same bytes', async () => {
      const recordId = await recordOf();
      const matterId = await matterBeforeDecree(subject);
      const cases = (await listed()).map(seen);
      expect(await redate(cases)).toEqual({ redated: cases, passedOver: [] });
      expect(await listed()).toEqual([]);

      const [clock] = await subject.database.query<{ latest: string }>(
        sql('select latest::text, stopped_on from clock where owner_id = $1::uuid and position = 0', [recordId]),
      );
      expect(clock).toEqual({ latest: '2024-02-19', stopped_on: null });
      const shown = await subject.store.record(scopeOf(member), recordId, { timeline: true });
      expect(shown?.record.redated).toMatchObject([{ position: 0, before: { latest: '2024-02-16' } }]);
      expect(shown?.timeline?.map(({ type }) => type)).toEqual(['SUPERVISION_RECORDED', 'RECORD_REDATED']);
      const matter = await subject.store.matter(scopeOf(member), matterId, { clocks: true });
      expect(matter?.matter.version).toBe(4);
      expect(matter?.matter.clocks?.some(({ earlier }) => earlier.length === 1)).toBe(true);

      const written = await dump(subject);
      await subject.store.rebuild(regency.code);
      expect(await dump(subject)).toEqual(written);
    });

    it('moves the day by which a matter is ordered together with its clocks, and a rebuild finds the same', async () => {
      const matterId = await hearingBeforeDecree(subject);
      const nextDeadline = async () => (await subject.store.matter(scopeOf(member), matterId, {}))!.nextDeadline;
      expect(await nextDeadline()).toBe('2024-02-27');
      const cases = (await listed()).filter(({ id }) => id === matterId).map(seen);
      expect((await redate(cases)).redated).toEqual(cases);
      expect(await nextDeadline()).toBe('2024-02-28');
      const written = await dump(subject);
      await subject.store.rebuild(regency.code);
      expect(await dump(subject)).toEqual(written);
    });

    it('leaves the numbers of the log without a gap', async () => {
      const [row] = await subject.database.query<{ events: number; last: number }>(
        sql(
          `select count(*)::int as events, max(seq)::int as last,
           (select seq::int from counter where regency = $1::text) as counter from event where regency = $1::text`,
          [regency.code],
        ),
      );
      expect(row).toEqual({ events: row!.last, last: row!.last, counter: row!.last });
    });

    it('passes over what changed since it was listed, and lets the next act be taken on the new version', async () => {
      const recordId = await recordOf();
      const [mine] = (await listed()).filter(({ id }) => id === recordId).map(seen);
      const advice = advise(recordId);
      await done(request(panwascam, advice, { now: beforeDecree, expectedVersion: 1 }));
      expect(await redate([mine!])).toEqual({ redated: [], passedOver: [mine] });
      const [again] = (await listed()).filter(({ id }) => id === recordId).map(seen);
      expect(again?.version).toBe(2);
      expect((await redate([again!])).redated).toEqual([again]);
    });

    it('is applied once however often it is sent, and passes over what was never there', async () => {
      const recordId = await recordOf();
      const cases = (await listed()).filter(({ id }) => id === recordId).map(seen);
      const commandId = newId<CommandId>();
      const twice = await Promise.all([redate(cases, { commandId }), redate(cases, { commandId })]);
      expect(twice).toEqual([
        { redated: cases, passedOver: [] },
        { redated: cases, passedOver: [] },
      ]);
      expect(await redate(cases)).toEqual({ redated: [], passedOver: cases });
      const nothing = { kind: 'MATTER' as const, id: newId<string>(), version: 1 };
      expect(await redate([nothing])).toEqual({ redated: [], passedOver: [nothing] });
    });

    it('meets acts at the same time, and neither is lost', async () => {
      const ids = await Promise.all(Array.from({ length: 8 }, recordOf));
      const cases = (await listed()).filter(({ id }) => ids.includes(id as SupervisionRecordId)).map(seen);
      expect(cases).toHaveLength(8);
      const [changed, ...acts] = await Promise.all([
        redate(cases),
        ...ids.map((id) =>
          subject.store.execute(
            request(panwascam, advise(id), {
              now: beforeDecree,
              expectedVersion: 1,
            }),
          ),
        ),
      ]);
      const taken = ids.filter((_, index) => acts[index]!.ok);
      expect(changed.redated.map(({ id }) => id).sort()).toEqual(ids.filter((id) => !taken.includes(id)).sort());
      expect(acts.every((one) => one.ok || one.refusal.code === 'CONFLICT')).toBe(true);
    });

    it('is applied whole, part by part, as often as it is asked', async () => {
      const ids = [await recordBeforeDecree(subject), await matterBeforeDecree(subject)];
      const all = async () => {
        const redated: SeenCase[] = [];
        const command = { regency: regency.code, actor: member, now: sinceDecree, commandId: newId<CommandId>() };
        for await (const part of subject.store.redateAll(command)) {
          if (!part.ok) throw new Error(part.refusal.code);
          redated.push(...part.value.redated);
        }
        return redated.map(({ id }) => id);
      };
      const first = await all();
      expect(first).toEqual(expect.arrayContaining(ids));
      expect(await all()).toEqual([]);
      expect(await listed()).toEqual([]);
    });

    it('is for the office of the regency alone, and for so many cases at once', async () => {
      const asked = { regency: regency.code, now: sinceDecree, after: null };
      expect(await subject.store.redatings({ ...asked, actor: panwascam })).toMatchObject({
        refusal: { code: 'FORBIDDEN' },
      });
      expect(await subject.store.redatings({ ...asked, actor: member, after: 'MATTER x' })).toMatchObject({
        refusal: { code: 'INVALID_INPUT' },
      });
      expect(await subject.store.redatings({ ...asked, actor: member, regency: '99.99' as never })).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
      const many = Array.from({ length: 1001 }, () => ({ kind: 'RECORD' as const, id: newId<string>(), version: 1 }));
      const command = { regency: regency.code, now: sinceDecree, commandId: newId<CommandId>(), cases: many };
      expect(await subject.store.redate({ ...command, actor: member })).toMatchObject({
        refusal: { code: 'INVALID_INPUT', issues: [{ code: 'TOO_MANY' }] },
      });
      expect(await subject.store.redate({ ...command, cases: [], actor: panwascam })).toMatchObject({
        refusal: { code: 'FORBIDDEN' },
      });
      const parts = subject.store.redateAll({ ...command, actor: panwascam });
      for await (const part of parts) expect(part).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    });
  });
}
