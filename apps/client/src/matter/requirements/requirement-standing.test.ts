import { describe, expect, it } from 'vitest';
import { requirementStanding, type IntakeEntry } from './requirement-standing';

const received = { __typename: 'ReportReceived' } as const;
const reviewed = { __typename: 'ReportReviewed' } as const;
const completed: IntakeEntry = { __typename: 'ReportCompleted', completed: ['EVIDENCE'] };
const stands = (unmet: readonly string[], ...entries: IntakeEntry[]) =>
  requirementStanding('EVIDENCE', unmet, [received, ...entries]);

describe('a requirement of a report', () => {
  it('is looked at by the initial review', () => {
    expect(stands([])).toBe('NOT_JUDGED');
    expect(stands([], reviewed)).toBe('MET');
    expect(stands(['EVIDENCE'], reviewed)).toBe('UNMET');
  });

  it('waits for another review once it was completed, and only what was completed does', () => {
    expect(stands(['EVIDENCE'], reviewed, completed)).toBe('COMPLETED');
    expect(requirementStanding('ACCOUNT', ['ACCOUNT'], [received, reviewed, completed])).toBe('UNMET');
  });

  it('stands as the newest review found it, whatever was completed before', () => {
    expect(stands(['EVIDENCE'], reviewed, completed, reviewed)).toBe('UNMET');
  });
});
