import { beforeAll, describe, expect, it } from 'vitest';
import { areaOfOffice, type Actor, type OfficeId } from '@awaslog/domain/office';
import { ancestorAt } from '@awaslog/domain/territory';
import { sql } from '../../src/database/database';
import {
  at,
  member,
  newId,
  now,
  otherPanwascam,
  panwascam,
  picks,
  record,
  regency,
  request,
  scopeOf,
  villageSupervisor,
} from '../fixture/acts';
import { dump, type Subject } from '../fixture/subject';
import { registerEntry } from '../../src/schema';
import { writesOf } from '../fixture/writes';

export function numberingRecords(subjectOf: () => Subject): void {
  let subject: Subject;
  beforeAll(() => {
    subject = subjectOf();
  });
  const { done, refusalOf } = writesOf(subjectOf);
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  async function serials(year = 2024): Promise<readonly number[]> {
    const rows = await subject.database.query<{ serial: number }>(
      sql(
        `select serial from register_entry where regency = $1::text and series = 'SUPERVISION_RECORDED'
         and keeper = $2::text and year = $3::smallint order by serial`,
        [regency.code, keeperOf(panwascam.office!), year],
      ),
    );
    return rows.map(({ serial }) => serial);
  }

  async function recorded(actor: Actor, over: object = {}, at = now) {
    const made = record(over);
    await done(request(actor, made, { now: at }));
    return (await subject.store.record(scopeOf(member), made.recordId, {}))!.record;
  }

  describe('a supervision record', () => {
    it('of 50 that are made at once has one of the next 50 numbers, without a gap', async () => {
      const before = await serials();
      await Promise.all(upTo(50).map(() => done(request(panwascam, record()))));
      expect(await serials()).toEqual(upTo(before.length + 50));
    });

    it('has the number that its register says, by the pattern of the regency', async () => {
      const { id, number } = await recorded(villageSupervisor);
      expect(number).toMatchObject({ series: 'SUPERVISION_RECORDED', year: 2024, serial: (await serials()).length });
      expect(number?.text === null).toBe(regency.statement.registers.supervisionRecord.pattern === null);
      if (number?.text) expect(number.text).toContain(String(number.serial));
      const entries = (await dump(subject, [registerEntry])).flatMap(({ rows }) => rows);
      expect(entries.filter((row) => row.includes(id))).toHaveLength(1);
    });

    it('is numbered in the year in which it was recorded, whenever the supervision was', async () => {
      const before = await serials(2025);
      const { number } = await recorded(panwascam, {}, at('2025-01-02T08:00'));
      expect(number).toMatchObject({ year: 2025, serial: before.length + 1 });
    });

    it('takes no number where it is refused, and one where it is sent many times', async () => {
      const before = await serials();
      const elsewhere = record({ area: otherPanwascam.territory });
      expect(await refusalOf(request(panwascam, elsewhere))).toBe('INVALID_INPUT');
      const used = record({}, (await recorded(panwascam)).id);
      expect(await refusalOf(request(panwascam, used, { commandId: newId() }))).toBe('ALREADY_RECORDED');
      const once = request(panwascam, record({ area: picks.village }));
      await Promise.all(upTo(10).map(() => done(once)));
      expect(await serials()).toEqual(upTo(before.length + 2));
    });
  });
}

/** Where the pattern names the sub-district, each keeps a series of its own. */
function keeperOf(office: OfficeId): string {
  const { pattern } = regency.statement.registers.supervisionRecord;
  const area = areaOfOffice(office);
  return (pattern?.includes('{subdistrict}') && area && ancestorAt(area, 'SUBDISTRICT')) || regency.code;
}
