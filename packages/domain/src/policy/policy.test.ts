import { describe, expect, it } from 'vitest';
import type { Actor, OfficeKind, Role } from '../office';
import type { AreaCode } from '../territory';
import { handlingPermissions, type HandlingPermission } from './handling-policy';
import { hasPermission, may, permissions } from './policy';

function actor(role: Role, kind: OfficeKind | null, territory = '63.11.03', station: string | null = null): Actor {
  return {
    id: 'one' as Actor['id'],
    office: kind === null ? null : (`${kind}:${station ?? territory}` as Actor['office']),
    role,
    division: null,
    territory: territory as AreaCode,
    station: station as Actor['station'],
  };
}

const seats: Readonly<Record<string, Actor>> = {
  regencyMember: actor('MEMBER', 'REGENCY', '63.11'),
  regencySecretariat: actor('SECRETARIAT', 'REGENCY', '63.11'),
  panwascamMember: actor('MEMBER', 'PANWASCAM'),
  panwascamSecretariat: actor('SECRETARIAT', 'PANWASCAM'),
  village: actor('SUPERVISOR', 'VILLAGE_SUPERVISOR', '63.11.03.2001'),
  station: actor('SUPERVISOR', 'STATION_SUPERVISOR', '63.11.03.2001', '63.11.03.2001/001'),
  integrator: actor('INTEGRATOR', null, '63.11'),
  public: actor('PUBLIC', null, '63.11'),
};

const staff = ['regencyMember', 'regencySecretariat', 'panwascamMember', 'panwascamSecretariat'];
const above = Object.keys(seats).filter((name) => /^(national|province)/.test(name));
/** What only members decide, by hand; the secretariat records the rest. */
const decisions = [
  'TAKE_OVER_REPORT',
  'TAKE_OVER_MATTER',
  'DECIDE',
  'REOPEN_MATTER',
  'DECLARE_RECUSAL',
  'ASSIGN_MATTER',
  'MERGE_MATTER',
  'RECOMMEND_UPWARD',
  'OPEN_HEARING',
  'RULE',
  'DISCUSS_IN_GAKKUMDU',
  'DECLARE_CRIME',
  'DECIDE_ETHICS',
];

function handling() {
  const who = (name: HandlingPermission) =>
    name === 'RECEIVE_REPORT'
      ? [...staff, 'village', 'station']
      : decisions.includes(name)
        ? ['regencyMember', 'panwascamMember']
        : staff;
  return Object.fromEntries(handlingPermissions.map((name) => [name, who(name)]));
}

/** The whole table once more, by hand: who may do what. */
const expected: Readonly<Record<string, readonly string[]>> = {
  READ_REFERENCE: Object.keys(seats),
  READ_RECORDS: Object.keys(seats).filter((name) => name !== 'public'),
  READ_WORK: Object.keys(seats).filter((name) => name !== 'public'),
  RECORD_SUPERVISION: [
    'regencyMember',
    'regencySecretariat',
    'panwascamMember',
    'panwascamSecretariat',
    'village',
    'station',
  ],
  GIVE_CORRECTION_ADVICE: ['regencyMember', 'panwascamMember', 'village', 'station'],
  CONFIRM_ADVICE_CARRIED_OUT: [
    'regencyMember',
    'regencySecretariat',
    'panwascamMember',
    'panwascamSecretariat',
    'village',
    'station',
  ],
  PROPOSE_FINDING: ['regencyMember', 'regencySecretariat', 'panwascamMember', 'panwascamSecretariat'],
  FIX_FINDING: ['regencyMember', 'panwascamMember'],
  REJECT_FINDING: ['regencyMember', 'panwascamMember'],
  PROPOSE_REVISION: [...staff, 'village', 'station'],
  APPROVE_REVISION: staff,
  DECLINE_REVISION: staff,
  TAKE_UP_INCIDENT: ['regencyMember', 'regencySecretariat', 'panwascamMember', 'panwascamSecretariat'],
  RECORD_TIP: [...staff, 'village', 'station'],
  READ_MATTERS: ['regencyMember', 'regencySecretariat', 'panwascamMember', 'panwascamSecretariat', ...above],
  KEEP_PERSON: [...staff, 'village', 'station'],
  REDATE_DEADLINES: ['regencyMember', 'regencySecretariat'],
  ...handling(),
  SET_TRIAL_DAY: Object.keys(seats),
  SIGN_IN: Object.keys(seats),
};

it('is written by hand for every permission', () => {
  expect(Object.keys(expected).sort()).toEqual([...permissions].sort());
});

describe('every permission with every seat', () => {
  for (const permission of permissions) {
    for (const [name, who] of Object.entries(seats)) {
      const allowed = expected[permission]?.includes(name) ?? false;
      it(`${name} ${allowed ? 'may' : 'may not'} ${permission}`, () => {
        expect(hasPermission(who, permission)).toBe(allowed);
      });
    }
  }
});

describe('territory', () => {
  const at = (area: string, station?: string) => ({ area: area as AreaCode, ...(station ? { station } : {}) });
  it('a Panwascam ends at its sub-district, and 63.11.03 is not a prefix of 63.11.031', () => {
    expect(may(actor('MEMBER', 'PANWASCAM'), 'READ_RECORDS', at('63.11.03.2001'))).toBe(true);
    expect(may(actor('MEMBER', 'PANWASCAM'), 'READ_RECORDS', at('63.11.04'))).toBe(false);
    expect(may(actor('MEMBER', 'PANWASCAM'), 'READ_RECORDS', at('63.11'))).toBe(false);
  });
  it('what was passed to an office is its own, wherever it lies, and for its own roles only', () => {
    const passed = { ...at('63.11.04'), office: 'PANWASCAM:63.11.03' as never };
    expect(may(actor('MEMBER', 'PANWASCAM'), 'REVIEW_REPORT', passed)).toBe(true);
    expect(may(actor('SECRETARIAT', 'PANWASCAM'), 'DECIDE', passed)).toBe(false);
    expect(may(actor('MEMBER', 'PANWASCAM', '63.11.05'), 'REVIEW_REPORT', passed)).toBe(false);
    expect(may(actor('MEMBER', 'PANWASCAM', '63.11.04'), 'REVIEW_REPORT', passed)).toBe(true);
  });
  it('a station supervisor sees the station, not its village', () => {
    const who = actor('SUPERVISOR', 'STATION_SUPERVISOR', '63.11.03.2001', '63.11.03.2001/001');
    expect(may(who, 'READ_RECORDS', at('63.11.03.2001', '63.11.03.2001/001'))).toBe(true);
    expect(may(who, 'READ_RECORDS', at('63.11.03.2001', '63.11.03.2001/002'))).toBe(false);
    expect(may(who, 'READ_RECORDS', at('63.11.03.2001'))).toBe(false);
  });
});
