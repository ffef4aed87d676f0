import { beforeAll, expect, it } from 'vitest';
import type { FindingId } from '@awaslog/domain/finding';
import type { MatterId } from '@awaslog/domain/handling';
import type { PreliminaryInformationId, SupervisionRecordId } from '@awaslog/domain/supervision';
import type { Scope } from '../../src';
import {
  fix,
  integrator,
  member,
  newId,
  otherPanwascam,
  panwascam,
  propose,
  record,
  request,
  scopeOf,
  suspicion,
  villageSupervisor,
} from '../fixture/acts';
import { act, receive } from '../fixture/matters';
import type { Subject } from '../fixture/subject';
import { writesOf } from '../fixture/writes';

/** How a record, its finding, the matter of that, a report and what became of it are read from each other. */
export function linking(subjectOf: () => Subject): void {
  const { done } = writesOf(subjectOf);
  const scope = scopeOf(member);
  const [recordId, findingId] = [newId<SupervisionRecordId>(), newId<FindingId>()];
  const [registered, withdrawn] = [newId<MatterId>(), newId<MatterId>()];
  const became = newId<PreliminaryInformationId>();
  let store: Subject['store'];

  beforeAll(async () => {
    ({ store } = subjectOf());
    await done(request(panwascam, record({ suspicion }, recordId)));
    await done(request(panwascam, propose(recordId, findingId), { expectedVersion: 1 }));
    await done(request(panwascam, fix(recordId), { expectedVersion: 2 }));
    await done(request(panwascam, act('REGISTER_FINDING', registered, { recordId, findingId })));
    await done(request(panwascam, receive({}, withdrawn)));
    await done(request(panwascam, act('WITHDRAW', withdrawn), { expectedVersion: 1 }));
    const treated = act('TREAT_AS_PRELIMINARY', withdrawn, { preliminaryInformationId: became });
    await done(request(panwascam, treated, { expectedVersion: 2 }));
  });

  const ofRecord = async (by: Scope) => (await store.record(by, recordId, { matters: {}, findings: { matter: {} } }))!;
  const idsOf = (rows: readonly { readonly matter: { readonly id: string } }[] = []) =>
    rows.map((row) => row.matter.id);

  it('a record leads to the matters of its findings, and a finding to its own', async () => {
    const row = await ofRecord(scope);
    expect(idsOf(row.matters)).toEqual([registered]);
    expect(row.findings!.map(({ matter }) => matter?.matter.id)).toEqual([registered]);
    const finding = await store.finding(scope, findingId, { matter: { record: { matters: {} } } });
    expect(finding!.matter).toMatchObject({ matter: { source: { kind: 'FINDING', findingId } } });
    expect(idsOf(finding!.matter!.record!.matters)).toEqual([registered]);
  });

  it('a record without a registered finding leads to none', async () => {
    const alone = record({ suspicion });
    const proposed = newId<FindingId>();
    await done(request(panwascam, alone));
    expect((await store.record(scope, alone.recordId, { matters: {} }))!.matters).toEqual([]);
    await done(request(panwascam, propose(alone.recordId, proposed), { expectedVersion: 1 }));
    expect((await store.finding(scope, proposed, { matter: {} }))!.matter).toBeNull();
  });

  it('a report leads to the preliminary information that it became, and that back to the report', async () => {
    const row = await store.matter(scope, withdrawn, { preliminary: { matter: {}, records: {} } });
    expect(row!.preliminary).toMatchObject({ information: { id: became }, matter: { matter: { id: withdrawn } } });
    expect(row!.preliminary!.records).toEqual([]);
    expect((await store.matter(scope, registered, { preliminary: {} }))!.preliminary).toBeNull();
  });

  it('no link shows what its reader does not see', async () => {
    for (const actor of [villageSupervisor, integrator]) {
      const row = await ofRecord(scopeOf(actor));
      expect([row.matters, row.findings!.map(({ matter }) => matter)]).toEqual([[], [null]]);
    }
    const information = await store.preliminary(scopeOf(integrator), became, { matter: {} });
    expect(information!.matter).toBeNull();
    expect(await store.preliminary(scopeOf(otherPanwascam), became, { matter: {} })).toBeNull();
  });

  it('every link comes along in the one statement of a list', async () => {
    const before = store.statementCount();
    const node = { matters: { preliminary: {} }, findings: { matter: {} }, preliminary: { matter: {} } } as const;
    const { edges } = await store.records(scope, { page: { first: 20 }, node });
    expect(store.statementCount() - before).toBe(1);
    expect(edges.flatMap(({ node: row }) => idsOf(row.matters))).toContain(registered);
  });
}
