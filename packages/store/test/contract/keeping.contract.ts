import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SupervisionRecordId } from '@awaslog/domain/supervision';
import { ViolationKind } from '@awaslog/domain/violation';
import type { Store } from '../../src';
import { sql } from '../../src/database/database';
import type { StoredEvent } from '../../src/events/stored-event';
import { foldStory } from '../../src/project/record-story';
import { readTables } from '../../src/project/rebuild';
import {
  approveRevision,
  confirmAdvice,
  declineRevision,
  fix,
  giveAdvice,
  incident,
  member,
  panwascam,
  picks,
  propose,
  record,
  regency,
  reject,
  request,
  reviseForm,
  scopeOf,
  stationSupervisor,
  suspicion,
  takeUp,
  today,
} from '../fixture/acts';
import { act, receive, tip } from '../fixture/matters';
import { dump, type Subject } from '../fixture/subject';

const texts = {
  quotes: `'"\`; drop table event; -- $1 $$ \\ %s {}`,
  unicode: 'Kotak suara — 箱 🗳️ é ﷽ ‏',
  long: 'panjang '.repeat(1250).trim(),
  lines: 'satu\ndua\ttiga',
};

export function keeping(subjectOf: () => Subject): void {
  let subject: Subject;
  let store: Store;
  const scope = scopeOf(member);
  beforeAll(() => {
    subject = subjectOf();
    store = subject.store;
  });

  async function write(made: Parameters<Store['execute']>[0]): Promise<void> {
    const answer = await store.execute(made);
    if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
  }

  it.each(Object.entries(texts))('keeps a text of %s as it is', async (_, text) => {
    const command = record({ result: text });
    await write(request(panwascam, command));
    expect((await store.record(scope, command.recordId, {}))?.record.form.result).toBe(text);
  });

  describe('an incident', () => {
    it('is taken once; the same again is unchanged, another content is told and not taken', async () => {
      const one = incident({ id: 'KP-1' as never });
      const other = incident({ id: 'KP-2' as never });
      expect(await store.importIncidents([one, other])).toEqual({ imported: 2, unchanged: 0, conflicting: [] });
      const changed = { ...one, summary: 'Lain.' };
      expect(await store.importIncidents([changed, other])).toEqual({
        imported: 0,
        unchanged: 1,
        conflicting: ['KP-1'],
      });
      expect((await store.incident('KP-1', {}))?.incident).toEqual(one);
    });

    it('that stands twice in one import is one, or a conflict', async () => {
      const one = incident({ id: 'KP-3' as never });
      expect(await store.importIncidents([one, one, { ...one, summary: 'Lain.' }])).toEqual({
        imported: 1,
        unchanged: 1,
        conflicting: ['KP-3'],
      });
      expect(await store.importIncidents([])).toEqual({ imported: 0, unchanged: 0, conflicting: [] });
    });

    it('that is not there cannot be taken up', async () => {
      expect(await store.execute(request(panwascam, takeUp('KP-99' as never)))).toMatchObject({
        ok: false,
        refusal: { code: 'NOT_FOUND' },
      });
    });
  });

  describe('the read tables', () => {
    it('follow from the log to the byte', async () => {
      await store.importIncidents([incident({ id: 'KP-4' as never })]);
      const taken = takeUp('KP-4' as never);
      await write(request(panwascam, taken, { fictional: true }));
      const station = record({ station: picks.station, suspicion, preliminaryInformation: taken.id });
      await write(request(stationSupervisor, station, { fictional: true }));
      const other = record({ suspicion, area: picks.subdistrict, substage: 'PACKING' });
      await write(request(panwascam, other));
      await write(request(panwascam, giveAdvice(other.recordId), { expectedVersion: 1 }));
      await write(request(panwascam, propose(station.recordId), { expectedVersion: 1 }));
      await write(request(panwascam, fix(station.recordId), { expectedVersion: 2 }));
      const reported = receive();
      await write(request(panwascam, reported));
      await write(request(panwascam, act('REVIEW_REPORT', reported.matterId), { expectedVersion: 1 }));
      await write(request(panwascam, tip()));
      const moved = record({ suspicion, station: picks.station });
      await write(request(panwascam, moved));
      await write(
        request(panwascam, reviseForm(moved.recordId, { suspicion, substage: 'SORTING_FOLDING' }), {
          expectedVersion: 1,
        }),
      );
      await write(request(member, approveRevision(moved.recordId), { expectedVersion: 2 }));
      await everyTrack();
      const before = await dump(subject, readTables);
      expect(before.every(({ rows }) => rows.length > 0)).toBe(true);
      await store.rebuild(regency.code);
      expect(await dump(subject, readTables)).toEqual(before);
    });

    /** A matter that is decided of every kind at once, and acted on in each of the tracks that this opens. */
    async function everyTrack(): Promise<void> {
      const { matterId, ...begun } = receive();
      await write(request(panwascam, { ...begun, matterId }));
      const outcomes = ViolationKind.options.map((kind) => ({ kind, outcome: 'PROVEN' }));
      const acts = [
        ['REVIEW_REPORT'],
        ['REGISTER_REPORT'],
        ['ANNOUNCE_STATUS'],
        ['FINISH_STUDY'],
        ['DECIDE', { outcomes }],
        ['FORWARD_OTHER_LAW'],
        ['HAND_UP_CRIME'],
      ] as const;
      for (const [position, [name, over]] of acts.entries()) {
        const made = act(name, matterId, over, 'Urutan kantor.');
        await write(request(panwascam, made, { expectedVersion: position + 1 }));
      }
      const states = (await store.matter(scope, matterId, {}))?.matter.states ?? {};
      expect(Object.keys(states).length).toBeGreaterThan(4);
    }

    it('follow from any story that can be told', async () => {
      const steps = {
        advise: giveAdvice,
        confirm: confirmAdvice,
        propose: (id: SupervisionRecordId) => propose(id),
        fix,
        reject,
        revise: (id: SupervisionRecordId) => reviseForm(id, { suspicion, area: picks.village, substage: 'PACKING' }),
        approve: approveRevision,
        decline: declineRevision,
      };
      const story = fc.array(fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), { maxLength: 9 });
      await fc.assert(
        fc.asyncProperty(story, fc.constantFrom(picks.village, picks.subdistrict), async (names, area) => {
          const begun = record({ suspicion, area });
          await write(request(panwascam, begun));
          let expectedVersion = 1;
          for (const name of names) {
            // Whoever proposes a revision does not approve it.
            const actor = name === 'approve' || name === 'decline' ? member : panwascam;
            const answer = await store.execute(request(actor, steps[name](begun.recordId), { expectedVersion }));
            if (answer.ok) expectedVersion = answer.value.version;
          }
          const before = await dump(subject, readTables);
          await store.rebuild(regency.code);
          expect(await dump(subject, readTables)).toEqual(before);
        }),
        { numRuns: 12 },
      );
    });

    it('are not believed by the rebuild: what was altered is put right', async () => {
      const before = await dump(subject, readTables);
      await subject.database.query(sql(`update supervision_record set state = 'CLOSED', record = '{}'`));
      await subject.database.query(sql(`update summary set records = 0`));
      await subject.database.query(sql(`delete from clock`));
      expect(await dump(subject, readTables)).not.toEqual(before);
      await store.rebuild(regency.code);
      expect(await dump(subject, readTables)).toEqual(before);
    });

    it('hold the state that the events of each record fold to', async () => {
      const rows = await subject.database.query<{ events: string; record: string; n: number }>(
        sql(`select r.record::text as record, json_agg(json_build_object('type', e.type, 'typeVersion', e.type_version,
          'payload', e.payload, 'seq', e.seq, 'fictional', e.fictional, 'recordedAt', e.recorded_at)
          order by e.stream_version)::text as events
          from supervision_record r join event e on e.regency = r.regency and e.stream_id = r.id
          group by r.regency, r.id, r.record`),
      );
      expect(rows.length).toBeGreaterThan(3);
      for (const { events, record: kept } of rows) {
        expect(foldStory(JSON.parse(events) as StoredEvent[])?.record).toEqual(JSON.parse(kept));
      }
    });
  });

  it('counts by place what the records say', async () => {
    const whole = await store.overview(scope, today);
    const [counted] = await subject.database.query<Record<string, number>>(
      sql(
        `select count(*)::int as records, count(*) filter (where suspected)::int as suspicions,
        (select count(*) from finding where state = 'FIXED')::int as findings,
        (select count(*) from clock where stopped_on is null and earliest < $1::date)::int as overdue,
        (select count(*) from clock where stopped_on is null and earliest between $1::date and $1::date + 7)::int as due
        from supervision_record`,
        [today],
      ),
    );
    expect(whole).toMatchObject({
      records: counted!['records'],
      suspicions: counted!['suspicions'],
      findings: counted!['findings'],
      overdue: counted!['overdue'],
      dueWithin7Days: counted!['due'],
    });
    const sum = (rows: readonly { records: number }[]) => rows.reduce((total, { records }) => total + records, 0);
    expect(sum(whole.bySubstage)).toBe(whole.records);
    expect(sum(whole.bySubdistrict)).toBe(whole.records);
    expect(whole.bySubstage.map(({ key }) => key)).toContain('PACKING');
    const part = await store.overview({ ...scope, territory: picks.subdistrict }, today);
    expect(part.bySubdistrict).toEqual(whole.bySubdistrict.filter(({ key }) => key === picks.subdistrict));
    const later = await store.overview(scope, '2024-03-01' as never);
    expect(later.overdue).toBeGreaterThan(whole.overdue);
  });
}
