import { describe, expect, it } from 'vitest';
import {
  factsOn,
  formA,
  member,
  recorded,
  recordIn,
  run,
  step,
  suspicion,
  after,
} from '../../test/supervision-examples';
import type { SupervisionFacts } from './facts';
import type { SupervisionRecord } from './state';

const at = '2024-01-10T15:00:00+08:00';
const stated = { quorum: { members: 2, source: 'https://example.org/' }, officeMembers: 3 };
const present = (membersPresent: number) => ({
  plenary: { heldOn: '2024-01-10', minutesNumber: '01/BA/2024', membersPresent },
});
const proposed = recordIn('FINDING_PROPOSED');

function said(
  record: SupervisionRecord,
  name: 'FIX_FINDING' | 'REJECT_FINDING',
  changes: object,
  facts: Partial<SupervisionFacts>,
) {
  const decided = run(record, step(name, { ...changes }), { ...factsOn(at), ...facts });
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value.warnings.map(({ code }) => code);
}

describe.each(['FIX_FINDING', 'REJECT_FINDING'] as const)('the plenary of %s', (name) => {
  const told = (members: number, facts: Partial<SupervisionFacts> = stated) =>
    said(proposed, name, present(members), facts).filter((code) => code !== 'OUTSIDE_KNOWN_PROCEDURE');

  it('is held against the quorum that the regency states, with its source', () => {
    expect(told(2)).toEqual([]);
    expect(told(1)).toEqual(['BELOW_QUORUM']);
    expect(told(1, { ...stated, quorum: null })).toEqual(['QUORUM_NOT_STATED']);
  });

  it('has no more members than the office', () => {
    expect(told(3)).toEqual([]);
    expect(told(4)).toEqual(['MORE_THAN_MAY_SIT']);
    expect(told(4, { ...stated, officeMembers: null })).toEqual([]);
  });
});

describe('a member who may himself be the respondent', () => {
  const about = (respondents: readonly string[], election = 'PEMILU_2024') => {
    const form = { election, counts: [], suspicion: { ...suspicion, respondents, kinds: ['CRIMINAL'] } };
    const record = recorded({ ...formA, ...form });
    return after(record, step('PROPOSE_FINDING', {}, 'Alasan'), factsOn('2024-01-09T09:00:00+08:00'));
  };
  const fixed = { kinds: ['CRIMINAL'], reason: 'Alasan' };

  it('is told of where a respondent is of an office like the one that decides', () => {
    expect(said(about(['SUPERVISOR']), 'FIX_FINDING', fixed, stated)).toEqual(['MEMBER_MAY_BE_RESPONDENT']);
    expect(said(about(['BAWASLU_REGENCY']), 'FIX_FINDING', fixed, stated)).toEqual([]);
    expect(said(about(['PPK']), 'FIX_FINDING', fixed, stated)).toEqual([]);
    const regency = { ...member, office: 'REGENCY:63.11' as typeof member.office };
    expect(said(about(['BAWASLU_REGENCY']), 'FIX_FINDING', fixed, { ...stated, actor: regency })).toContain(
      'MEMBER_MAY_BE_RESPONDENT',
    );
  });

  it('is not told of by the articles of another election', () => {
    const told = said(about(['SUPERVISOR'], 'PILKADA_2024'), 'FIX_FINDING', fixed, stated);
    expect(told).toContain('NO_PROCESS_FOR_THIS_ELECTION');
    expect(told).not.toContain('MEMBER_MAY_BE_RESPONDENT');
  });
});
