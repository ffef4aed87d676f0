import { beforeAll, describe, expect, it } from 'vitest';
import type { MatterId } from '@awaslog/domain/handling';
import type { SupervisionRecordId } from '@awaslog/domain/supervision';
import {
  fix,
  integrator,
  member,
  newId,
  otherPanwascam,
  panwascam,
  picks,
  propose,
  record,
  request,
  scopeOf,
  suspicion,
  villageSupervisor,
} from '../fixture/acts';
import { act, receive, tip } from '../fixture/matters';
import type { Subject } from '../fixture/subject';
import { writesOf } from '../fixture/writes';

export function handling(subjectOf: () => Subject): void {
  let subject: Subject;
  beforeAll(() => {
    subject = subjectOf();
  });
  const scope = scopeOf(member);
  const { done, refusalOf } = writesOf(subjectOf);

  async function received(over: object = {}): Promise<MatterId> {
    const made = receive(over);
    await done(request(panwascam, made));
    return made.matterId;
  }
  const take = (id: string, expectedVersion: number, ...given: [Parameters<typeof act>[0], object?]) =>
    done(request(panwascam, act(given[0], id, given[1]), { expectedVersion }));
  const statesOf = async (id: string) => (await subject.store.matter(scope, id, {}))?.matter.states;

  /** A record whose finding the plenary fixed. */
  async function fixed(): Promise<{ recordId: SupervisionRecordId; findingId: string }> {
    const begun = record({ suspicion });
    const findingId = newId<never>();
    await done(request(panwascam, begun));
    await done(request(panwascam, propose(begun.recordId, findingId), { expectedVersion: 1 }));
    await done(request(panwascam, fix(begun.recordId), { expectedVersion: 2 }));
    return { recordId: begun.recordId, findingId };
  }

  describe('a report', () => {
    it('goes from its delivery to its registration, and its clocks start and stop', async () => {
      const id = await received();
      expect(await statesOf(id)).toEqual({ INTAKE: 'RECEIVED' });
      const { edges } = await subject.store.work(scope, { page: { first: 100 }, node: { matter: {}, record: {} } });
      const mine = edges.find(({ node }) => node.owner.id === id)?.node;
      expect(mine).toMatchObject({
        owner: { kind: 'MATTER', id },
        rule: 'INITIAL_REVIEW',
        process: 'INTAKE',
        office: panwascam.office,
        handlers: [],
        record: null,
        matter: { matter: { id } },
      });
      const reviewed = await take(id, 1, 'REVIEW_REPORT');
      expect(reviewed).toMatchObject({ id, version: 2, replayed: false });
      await take(id, 2, 'REGISTER_REPORT');
      const row = await subject.store.matter(scope, id, { area: {}, timeline: true, record: {} });
      expect(row?.matter.states).toMatchObject({ INTAKE: 'REGISTERED', HANDLING: 'REGISTERED' });
      expect(row).toMatchObject({ record: null, area: { code: picks.village }, fictional: false });
      expect(row?.timeline?.map(({ type, version }) => [type, version])).toEqual([
        ['REPORT_RECEIVED', 1],
        ['REPORT_REVIEWED', 2],
        ['REPORT_REGISTERED', 3],
      ]);
    });

    it('takes one look and one write for an act without a number', async () => {
      const id = await received();
      const before = subject.store.statementCount();
      await take(id, 1, 'REVIEW_REPORT');
      expect(subject.store.statementCount() - before).toBe(2);
    });

    it('is answered again under its key, and keeps the version that was seen', async () => {
      const made = request(panwascam, receive());
      const first = await done(made);
      expect(await done(made)).toEqual({ ...first, replayed: true });
      expect(await refusalOf({ ...made, command: receive() })).toBe('IDEMPOTENCY_CONFLICT');
      const review = act('REVIEW_REPORT', first.id);
      expect(await refusalOf(request(panwascam, review, { expectedVersion: 2 }))).toBe('CONFLICT');
      expect(await refusalOf(request(panwascam, review))).toBe('CONFLICT');
      expect(await refusalOf(request(panwascam, receive(), { expectedVersion: 1 }))).toBe('CONFLICT');
    });

    it('is taken up by one of 20 that act on it at once', async () => {
      const id = await received();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          subject.store.execute(request(panwascam, act('REVIEW_REPORT', id), { expectedVersion: 1 })),
        ),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.flatMap((one) => (one.ok ? [] : [one.refusal.code]))).toEqual(Array(19).fill('CONFLICT'));
    });

    it('elsewhere is told as if it did not exist', async () => {
      const id = await received();
      const act1 = (matterId: string) =>
        request(otherPanwascam, act('REVIEW_REPORT', matterId), { expectedVersion: 1 });
      const elsewhere = await subject.store.execute(act1(id));
      expect(elsewhere).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
      expect(elsewhere).toEqual(await subject.store.execute(act1(newId())));
    });

    it('that was transferred is seen, watched and acted on by the office that received it', async () => {
      const id = await received();
      const receiver = scopeOf(otherPanwascam);
      const list = { page: { first: 100 }, node: {} } as const;
      const seenBy = async () => ({
        page: await subject.store.matter(receiver, id, { timeline: true }),
        listed: (await subject.store.matters(receiver, list)).edges.map(({ node }) => node.matter.id).includes(id),
        watched: (await subject.store.work(receiver, list)).edges.filter(({ node }) => node.owner.id === id),
        overdue: (await subject.store.overview(receiver, '2024-06-01' as never)).overdue,
      });
      const before = await seenBy();
      expect(before).toMatchObject({ page: null, listed: false, watched: [] });
      const passed = act('TRANSFER_REPORT', id, { to: otherPanwascam.office }, 'Kejadiannya di sana.');
      await done(request(panwascam, passed, { expectedVersion: 1 }));
      const after = await seenBy();
      expect(after).toMatchObject({ page: { matter: { id, office: otherPanwascam.office } }, listed: true });
      expect(after.watched).toHaveLength(1);
      expect(after.overdue).toBe(before.overdue + 1);
      const review = act('REVIEW_REPORT', id);
      expect(await done(request(otherPanwascam, review, { expectedVersion: 2 }))).toMatchObject({ version: 3 });
      expect(await subject.store.matter(scopeOf(panwascam), id, {})).not.toBeNull();
    });

    it('is received by a village supervisor, who decides nothing on it', async () => {
      const made = receive();
      await done(request(villageSupervisor, made));
      const review = request(villageSupervisor, act('REVIEW_REPORT', made.matterId), { expectedVersion: 1 });
      expect(await refusalOf(review)).toBe('FORBIDDEN');
      expect(await refusalOf(request(integrator, receive()))).toBe('FORBIDDEN');
      expect(await refusalOf(request(otherPanwascam, receive()))).toBe('INVALID_INPUT');
    });

    it('begins under an id of its own', async () => {
      const id = await received();
      expect(await refusalOf(request(panwascam, receive({}, id)))).toBe('ALREADY_RECORDED');
      expect(await refusalOf(request(panwascam, record({}, id as never)))).toBe('ALREADY_RECORDED');
      expect(await refusalOf(request(panwascam, tip({ id: id as never })))).toBe('ALREADY_RECORDED');
      const other = record();
      await done(request(panwascam, other));
      expect(await refusalOf(request(panwascam, receive({}, other.recordId as never)))).toBe('ALREADY_RECORDED');
    });
  });

  describe('a finding', () => {
    it('becomes a matter once, of its record', async () => {
      const named = await fixed();
      const id = newId<MatterId>();
      await done(request(panwascam, act('REGISTER_FINDING', id, named)));
      const row = await subject.store.matter(scope, id, { record: {} });
      expect(row?.matter).toMatchObject({ source: { kind: 'FINDING', ...named }, kinds: ['ADMINISTRATIVE'] });
      expect(row?.record?.record.id).toBe(named.recordId);
      expect(await refusalOf(request(panwascam, act('REGISTER_FINDING', newId(), named)))).toBe('ALREADY_RECORDED');
    });

    it('is registered by one of 10 that try at once', async () => {
      const named = await fixed();
      const answers = await Promise.all(
        Array.from({ length: 10 }, () =>
          subject.store.execute(request(panwascam, act('REGISTER_FINDING', newId(), named))),
        ),
      );
      expect(answers.map((one) => (one.ok ? 'DONE' : one.refusal.code)).sort()).toEqual([
        ...Array<string>(9).fill('ALREADY_RECORDED'),
        'DONE',
      ]);
    });

    it('of a record elsewhere is told as if there were none', async () => {
      const named = await fixed();
      const elsewhere = await subject.store.execute(request(otherPanwascam, act('REGISTER_FINDING', newId(), named)));
      const missing = await subject.store.execute(
        request(otherPanwascam, act('REGISTER_FINDING', newId(), { ...named, recordId: newId() })),
      );
      expect(elsewhere).toMatchObject({ ok: false, refusal: { issues: [{ code: 'UNKNOWN_RECORD' }] } });
      expect(elsewhere).toEqual(missing);
    });
  });

  describe('preliminary information', () => {
    it('comes from a report that is treated so, and is traced', async () => {
      const id = await received();
      await take(id, 1, 'WITHDRAW');
      const preliminaryInformationId = newId<never>();
      await take(id, 2, 'TREAT_AS_PRELIMINARY', { preliminaryInformationId, note: 'Ditelusuri.' });
      const row = await subject.store.preliminary(scope, preliminaryInformationId, { incident: {}, area: {} });
      expect(row).toMatchObject({
        information: { origin: { kind: 'REPORT', matterId: id }, area: picks.village, note: 'Ditelusuri.' },
        incident: null,
      });
      await done(request(panwascam, record({ preliminaryInformation: preliminaryInformationId })));
      const other = await received();
      await take(other, 1, 'WITHDRAW');
      const again = act('TREAT_AS_PRELIMINARY', other, { preliminaryInformationId });
      expect(await refusalOf(request(panwascam, again, { expectedVersion: 2 }))).toBe('ALREADY_RECORDED');
    });

    it('comes from a tip, which anybody may bring', async () => {
      const told = tip();
      expect(await done(request(villageSupervisor, told))).toMatchObject({ id: told.id, version: 1 });
      const row = await subject.store.preliminary(scope, told.id, { incident: {} });
      expect(row).toMatchObject({ information: { origin: { kind: 'TIP', account: told.account } }, incident: null });
      await done(request(panwascam, record({ preliminaryInformation: told.id })));
      expect(await refusalOf(request(panwascam, told))).toBe('ALREADY_RECORDED');
      expect(await refusalOf(request(panwascam, tip(), { expectedVersion: 1 }))).toBe('CONFLICT');
      expect(await refusalOf(request(otherPanwascam, tip()))).toBe('INVALID_INPUT');
    });
  });
}
