import { due } from '@awaslog/law/rules';
import { describe, expect, it } from 'vitest';
import { rendered, textOf } from '../../test/rendered';
import type { RunningClockFragment } from '../gql/graphql';
import { ClockCard } from './clock-card';

const place = { area: { code: '99.01.02' }, election: { code: 'PEMILU_2024' as const } };
const window = due({ rule: 'FINDING_WINDOW', from: '2024-02-05' });
if (!window.ok) throw new Error(window.refusal.code);

const clock: RunningClockFragment = {
  standing: 'OPEN',
  effect: 'NONE',
  stoppedOn: null,
  daysLeft: 6,
  deadline: {
    ...window.value,
    explain: 'Because.',
    skipped: [],
    alternatives: [],
    cites: [],
  },
  earlier: [{ asOf: '2024-02-06', before: { earliest: '2024-02-12', latest: '2024-02-16' } }],
};
const shown = (one: RunningClockFragment, language: 'id' | 'en' = 'id') =>
  textOf(rendered(<ClockCard clock={one} place={place} duty="fix the finding" />, language));

describe('a clock that a changed calendar moved', () => {
  it('has the dates of now, then what was told before and on which day it was recomputed', () => {
    expect(shown(clock)).toMatch(
      /Paling akhir Senin, 19 Februari 2024 Paling akhir semula Jumat, 16 Februari 2024\. Dihitung ulang Selasa, 6 Februari 2024/,
    );
    expect(shown(clock, 'en')).toContain('At the latest it was Friday 16 February 2024');
  });

  it('says nothing of the kind where no calendar moved it', () => {
    expect(shown({ ...clock, earlier: [] })).not.toContain('semula');
  });
});
