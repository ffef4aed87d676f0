import { describe, expect, it } from 'vitest';
import { matterId } from '../../test/matter-examples';
import type { Matter, OtherMatter } from '.';
import { mergerIssues, wasDecided } from './other-matter';

const [other, third] = ['b2', 'b3'].map((end) => `${matterId.slice(0, -2)}${end}` as Matter['id']) as [
  Matter['id'],
  Matter['id'],
];
const facing = (states: OtherMatter['states'], links: OtherMatter['links'] = []): OtherMatter => ({
  id: other,
  states,
  links,
});
const bars = (one: OtherMatter) => mergerIssues({ id: matterId }, one, ['into']).map(({ code }) => code);

describe('what bars a matter from going on in another', () => {
  it.each<[string, OtherMatter, string[]]>([
    ['is handled', facing({ INTAKE: 'REGISTERED', HANDLING: 'CLARIFYING' }), []],
    ['is still looked at', facing({ INTAKE: 'REVIEWED' }), []],
    ['is closed', facing({ INTAKE: 'REGISTERED', HANDLING: 'CLOSED' }), ['OTHER_MATTER_OVER']],
    ['was withdrawn', facing({ INTAKE: 'WITHDRAWN' }), ['OTHER_MATTER_OVER']],
    ['has no process that is known', facing({}), []],
    ['is linked to a third one', facing({ HANDLING: 'REGISTERED' }, [{ relation: 'SAME_EVENT', matterId: third }]), []],
    ['is linked to this one', facing({ HANDLING: 'REGISTERED' }, [{ relation: 'SAME_EVENT', matterId }]), []],
    [
      'went on in a third one',
      facing({ HANDLING: 'STOPPED' }, [{ relation: 'MERGED_INTO', matterId: third }]),
      ['OTHER_MATTER_MERGED'],
    ],
    [
      'went on in this one',
      facing({ HANDLING: 'STOPPED' }, [{ relation: 'MERGED_INTO', matterId }]),
      ['MERGED_IN_A_CIRCLE'],
    ],
  ])('which %s', (_, one, codes) => {
    expect(bars(one)).toEqual(codes);
  });

  it('is told at the place that names it', () => {
    expect(mergerIssues({ id: matterId }, facing({ HANDLING: 'CLOSED' }), ['into'])[0]?.path).toEqual(['into']);
  });
});

describe('whether its plenary has decided', () => {
  it.each([
    ['REGISTERED', false],
    ['CLARIFYING', false],
    ['STUDIED', false],
    ['DECIDED', true],
    ['STOPPED', true],
    ['ANNOUNCED', true],
  ])('%s: %s', (state, answer) => {
    expect(wasDecided(facing({ HANDLING: state }))).toBe(answer);
  });
});
