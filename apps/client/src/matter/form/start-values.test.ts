import { actOf, type ActName } from '@awaslog/domain/handling';
import { shapeOf } from '@awaslog/domain/process';
import { describe, expect, it } from 'vitest';
import type { ActSubject } from './act-subject';
import { startValues } from './start-values';

const subject: ActSubject = { id: 'm', area: '63.11.03', kinds: ['ADMINISTRATIVE', 'ETHICS'], unmet: ['EVIDENCE'] };
const opens = (name: ActName, of: ActSubject | null = subject) =>
  startValues(shapeOf(actOf(name).input), { today: '2024-01-08', territory: '63.11.03', subject: of });

describe('the form of an act', () => {
  it('opens on the stated day and in the territory of the reader', () => {
    expect(opens('REGISTER_REPORT')['on']).toBe('2024-01-08');
    expect(opens('RECEIVE_REPORT', null)).toMatchObject({ area: '63.11.03', at: '', kinds: [] });
  });

  it('has a row for each requirement, none of them taken for met', () => {
    const rows = opens('REVIEW_REPORT')['requirements'] as { requirement: string; met: boolean }[];
    expect(rows.map(({ requirement }) => requirement)).toEqual([
      'REPORTER',
      'RESPONDENT',
      'IN_TIME',
      'TIME_AND_PLACE',
      'ACCOUNT',
      'EVIDENCE',
    ]);
    expect(rows.every(({ met }) => !met)).toBe(true);
  });

  it('asks about what the matter is taken for, and what its review found unmet', () => {
    expect(opens('FINISH_STUDY')['kinds']).toEqual(['ADMINISTRATIVE', 'ETHICS']);
    expect(opens('DECIDE')['outcomes']).toEqual([
      { kind: 'ADMINISTRATIVE', outcome: '' },
      { kind: 'ETHICS', outcome: '' },
    ]);
    expect(opens('REQUEST_COMPLETION')['lacking']).toEqual(['EVIDENCE']);
    expect(opens('COMPLETE_REPORT')).toMatchObject({ completed: ['EVIDENCE'], evidence: [] });
  });

  it('has a row for each institution of Gakkumdu', () => {
    expect(opens('DISCUSS_IN_GAKKUMDU')['opinions']).toHaveLength(3);
  });
});
