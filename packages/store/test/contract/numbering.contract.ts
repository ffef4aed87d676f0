import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaCode } from '@awaslog/domain/territory';
import { sql } from '../../src/database/database';
import { member, newId, now, otherPanwascam, panwascam, picks, regency, request, scopeOf } from '../fixture/acts';
import { act, receive } from '../fixture/matters';
import type { Subject } from '../fixture/subject';
import { writesOf } from '../fixture/writes';

export function numbering(subjectOf: () => Subject): void {
  let subject: Subject;
  beforeAll(() => {
    subject = subjectOf();
  });
  const { done, refusalOf } = writesOf(subjectOf);

  async function serials(series: string): Promise<readonly { keeper: AreaCode; serials: readonly number[] }[]> {
    return subject.database.query(
      sql(
        `select keeper, array_agg(serial order by serial) as serials from register_entry
         where regency = $1::text and series = $2::text group by keeper order by keeper`,
        [regency.code, series],
      ),
    );
  }
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  describe('a register', () => {
    it('of 50 that receive at once gives 1 to 50, each once and without a gap', async () => {
      const before = (await serials('REPORT_RECEIVED')).find(({ keeper }) => keeper === keeperOf(panwascam));
      const count = before?.serials.length ?? 0;
      await Promise.all(upTo(50).map(() => done(request(panwascam, receive()))));
      const after = (await serials('REPORT_RECEIVED')).find(({ keeper }) => keeper === keeperOf(panwascam));
      expect(after?.serials).toEqual(upTo(count + 50));
    });

    it('takes no number back and gives none to what is refused', async () => {
      const before = await serials('REPORT_RECEIVED');
      const registered = await serials('REPORT_REGISTERED');
      expect(await refusalOf(request(panwascam, receive({ area: picks.missingArea })))).toBe('INVALID_INPUT');
      const { matterId } = receive();
      expect(await refusalOf(request(panwascam, act('REGISTER_REPORT', matterId), { expectedVersion: 1 }))).toBe(
        'NOT_FOUND',
      );
      expect(await serials('REPORT_RECEIVED')).toEqual(before);
      expect(await serials('REPORT_REGISTERED')).toEqual(registered);
    });

    it('gives one number to a command that comes many times at once', async () => {
      const made = request(panwascam, receive());
      const answers = await Promise.all(upTo(10).map(() => done(made)));
      expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
      const [kept] = await subject.database.query<{ n: number }>(
        sql('select count(*)::int as n from register_entry where matter_id = $1::uuid', [answers[0]!.id]),
      );
      expect(kept?.n).toBe(1);
    });

    it('begins anew each year', async () => {
      const matterId = newId<never>();
      const late = { at: now.replace('2024', '2023'), knownOn: '2023-01-09', occurredOn: null };
      await done(request(panwascam, receive(late, matterId)));
      const row = await subject.store.matter(scopeOf(member), matterId, {});
      expect(row?.numbers[0]).toMatchObject({ year: 2023, serial: 1 });
    });

    it('is kept by each sub-district where its numbers name it, by the regency otherwise', async () => {
      const ofOther = ({ keeper }: { readonly keeper: AreaCode }) => keeper === otherPanwascam.territory;
      const before = (await serials('REPORT_RECEIVED')).find(ofOther)?.serials.length ?? 0;
      const { matterId } = await (async () => {
        const made = receive({ area: otherPanwascam.territory });
        await done(request(otherPanwascam, made));
        return made;
      })();
      const number = (await subject.store.matter(scopeOf(member), matterId, {}))?.numbers[0];
      const kept = await serials('REPORT_RECEIVED');
      if (keeperOf(otherPanwascam) === regency.code) {
        expect(kept.map(({ keeper }) => keeper)).toEqual([regency.code]);
        expect(number?.text).toBeNull();
      } else {
        expect(kept.find(ofOther)?.serials).toEqual(upTo(before + 1));
        expect(number?.text).toContain(regency.area(otherPanwascam.territory)?.name);
      }
    });
  });
}

/** Tanah Uji's receipts name the sub-district; what Balangan's look like is not known. */
function keeperOf({ territory }: { readonly territory: AreaCode }): AreaCode {
  const pattern = regency.statement.registers.reportReceived?.pattern;
  return pattern?.includes('{subdistrict}') ? territory : regency.code;
}
