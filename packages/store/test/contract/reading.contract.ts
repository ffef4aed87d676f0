import { beforeAll, describe, expect, it } from 'vitest';
import type { SupervisionRecordId } from '@awaslog/domain/supervision';
import type { Store } from '../../src';
import {
  fix,
  incident,
  member,
  newId,
  otherPanwascam,
  panwascam,
  picks,
  propose,
  record,
  regency,
  request,
  scopeOf,
  stationSupervisor,
  suspicion,
  takeUp,
  today,
  villageSupervisor,
} from '../fixture/acts';
import type { Subject } from '../fixture/subject';

export function reading(subjectOf: () => Subject): void {
  let store: Store;
  let inVillage: SupervisionRecordId;
  let atStation: SupervisionRecordId;
  let findingId: string;
  let preliminaryId: string;
  const scope = scopeOf(panwascam);
  const reported = incident({ id: newIncidentId(), area: picks.village });

  async function write(made: Parameters<Store['execute']>[0]): Promise<void> {
    const answer = await store.execute(made);
    if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
  }

  beforeAll(async () => {
    store = subjectOf().store;
    await store.importIncidents([reported]);
    const taken = takeUp(reported.id);
    await write(request(panwascam, taken));
    preliminaryId = taken.id;
    const traced = record({ suspicion, preliminaryInformation: taken.id });
    inVillage = traced.recordId;
    await write(request(villageSupervisor, traced));
    const proposal = propose(inVillage);
    findingId = (proposal as { findingId: string }).findingId;
    await write(request(panwascam, proposal, { expectedVersion: 1 }));
    await write(request(panwascam, fix(inVillage), { expectedVersion: 2 }));
    const station = record({ station: picks.station, suspicion });
    atStation = station.recordId;
    await write(request(stationSupervisor, station));
  });

  describe('a relation', () => {
    const page = { first: 3 } as const;
    const relations: readonly [string, () => Promise<unknown>][] = [
      ['area.parent.children', () => store.area(scope, picks.village, { parent: { children: {} } })],
      ['area.records', () => store.area(scope, picks.village, { records: { page, total: true, node: { area: {} } } })],
      ['area.findings', () => store.area(scope, picks.village, { findings: { page, node: { record: {} } } })],
      ['record.area', () => store.record(scope, inVillage, { area: { parent: {} } })],
      ['record.findings', () => store.record(scope, inVillage, { findings: { area: {}, record: {} } })],
      ['record.timeline', () => store.record(scope, inVillage, { timeline: true })],
      ['record.preliminary', () => store.record(scope, inVillage, { preliminary: { incident: { area: {} } } })],
      ['finding.record', () => store.finding(scope, findingId, { record: { timeline: true } })],
      ['preliminary.records', () => store.preliminary(scope, preliminaryId, { area: {}, records: { findings: {} } })],
      ['incident.area', () => store.incident(reported.id, { area: { parent: {} } })],
      ['records', () => store.records(scope, { page, total: true, node: { area: {}, findings: {}, timeline: true } })],
      ['findings', () => store.findings(scope, { page, node: { area: {}, record: { preliminary: {} } } })],
      ['preliminaries', () => store.preliminaries(scope, { page, node: { incident: {}, records: {} } })],
      ['incidents', () => store.incidents({ page, total: true, node: { area: {} } })],
      ['work', () => store.work(scope, { page, total: true, node: { record: { area: {}, findings: {} } } })],
      ['overview', () => store.overview(scope, today)],
    ];

    it.each(relations)('%s is one statement, however deep', async (_, read) => {
      const before = store.statementCount();
      expect(await read()).not.toBeNull();
      expect(store.statementCount() - before).toBe(1);
    });

    it('is brought along whole', async () => {
      const row = await store.record(scope, inVillage, {
        area: { parent: { children: {} } },
        findings: { area: {}, record: {} },
        timeline: true,
        preliminary: { incident: { area: {} }, area: {}, records: {} },
      });
      expect(row).toMatchObject({
        regency: regency.code,
        fictional: false,
        area: { code: picks.village, level: 'VILLAGE', parent: { code: picks.subdistrict } },
        findings: [{ id: findingId, state: 'FIXED', area: { code: picks.village }, record: { regency: regency.code } }],
        preliminary: {
          information: { id: preliminaryId, origin: { kind: 'INCIDENT', incidentId: reported.id } },
          incident: { incident: reported, area: { code: picks.village } },
          area: { code: picks.subdistrict },
          records: [{ record: { id: inVillage } }],
        },
      });
      expect(row?.timeline).toHaveLength(3);
      expect(row?.area?.parent?.children?.map(({ code }) => code)).toContain(picks.village);
    });

    it('that was not asked for is not there', async () => {
      expect(Object.keys((await store.record(scope, inVillage, {}))!).sort()).toEqual([
        'fictional',
        'record',
        'recordedAt',
        'regency',
      ]);
    });

    it('that leads nowhere is null', async () => {
      expect((await store.record(scope, atStation, { preliminary: {} }))?.preliminary).toBeNull();
      expect((await store.area(scope, regency.code, { parent: {} }))?.parent).toBeNull();
    });
  });

  it('writes moments with the offset of the place', async () => {
    const row = await store.record(scope, inVillage, { timeline: true });
    const offset = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' }[regency.zone];
    expect(row?.recordedAt).toBe(`2024-01-10T16:00:00${offset}`);
    expect(row?.timeline?.[0]?.at).toBe(row?.recordedAt);
  });

  describe('a scope', () => {
    const elsewhere = scopeOf(otherPanwascam);
    const station = scopeOf(stationSupervisor);
    const everything = { area: {}, findings: {}, preliminary: {} } as const;

    it('answers what lies outside, what is missing and what is malformed alike', async () => {
      const ids = [inVillage, newId<SupervisionRecordId>(), 'no id', `${inVillage}'; --`, '\u0000'];
      for (const id of ids) expect(await store.record(elsewhere, id, everything)).toBeNull();
      for (const id of [findingId, newId(), 'x']) expect(await store.finding(elsewhere, id, {})).toBeNull();
      for (const id of [preliminaryId, newId(), 'x']) expect(await store.preliminary(elsewhere, id, {})).toBeNull();
      for (const id of ['LC-000', '\u0000', "'"]) expect(await store.incident(id, {})).toBeNull();
      for (const code of ['99.99', '\u0000', "'"]) expect(await store.area(scope, code as never, {})).toBeNull();
    });

    it('keeps another territory out of every list', async () => {
      const page = { first: 100 };
      const records = await store.records(elsewhere, { page, total: true, node: {} });
      expect(records.edges.map(({ node }) => node.record.id)).not.toContain(inVillage);
      expect(records.total).toBe(records.edges.length);
      const findings = await store.findings(elsewhere, { page, node: {} });
      expect(findings.edges.map(({ node }) => node.id)).not.toContain(findingId);
      const work = await store.work(elsewhere, { page, node: { record: {} } });
      expect(work.edges.map(({ node }) => node.record?.record.id)).not.toContain(atStation);
      const area = await store.area(elsewhere, picks.village, {
        records: { page, node: {} },
        findings: { page, node: {} },
      });
      expect([area?.records?.edges, area?.findings?.edges]).toEqual([[], []]);
    });

    it('of a station shows that station only, without the village around it', async () => {
      expect((await store.record(station, atStation, {}))?.record.id).toBe(atStation);
      expect(await store.record(station, inVillage, {})).toBeNull();
      expect(await store.finding(station, findingId, {})).toBeNull();
      expect(await store.preliminary(station, preliminaryId, {})).toBeNull();
      const { edges } = await store.records(station, { page: { first: 100 }, node: {} });
      expect(new Set(edges.map(({ node }) => node.record.form.station))).toEqual(new Set([picks.station]));
      expect((await store.overview(station, today)).records).toBe(edges.length);
    });

    it('hides the preliminary information of the office above from the village that traces it', async () => {
      const own = scopeOf(villageSupervisor);
      const row = await store.record(own, inVillage, { preliminary: { records: {} } });
      expect(row?.record.form.preliminaryInformation).toBe(preliminaryId);
      expect(row?.preliminary).toBeNull();
    });

    it('of the regency, its province and the nation is the whole regency', async () => {
      const whole = await store.records(scopeOf(member), { page: { first: 1 }, total: true, node: {} });
      const province = { ...scopeOf(member), territory: regency.province.code };
      expect((await store.records(province, { page: { first: 1 }, total: true, node: {} })).total).toBe(whole.total);
    });

    it('of a regency that is not kept here holds nothing', async () => {
      const foreign = { regency: picks.foreignArea, territory: picks.foreignArea, station: null };
      expect((await store.records(foreign, { page: {}, total: true, node: {} })).total).toBe(0);
      expect(await store.area(foreign, picks.village, {})).toBeNull();
      expect((await store.overview(foreign, today)).records).toBe(0);
    });
  });

  describe('a filter', () => {
    const page = { first: 100 };
    const ids = async (filter: object) =>
      (await store.records(scope, { page, filter, node: {} })).edges.map(({ node }) => node.record.id);

    it('keeps what it names', async () => {
      expect(await ids({ states: ['FINDING_FIXED'], kinds: ['ADMINISTRATIVE'], suspected: true })).toContain(inVillage);
      expect(await ids({ substages: ['STORAGE'], election: picks.election, areaPrefix: picks.village })).toContain(
        atStation,
      );
      expect(await ids({ from: '2024-01-09', to: '2024-01-09' })).toContain(inVillage);
    });

    it('leaves out the rest', async () => {
      expect(await ids({ states: ['CLOSED'] })).not.toContain(inVillage);
      expect(await ids({ kinds: ['CRIMINAL'] })).not.toContain(inVillage);
      expect(await ids({ suspected: false })).not.toContain(inVillage);
      expect(await ids({ substages: ['PACKING'] })).not.toContain(inVillage);
      expect(await ids({ substages: [] })).toEqual([]);
      expect(await ids({ areaPrefix: picks.kelurahan })).not.toContain(inVillage);
      expect(await ids({ to: '2024-01-08' })).not.toContain(inVillage);
      expect(await ids({ from: '2024-01-10' })).not.toContain(inVillage);
    });

    it('of the work list is about the earlier date', async () => {
      const due = async (filter: object) =>
        (await store.work(scope, { page, filter, node: { record: {} } })).edges.map(
          ({ node }) => node.record?.record.id,
        );
      expect(await due({ dueBefore: '2024-01-17', rule: 'FINDING_WINDOW', areaPrefix: picks.village })).toContain(
        atStation,
      );
      expect(await due({ dueBefore: '2024-01-16' })).not.toContain(atStation);
      expect(await due({ rule: 'CORRECTION_ADVICE' })).not.toContain(atStation);
    });

    it.each(['0000-01-01', '0001-01-01', '1899-12-31', '9999-01-01', '9999-12-31', '2024-02-30', 'x'])(
      'of %s is no day that a list is asked for',
      async (day) => {
        const bad = { code: 'BAD_FILTER', name: 'ReadRequestError' };
        for (const filter of [{ from: day }, { to: day }, { from: '2024-01-09', to: day }]) {
          await expect(ids(filter)).rejects.toMatchObject(bad);
          await expect(store.findings(scope, { page, filter: filter as object, node: {} })).rejects.toMatchObject(bad);
        }
        const work = store.work(scope, { page, filter: { dueBefore: day as never }, node: {} });
        await expect(work).rejects.toMatchObject(bad);
      },
    );

    it('takes the first and the last day that there are', async () => {
      expect(await ids({ from: '1900-01-01', to: '9998-12-31' })).toContain(inVillage);
    });
  });

  it.each(['0000-01-01', '0000-12-31', '0001-01-01', '1899-12-31', '9998-12-31', '9999-12-24', '9999-12-31'])(
    'gives the overview of any day, %s too',
    async (day) => {
      const { total } = await store.work(scope, { page: { first: 1 }, total: true, node: {} });
      const { overdue, dueWithin7Days } = await store.overview(scope, day as never);
      expect([overdue, dueWithin7Days]).toEqual([day < '2000' ? 0 : total, 0]);
    },
  );

  // Last here, since its many records push the others off the first page.
  it('of a preliminary information brings the 100 newest records that trace it, however many there are', async () => {
    const many = incident({ id: newIncidentId(), area: picks.village });
    await store.importIncidents([many]);
    const taken = takeUp(many.id);
    await write(request(panwascam, taken));
    const ids: string[] = [];
    for (let made = 0; made < 102; made += 1) {
      const traced = record({ preliminaryInformation: taken.id });
      await write(request(panwascam, traced));
      ids.unshift(traced.recordId);
    }
    const row = await store.preliminary(scope, taken.id, { records: { area: {} } });
    expect(row?.records?.map((one) => one.record.id)).toEqual(ids.slice(0, 100));
    expect(row?.records?.[99]?.area?.code).toBe(picks.village);
  });
}

let incidents = 0;
function newIncidentId() {
  incidents += 1;
  return `RD-${String(incidents).padStart(3, '0')}` as ReturnType<typeof incident>['id'];
}
