import { describe, expect, it } from 'vitest';
import { fieldOf, hasFieldIn, placeIssues } from './issues';
import { emptyCount, emptyForm } from '../form-a/values';

const issue = (path: (string | number)[], code = 'REQUIRED') => ({ code, path, message: code });

describe('fieldOf', () => {
  it.each([
    [['form', 'area'], 'area'],
    [['form', 'station'], 'stationNumber'],
    [['startedAt'], 'startTime'],
    [['form', 'endedAt'], 'endTime'],
    [['form', 'counts', '0', 'counted'], 'counts.0.counted'],
    [['counts', 2, 'contest'], 'counts.2.contest'],
    [['suspicion', 'evidence', 1, 'description'], 'suspicion.evidence.1.description'],
    [['suspicion', 'kinds', 0], 'suspicion.kinds'],
    [['criteria', 3, 'criterion'], 'criteria'],
    [['plenary', 'heldOn'], 'plenary.heldOn'],
    [['period', 'until'], 'period'],
  ])('puts %j beside %s', (path, field) => {
    expect(fieldOf(path)).toBe(field);
  });

  it('keeps the form of supervision apart from the form that the gateway speaks of', () => {
    expect(fieldOf(['form', 'form'])).toBe('form');
  });
});

describe('placeIssues', () => {
  const values = {
    ...emptyForm({ election: 'PEMILU_2024', area: '99.01', day: '2024-01-08' }),
    counts: [emptyCount],
  };

  it('gives each field its first message and lists what has no field', () => {
    const { byField, unplaced } = placeIssues(
      [
        issue(['form', 'counts', '0', 'counted'], 'NOT_A_COUNT'),
        issue(['form', 'counts', '0', 'counted'], 'PARTS_EXCEED_COUNT'),
        issue(['form', 'counts', '1', 'counted']),
        issue(['commandId'], 'ID_MALFORMED'),
      ],
      hasFieldIn(values),
    );
    expect([...byField].map(([field, { code }]) => [field, code])).toEqual([['counts.0.counted', 'NOT_A_COUNT']]);
    expect(unplaced.map(({ path }) => path.join('.'))).toEqual(['form.counts.1.counted', 'commandId']);
  });

  it('takes an issue of the whole form for one without a field', () => {
    expect(placeIssues([issue([])], hasFieldIn(values)).unplaced).toHaveLength(1);
  });
});
