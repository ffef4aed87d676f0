import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database';
import {
  confirmAdvice,
  fix,
  form,
  giveAdvice,
  incident,
  integrator,
  member,
  newId,
  otherPanwascam,
  panwascam,
  picks,
  propose,
  record,
  regency,
  reject,
  request,
  scopeOf,
  stationSupervisor,
  suspicion,
  takeUp,
  villageSupervisor,
} from '../fixture/acts';
import type { Subject } from '../fixture/subject';
import { writesOf } from '../fixture/writes';

export function writing(subjectOf: () => Subject): void {
  let subject: Subject;
  beforeAll(() => {
    subject = subjectOf();
  });
  const scope = scopeOf(member);

  const { done, refusalOf } = writesOf(() => subject);

  async function begun(over: Parameters<typeof record>[0] = {}) {
    const command = record(over);
    await done(request(panwascam, command));
    return command.recordId;
  }

  const stateOf = async (id: string) => (await subject.store.record(scope, id, {}))?.record.state;
  const running = async (id: string) => {
    const { edges } = await subject.store.work(scope, { page: { first: 100 }, node: { record: {} } });
    return edges.filter(({ node }) => node.record?.record.id === id).map(({ node }) => node.rule);
  };

  describe('a story', () => {
    it('of a supervision without a suspicion is closed at once and starts no clock', async () => {
      const id = await begun();
      expect(await stateOf(id)).toBe('CLOSED');
      expect(await running(id)).toEqual([]);
    });

    it('goes from advice that was carried out to a finding, and its clocks start and stop', async () => {
      const id = await begun({ suspicion });
      expect(await running(id)).toEqual(['FINDING_WINDOW']);
      const given = await done(request(panwascam, giveAdvice(id), { expectedVersion: 1 }));
      expect(given).toMatchObject({ id, version: 2, replayed: false });
      expect(await running(id)).toEqual(['CORRECTION_ADVICE', 'FINDING_WINDOW']);
      await done(request(villageSupervisor, confirmAdvice(id), { expectedVersion: 2 }));
      expect(await running(id)).toEqual([]);
      const proposed = await done(request(panwascam, propose(id), { expectedVersion: 3 }));
      expect(proposed.warnings.map(({ code }) => code)).toContain('OUTSIDE_KNOWN_PROCEDURE');
      expect(await running(id)).toEqual(['FINDING_WINDOW']);
      await done(request(member, fix(id), { expectedVersion: 4 }));
      expect(await running(id)).toEqual([]);
      const row = await subject.store.record(scope, id, { findings: {}, timeline: true });
      expect(row?.findings?.map(({ state }) => state)).toEqual(['FIXED']);
      expect(row?.timeline?.map(({ type, version }) => [type, version])).toEqual([
        ['SUPERVISION_RECORDED', 1],
        ['CORRECTION_ADVICE_GIVEN', 2],
        ['ADVICE_CARRIED_OUT', 3],
        ['FINDING_PROPOSED', 4],
        ['FINDING_FIXED', 5],
      ]);
      expect(row?.timeline?.[3]).toMatchObject({
        office: panwascam.office,
        outsideKnownProcedure: 'Tidak menunggu saran perbaikan.',
      });
    });

    it('may propose again what a plenary rejected, as another finding', async () => {
      const id = await begun({ suspicion });
      await done(request(panwascam, propose(id), { expectedVersion: 1 }));
      await done(request(panwascam, reject(id), { expectedVersion: 2 }));
      await done(request(panwascam, propose(id), { expectedVersion: 3 }));
      const row = await subject.store.record(scope, id, { findings: {} });
      expect(row?.findings?.map(({ state }) => state)).toEqual(['REJECTED', 'PROPOSED']);
    });
  });

  describe('a refusal', () => {
    it('tells a missing record and one elsewhere alike', async () => {
      const id = await begun({ suspicion });
      const elsewhere = await subject.store.execute(request(otherPanwascam, giveAdvice(id), { expectedVersion: 1 }));
      const missing = await subject.store.execute(request(otherPanwascam, giveAdvice(newId()), { expectedVersion: 1 }));
      expect(elsewhere).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
      expect(elsewhere).toEqual(missing);
    });

    it('meets who has not the role', async () => {
      const id = await begun({ suspicion });
      expect(await refusalOf(request(integrator, record()))).toBe('FORBIDDEN');
      expect(await refusalOf(request(villageSupervisor, propose(id), { expectedVersion: 1 }))).toBe('FORBIDDEN');
    });

    it('meets who records outside the territory', async () => {
      expect(await refusalOf(request(otherPanwascam, record()))).toBe('INVALID_INPUT');
      expect(await refusalOf(request(stationSupervisor, record()))).toBe('FORBIDDEN');
    });

    it('meets a regency that the store was not opened for', async () => {
      expect(await refusalOf({ ...request(panwascam, record()), regency: picks.foreignArea })).toBe('NOT_FOUND');
    });

    it('meets a form that the domain refuses', async () => {
      expect(await refusalOf(request(panwascam, record({ area: picks.missingArea })))).toBe('INVALID_INPUT');
    });

    it('meets a form that traces preliminary information that is not there', async () => {
      expect(await refusalOf(request(panwascam, record({ preliminaryInformation: newId() })))).toBe('INVALID_INPUT');
    });

    describe('about preliminary information', () => {
      const reported = incident({ id: 'WR-1' as never });
      async function takenUp(actor = panwascam, area = picks.subdistrict) {
        await subject.store.importIncidents([reported]);
        const taken = takeUp(reported.id, area);
        await done(request(actor, taken));
        return taken.id;
      }

      it('meets a form that traces what another territory took up, and tells it from nothing', async () => {
        const foreign = await takenUp(otherPanwascam, otherPanwascam.territory);
        const tracing = (id: typeof foreign) => request(panwascam, record({ preliminaryInformation: id }));
        const answer = await subject.store.execute(tracing(foreign));
        expect(answer).toMatchObject({
          ok: false,
          refusal: {
            code: 'INVALID_INPUT',
            issues: [{ code: 'UNKNOWN_CODE', path: ['form', 'preliminaryInformation'] }],
          },
        });
        expect(answer).toEqual(await subject.store.execute(tracing(newId())));
        expect(await refusalOf(tracing(foreign))).toBe('INVALID_INPUT');
      });

      it('lets a form trace what was taken up around its place or in it', async () => {
        const around = await takenUp();
        const inside = await takenUp(panwascam, picks.village);
        await begun({ preliminaryInformation: around });
        await begun({ preliminaryInformation: inside, area: picks.subdistrict });
      });

      it('meets the id of a record, which begins nothing else, without another look', async () => {
        const id = await begun();
        await subject.store.importIncidents([reported]);
        const made = request(panwascam, { ...takeUp(reported.id), id: id as never } as never);
        const before = subject.store.statementCount();
        expect(await subject.store.execute(made)).toMatchObject({ ok: false, refusal: { code: 'ALREADY_RECORDED' } });
        expect(subject.store.statementCount() - before).toBe(1);
        expect(await refusalOf(made)).toBe('ALREADY_RECORDED');
      });

      it('meets its id in use by a record that would begin, without another look', async () => {
        const id = await takenUp();
        const made = request(panwascam, record({}, id as never));
        const before = subject.store.statementCount();
        expect(await subject.store.execute(made)).toMatchObject({ ok: false, refusal: { code: 'ALREADY_RECORDED' } });
        // The counter, which whoever takes a number holds, and the look; a server counts the two ends of the transaction too.
        expect([2, 4]).toContain(subject.store.statementCount() - before);
        expect(await refusalOf(made)).toBe('ALREADY_RECORDED');
      });

      it('meets one of the two that begin with one id at the same time', async () => {
        await subject.store.importIncidents([reported]);
        for (let round = 0; round < 10; round += 1) {
          const begin = record();
          const take = { ...takeUp(reported.id), id: begin.recordId as never };
          const answers = await Promise.all(
            [begin, take].map((command) => subject.store.execute(request(panwascam, command))),
          );
          expect(answers.map((one) => (one.ok ? 'DONE' : one.refusal.code)).sort()).toEqual([
            'ALREADY_RECORDED',
            'DONE',
          ]);
        }
      });
    });

    it('meets the id of another finding, and of the same one again', async () => {
      const one = await begun({ suspicion });
      const other = await begun({ suspicion });
      const findingId = newId<never>();
      await done(request(panwascam, propose(one, findingId), { expectedVersion: 1 }));
      expect(await refusalOf(request(panwascam, propose(other, findingId), { expectedVersion: 1 }))).toBe(
        'ALREADY_RECORDED',
      );
      await done(request(panwascam, reject(one), { expectedVersion: 2 }));
      expect(await refusalOf(request(panwascam, propose(one, findingId), { expectedVersion: 3 }))).toBe(
        'ALREADY_RECORDED',
      );
    });

    it('meets text that no database can hold, without repeating it', async () => {
      const command = record();
      const bad = { ...command, form: form({ result: 'rahasia \u0000' }) };
      const answer = await subject.store.execute(request(panwascam, bad as never));
      expect(answer).toMatchObject({
        ok: false,
        refusal: { code: 'INVALID_INPUT', issues: [{ code: 'TEXT_NOT_WELL_FORMED', path: ['form', 'result'] }] },
      });
      expect(JSON.stringify(answer)).not.toContain('rahasia');
    });
  });

  it('numbers the events of the regency without a gap', async () => {
    await Promise.all(Array.from({ length: 25 }, () => done(request(panwascam, record()))));
    const [seqs] = await subject.database.query<{ first: number; last: number; n: number; counter: number }>(
      sql(
        `select min(seq)::int as first, max(seq)::int as last, count(*)::int as n,
         (select seq::int from counter where regency = $1::text) as counter from event where regency = $1::text`,
        [regency.code],
      ),
    );
    expect(seqs).toEqual({ first: 1, last: seqs!.n, n: seqs!.n, counter: seqs!.n });
  });
}
