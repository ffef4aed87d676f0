import { inspect } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PersonReference } from '@awaslog/domain/report';
import { sql } from '../../src/database/database';
import { storeOver } from '../../src/open/store-over';
import { peopleOver } from '../../src/people/people';
import { readTables } from '../../src/project/rebuild';
import { person as personTable } from '../../src/schema';
import { regencyKeyOf, type KeepPersonRequest, type KeyRing, type People, type RegencyKey } from '../../src';
import { integrator, panwascam, record, regency, request, suspicion } from '../fixture/acts';
import { memoryKeyRing, testKeys } from '../fixture/key-ring';
import { receive } from '../fixture/matters';
import { keepRequest, personOf, refusal, tracesIn } from '../fixture/people';
import { dump, type Subject } from '../fixture/subject';

const { code } = regency;

export function sealing(subjectOf: () => Subject): void {
  let subject: Subject;
  let kept: People;
  beforeAll(() => {
    subject = subjectOf();
    kept = subject.store.people;
  });

  async function keep(over: Partial<KeepPersonRequest> = {}): Promise<KeepPersonRequest> {
    const made = keepRequest(over);
    const answer = await kept.keep(made);
    if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
    return made;
  }
  const currentKey = (): Promise<RegencyKey> => testKeys.current(code);
  const openWith = async (reference: PersonReference, key?: RegencyKey) =>
    kept.open(code, reference, key ?? (await currentKey()));
  /** The same database under other keys, or under none. */
  const withKeys = (keys: KeyRing | undefined) =>
    peopleOver({ database: subject.database, regencies: new Map([[code, regency]]), keys });

  describe('a seal', () => {
    const set = (assignment: string, { reference }: KeepPersonRequest) =>
      subject.database.query(
        sql(`update person set ${assignment} where regency = $1::text and reference = $2::uuid`, [code, reference]),
      );
    /** The first character that can be another one, as base64. */
    const altered = (column: string) =>
      `${column} = case when left(${column}, 1) = 'A' then 'B' else 'A' end || substr(${column}, 2)`;

    it.each([
      ['ciphertext', altered('ciphertext')],
      ['end of the ciphertext', `ciphertext = left(ciphertext, 40)`],
      ['nonce', altered('nonce')],
      ['wrapped key', altered('wrapped_key')],
      ['length of the wrapped key', `wrapped_key = left(wrapped_key, 20)`],
      ['absence of everything', `ciphertext = '', nonce = '', wrapped_key = ''`],
      ['role', `role = 'RESPONDENT'`],
      ['fields', `present_fields = array['NAME']`],
      ['office that kept it', `office = 'REGENCY:99.01'`],
      ['actor who kept it', `actor = 'somebody/else'`],
      ['day', `kept_on = kept_on + 1`],
      ['code of the content', altered('content_mac')],
    ])('is broken by another %s', async (_, assignment) => {
      const made = await keep();
      expect(await openWith(made.reference)).toMatchObject({ ok: true });
      await set(assignment, made);
      expect(await openWith(made.reference)).toMatchObject(refusal('SEAL_BROKEN'));
    });

    it('does not open at another reference, nor in another regency', async () => {
      const one = await keep();
      const other = await keep({ person: personOf({ name: 'Orang Lain' }) });
      const sealed = ['ciphertext', 'nonce', 'wrapped_key', 'key_id', 'role', 'present_fields'];
      await subject.database.query(
        sql(
          `update person p set ${sealed.map((column) => `${column} = q.${column}`).join(', ')} from person q
          where p.regency = $1::text and q.regency = $1::text and p.reference <> q.reference
          and p.reference in ($2::uuid, $3::uuid) and q.reference in ($2::uuid, $3::uuid)`,
          [code, one.reference, other.reference],
        ),
      );
      expect(await openWith(one.reference)).toMatchObject(refusal('SEAL_BROKEN'));
      expect(await openWith(other.reference)).toMatchObject(refusal('SEAL_BROKEN'));
      const moved = await keep();
      await set(`regency = '99.97'`, moved);
      expect(await kept.open('99.97' as never, moved.reference, await currentKey())).toMatchObject(
        refusal('SEAL_BROKEN'),
      );
      await subject.database.query(sql(`delete from person where regency = '99.97'`));
    });

    it('does not open under another key, not even one that pretends to be the same', async () => {
      const { reference } = await keep();
      const other = await regencyKeyOf(new Uint8Array(32).fill(7));
      expect(await openWith(reference, other)).toMatchObject(refusal('OTHER_KEY'));
      const { id } = await currentKey();
      expect(await openWith(reference, { ...other, id })).toMatchObject(refusal('SEAL_BROKEN'));
    });

    it('is another one for the same person, of the same length for another', async () => {
      const person = personOf({ name: 'A' });
      const made = [await keep({ person }), await keep({ person }), await keep({ person: personOf() })];
      const rows = await subject.database.query<Record<string, string>>(
        sql(`select ciphertext, nonce, wrapped_key, content_mac from person where reference = any($1::uuid[])`, [
          `{${made.map(({ reference }) => reference).join(',')}}`,
        ]),
      );
      for (const column of ['ciphertext', 'nonce', 'wrapped_key', 'content_mac']) {
        expect(new Set(rows.map((row) => row[column])).size, column).toBe(3);
      }
      expect(new Set(rows.map(({ ciphertext }) => ciphertext!.length)).size).toBe(1);
    });
  });

  describe('without the key', () => {
    it('nobody is kept, in a store that was opened without keys or with those of another place', async () => {
      const made = await keep();
      const another = keepRequest();
      for (const [keys, refused] of [
        [undefined, 'NO_KEYS'],
        [memoryKeyRing(), 'KEY_MISSING'],
      ] as const) {
        expect(await withKeys(keys).keep(another)).toMatchObject(refusal(refused));
        expect(await withKeys(keys).keep(made)).toMatchObject(refusal(refused));
        expect(await withKeys(keys).has(code, made.reference)).toMatchObject({ role: 'REPORTER' });
      }
      expect(await kept.has(code, another.reference)).toBeNull();
    });

    it('a ring that lost it makes no new one, and the store is not opened over it', async () => {
      await keep();
      let asked = 0;
      const lost: KeyRing = {
        current: () => {
          asked += 1;
          return testKeys.current(code);
        },
        byId: () => Promise.resolve(null),
      };
      expect(await withKeys(lost).keep(keepRequest())).toMatchObject(refusal('KEY_MISSING'));
      let closed = false;
      const opened = {
        database: subject.database,
        purpose: subject.store.purpose,
        promises: [],
        close: () => {
          closed = true;
          return Promise.resolve();
        },
      };
      await expect(storeOver(opened, { regencies: [regency], keys: lost })).rejects.toMatchObject({
        name: 'KeyRefused',
        refusal: { code: 'KEY_MISSING' },
      });
      expect([closed, asked]).toEqual([true, 0]);
      // Records can be read without keys, and a regency that is not served here asks for none.
      await storeOver(opened, { regencies: [regency] });
      await storeOver(opened, { regencies: [], keys: lost });
    });
  });

  describe('who they are', () => {
    it('stands in no table, whatever else is done', async () => {
      const reporter = await keep();
      const witness = await keep({ role: 'WITNESS' });
      const report = receive({ reporter: reporter.reference, witnesses: [witness.reference] });
      for (const command of [report, record({ suspicion })]) {
        expect(await subject.store.execute(request(panwascam, command))).toMatchObject({ ok: true });
      }
      const [told] = await subject.database.query<{ payload: string }>(
        sql(`select payload::text as payload from event where stream_id = $1::uuid`, [report.matterId]),
      );
      for (const { reference } of [reporter, witness]) expect(told?.payload).toContain(reference);
      const tables = await subject.database.query<{ name: string }>(
        sql(`select format('%I.%I', schemaname, tablename) as name from pg_tables
          where schemaname not in ('pg_catalog', 'information_schema')`),
      );
      expect(tables.length).toBeGreaterThan(11);
      let rows = 0;
      for (const { name } of tables) {
        for (const { row } of await subject.database.query<{ row: string }>(
          sql(`select t::text || to_jsonb(t)::text as row from ${name} t`),
        )) {
          rows += 1;
          expect(tracesIn(row), name).toEqual([]);
          expect(tracesIn(Buffer.from(row, 'base64').toString('latin1')), name).toEqual([]);
        }
      }
      expect(rows).toBeGreaterThan(20);
    });

    it('stands in no error, though the database fails in the midst of it', async () => {
      const made = keepRequest();
      await subject.database.query(sql('alter table person rename to person_away'));
      try {
        const failures = await Promise.allSettled([
          kept.keep(made),
          kept.has(code, made.reference),
          openWith(made.reference),
        ]);
        for (const failure of failures) {
          expect(failure.status).toBe('rejected');
          const thrown: unknown = (failure as PromiseRejectedResult).reason;
          const said = `${String(thrown)} ${(thrown as Error).stack} ${JSON.stringify(thrown)}`;
          expect(tracesIn(said + inspect(thrown, { depth: null, showHidden: true }))).toEqual([]);
        }
      } finally {
        await subject.database.query(sql('alter table person_away rename to person'));
      }
    });

    it('stands in no answer', async () => {
      const made = await keep();
      const answers = [
        await kept.keep(made),
        await kept.keep({ ...made, role: 'PROXY' }),
        await kept.keep({ ...made, actor: integrator }),
        await kept.has(code, made.reference),
        await withKeys(undefined).keep(made),
      ];
      expect(tracesIn(JSON.stringify(answers))).toEqual([]);
    });

    it('is left alone by a rebuild', async () => {
      await keep();
      expect(readTables).not.toContain(personTable);
      const before = await dump(subject, [personTable]);
      expect(before[0]?.rows.length).toBeGreaterThan(10);
      await subject.store.rebuild(code);
      expect(await dump(subject, [personTable])).toEqual(before);
    });
  });
}
