import { describe, expect, it } from 'vitest';
import type { Instant } from '@awaslog/law/civil-date';
import type { SupervisionFacts } from './facts';
import { evolvePreliminary, takeUpIncident, type TakeUpIncident } from './preliminary';
import { recordTip, RecordTip } from './tip';

const id = '018cd1a0-0000-7000-8000-0000000000c1';
const actor = {
  id: 'village/63.11.03.2010',
  office: 'VILLAGE_SUPERVISOR:63.11.03.2010',
  role: 'SUPERVISOR',
  division: null,
  territory: '63.11.03.2010',
  station: null,
} as unknown as SupervisionFacts['actor'];
const facts: SupervisionFacts = {
  now: '2024-01-10T23:30:00+07:00' as Instant,
  zone: 'Asia/Makassar',
  actor,
  areaExists: (area) => area.startsWith('63.11'),
  stationStanding: () => 'UNCONFIRMED',
  contestsOf: () => null,
  quorum: null,
  officeMembers: null,
};
const tip = RecordTip.parse({
  command: 'RECORD_TIP',
  id,
  area: '63.11.03.2010',
  channel: 'IN_PERSON',
  account: 'Kotak suara dibawa keluar gudang pada malam hari.',
  informant: null,
});

describe('a tip', () => {
  it('becomes preliminary information, received on the day of the place', () => {
    const decided = recordTip(null, tip, facts);
    if (!decided.ok) throw new Error(decided.refusal.code);
    expect(evolvePreliminary(decided.value)).toEqual({
      id,
      office: actor.office,
      origin: { kind: 'TIP', channel: 'IN_PERSON', account: tip.account, informant: null },
      area: tip.area,
      takenUpOn: '2024-01-11',
      note: null,
      version: 1,
    });
  });

  it('is recorded once, by an office, in its territory', () => {
    const existing = { id } as never;
    expect(recordTip(existing, tip, facts)).toMatchObject({ refusal: { code: 'ALREADY_RECORDED' } });
    expect(recordTip(null, tip, { ...facts, actor: { ...actor, office: null } })).toMatchObject({
      refusal: { code: 'NO_OFFICE' },
    });
    const elsewhere = RecordTip.parse({ ...tip, area: '63.11.04' });
    expect(recordTip(null, elsewhere, facts)).toMatchObject({ refusal: { issues: [{ code: 'OUTSIDE_TERRITORY' }] } });
    const nowhere = RecordTip.parse({ ...tip, area: '62.01' });
    expect(recordTip(null, nowhere, facts)).toMatchObject({ refusal: { issues: [{ code: 'UNKNOWN_AREA' }] } });
  });

  it('is told by somebody whom the office keeps, or by nobody who is known', () => {
    const informant = '018cd1a0-0000-7000-8000-0000000000a9';
    const told = (role: string, office: string) =>
      recordTip(null, RecordTip.parse({ ...tip, informant: informant.toUpperCase() }), {
        ...facts,
        person: (reference) => (reference === informant ? ({ role, office } as never) : null),
      });
    expect(told('INFORMANT', actor.office!)).toMatchObject({ ok: true, value: { informant, warnings: [] } });
    expect(told('REPORTER', actor.office!)).toMatchObject({
      value: { warnings: [{ code: 'PERSON_OF_ANOTHER_ROLE' }] },
    });
    const unknown = { refusal: { issues: [{ code: 'UNKNOWN_PERSON', path: ['informant'] }] } };
    expect(told('INFORMANT', 'PANWASCAM:63.11.04')).toMatchObject(unknown);
    const nobody = RecordTip.parse({ ...tip, informant });
    expect(recordTip(null, nobody, { ...facts, person: () => null })).toMatchObject(unknown);
    expect(recordTip(null, nobody, facts).ok).toBe(true);
  });

  it('says something', () => {
    expect(RecordTip.safeParse({ ...tip, account: '  ' }).success).toBe(false);
  });
});

it('an incident that is taken up names the press report that it came from', () => {
  const command = { command: 'TAKE_UP_INCIDENT', id, incidentId: 'LC-1', area: tip.area, note: 'Ditelusuri.' };
  const decided = takeUpIncident(null, command as TakeUpIncident, facts);
  if (!decided.ok) throw new Error(decided.refusal.code);
  expect(evolvePreliminary(decided.value)).toMatchObject({
    origin: { kind: 'INCIDENT', incidentId: 'LC-1' },
    takenUpOn: '2024-01-11',
    note: 'Ditelusuri.',
  });
});
