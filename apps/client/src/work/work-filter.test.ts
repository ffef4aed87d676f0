import { describe, expect, it } from 'vitest';
import { workFilterOf } from './work-filter';

const of = (address: string) => workFilterOf(new URLSearchParams(address));

describe('what an address asks of the work list', () => {
  it('narrows by office, division, person and how time stands', () => {
    expect(of('due=OVERDUE&office=PANWASCAM:63.11.03&division=P3S&handler=panwascam/63.11.03/p3s')).toEqual({
      due: 'OVERDUE',
      office: 'PANWASCAM:63.11.03',
      division: 'P3S',
      handler: 'panwascam/63.11.03/p3s',
    });
  });

  it('leaves out what is none of ours', () => {
    expect(of('due=SOON&office=bank&division=X&handler=Budi Santoso')).toEqual({});
  });
});
