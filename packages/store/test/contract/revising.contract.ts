import { beforeAll, describe, expect, it } from 'vitest';
import { versionsOf, type FormA, type SupervisionRecordId } from '@awaslog/domain/supervision';
import type { AreaCode } from '@awaslog/domain/territory';
import type { CivilDate } from '@awaslog/law/civil-date';
import {
  approveRevision,
  declineRevision,
  fix,
  member,
  otherPanwascam,
  panwascam,
  picks,
  propose,
  record,
  regency,
  request,
  reviseForm,
  scopeOf,
  suspicion,
  today,
  villageSupervisor,
} from '../fixture/acts';
import type { Subject } from '../fixture/subject';
import { writesOf } from '../fixture/writes';

export function revising(subjectOf: () => Subject): void {
  let subject: Subject;
  beforeAll(() => {
    subject = subjectOf();
  });
  const { done, refusalOf } = writesOf(subjectOf);
  const scope = scopeOf(member);
  const read = async (id: SupervisionRecordId) => (await subject.store.record(scope, id, {}))!.record;

  async function recorded(over: Partial<FormA> = {}, actor = villageSupervisor): Promise<SupervisionRecordId> {
    const made = record(over);
    await done(request(actor, made));
    return made.recordId;
  }

  /** Proposes and approves, from the version that the record has. */
  async function revise(id: SupervisionRecordId, over: Partial<FormA>): Promise<void> {
    const { version } = await read(id);
    await done(request(villageSupervisor, reviseForm(id, over), { expectedVersion: version }));
    await done(request(panwascam, approveRevision(id), { expectedVersion: version + 1 }));
  }

  describe('a record', () => {
    it('shows the newest approved form and keeps the others, with who wrote and who approved them', async () => {
      const id = await recorded({ result: 'Sebelas lembar basah.' });
      await revise(id, { result: 'Dua belas lembar basah.' });
      const kept = await read(id);
      expect(kept.form.result).toBe('Dua belas lembar basah.');
      expect(versionsOf(kept)).toMatchObject([
        { number: 1, form: { result: 'Sebelas lembar basah.' }, by: { actor: villageSupervisor.id } },
        { number: 2, by: { actor: villageSupervisor.id }, revised: { approvedBy: { actor: panwascam.id } } },
      ]);
    });

    it('stays as it was where a revision is declined, and says why it was', async () => {
      const id = await recorded();
      await done(request(villageSupervisor, reviseForm(id, { result: 'Kering.' }), { expectedVersion: 1 }));
      await done(request(member, declineRevision(id), { expectedVersion: 2 }));
      expect(await read(id)).toMatchObject({
        form: { result: 'Surat suara disimpan di atas palet.' },
        revisions: [{ form: { result: 'Kering.' }, outcome: { kind: 'DECLINED', by: { actor: member.id } } }],
      });
    });

    it('is revised by nobody alone, by nobody from elsewhere, and on the version that was seen', async () => {
      const id = await recorded();
      const other = { result: 'Basah.' };
      expect(await refusalOf(request(otherPanwascam, reviseForm(id, other), { expectedVersion: 1 }))).toBe('NOT_FOUND');
      expect(await refusalOf(request(villageSupervisor, approveRevision(id), { expectedVersion: 1 }))).toBe(
        'FORBIDDEN',
      );
      await done(request(panwascam, reviseForm(id, other), { expectedVersion: 1 }));
      expect(await refusalOf(request(panwascam, approveRevision(id), { expectedVersion: 2 }))).toBe('OWN_REVISION');
      expect(await refusalOf(request(member, approveRevision(id), { expectedVersion: 1 }))).toBe('CONFLICT');
      const both = [approveRevision(id), declineRevision(id)].map((one) =>
        subject.store.execute(request(member, one, { expectedVersion: 2 })),
      );
      const answers = await Promise.all(both);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'CONFLICT' } });
    });

    it('moves with its form: lists, counts, findings and periods find it at its new place', async () => {
      const area = villageBeside(picks.village);
      const id = await recorded({ suspicion }, panwascam);
      await done(request(panwascam, propose(id), { expectedVersion: 1 }));
      const counted = async (place: AreaCode) => {
        const { bySubstage, records, suspicions } = await subject.store.overview({ ...scope, territory: place }, today);
        return { records, suspicions, packing: bySubstage.find(({ key }) => key === 'PACKING')?.records ?? 0 };
      };
      const [from, to, all] = [await counted(picks.village), await counted(area), await counted(regency.code)];
      const made = reviseForm(id, { area, substage: 'PACKING', suspicion: { ...suspicion, kinds: ['CRIMINAL'] } });
      await done(request(panwascam, made, { expectedVersion: 2 }));
      await done(request(member, approveRevision(id), { expectedVersion: 3 }));
      expect(await counted(picks.village)).toMatchObject({
        records: from.records - 1,
        suspicions: from.suspicions - 1,
      });
      expect(await counted(area)).toEqual({
        records: to.records + 1,
        suspicions: to.suspicions + 1,
        packing: to.packing + 1,
      });
      expect(await counted(regency.code)).toEqual({ ...all, packing: all.packing + 1 });
      const filter = { areaPrefix: area, substages: ['PACKING'], kinds: ['CRIMINAL'] } as const;
      const [records, findings] = [
        await subject.store.records(scope, { page: {}, filter, node: {} }),
        await subject.store.findings(scope, { page: {}, filter, node: {} }),
      ];
      expect(records.edges.map(({ node }) => node.record.id)).toContain(id);
      expect(findings.edges.map(({ node }) => node.ofRecord.id)).toContain(id);
      const work = await subject.store.work({ ...scope, territory: area }, { page: { first: 100 }, node: {} });
      expect(work.edges.map(({ node }) => node.owner)).toContainEqual({ kind: 'RECORD', id });
    });

    it('that is found to be of an earlier day is due earlier, and nothing is gained by a later one', async () => {
      const found = (day: string) => ({ suspicion: { ...suspicion, occurredOn: null, foundOn: day as CivilDate } });
      const id = await recorded({ suspicion });
      const { findingWindow: before } = await read(id);
      await revise(id, found('2024-01-10'));
      expect((await read(id)).findingWindow).toEqual(before);
      await revise(id, found('2024-01-08'));
      expect((await read(id)).findingWindow).toMatchObject({ from: '2024-01-08' });
    });

    it('is still revised after the plenary, which is told so, and whose decision stays', async () => {
      const id = await recorded({ suspicion });
      await done(request(panwascam, propose(id), { expectedVersion: 1 }));
      await done(request(panwascam, fix(id), { expectedVersion: 2 }));
      await done(request(panwascam, reviseForm(id, { suspicion, result: 'Lain.' }), { expectedVersion: 3 }));
      const { warnings } = await done(request(member, approveRevision(id), { expectedVersion: 4 }));
      expect(warnings.map(({ code }) => code)).toContain('REVISED_AFTER_PLENARY');
      expect(await read(id)).toMatchObject({ state: 'FINDING_FIXED', findings: [{ formVersion: 1 }] });
    });
  });
}

function villageBeside(village: AreaCode): AreaCode {
  const { parent } = regency.area(village)!;
  return regency.areas.find((area) => area.parent === parent && area.code !== village)!.code;
}
