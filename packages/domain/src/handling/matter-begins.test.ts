import type { Instant } from '@awaslog/law/civil-date';
import { describe, expect, it } from 'vitest';
import { begin, decided, handlingFactsOn, matterId, regencyMember, stated, take } from '../../test/matter-examples';
import { decideMatter, evolveMatter, parseMatterCommand, type ActName, type MatterEvent } from '.';
import { begun } from './begun';
import { noSuchStepOfMatter } from './refusals';

const at = '2024-01-09T10:00:00+08:00';

describe('a matter', () => {
  const received = begin();

  it('begins with nothing but what its first act told', () => {
    expect(received).toMatchObject({
      version: 1,
      handlers: [],
      links: [],
      states: { INTAKE: 'RECEIVED' },
    });
    expect(received.entries).toHaveLength(1);
    const { source, election, area, station, substage } = received;
    const nothing = begun(matterId, regencyMember.office!, { source, election, area, station, substage });
    const lists = [
      nothing.kinds,
      nothing.respondents,
      nothing.handlers,
      nothing.links,
      nothing.clocks,
      nothing.entries,
    ];
    expect(lists).toEqual([[], [], [], [], [], []]);
    expect(received.clocks.map(({ rule, earlier }) => [rule, earlier])).toEqual([['INITIAL_REVIEW', []]]);
  });

  it('counts its versions, and leaves a period as it ended', () => {
    const reviewed = take(received, 'REVIEW_REPORT', {}, { at });
    expect(reviewed.version).toBe(2);
    const answer = decided(reviewed, 'WITHDRAW', {}, { at: '2024-01-10T10:00:00+08:00' });
    const event = { ...(answer as { value: MatterEvent }).value, stops: [{ position: 0, on: '2024-01-31' as never }] };
    const [review] = evolveMatter(reviewed, event).clocks;
    expect(review?.stoppedOn).toBe('2024-01-09');
  });

  it('begins once, by an act that begins it, at an office', () => {
    const command = stated('RECEIVE_REPORT', {}, { at });
    const first = command.ok ? command.value : (null as never);
    const facts = handlingFactsOn(at);
    expect(decideMatter(received, first, facts)).toMatchObject({ refusal: { code: 'ALREADY_RECORDED' } });
    expect(decided(null, 'REVIEW_REPORT', {}, { at })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const nobody = handlingFactsOn(at, { ...regencyMember, office: null });
    expect(decideMatter(null, first, nobody)).toMatchObject({ ok: false });
    const answer = decided(received, 'REVIEW_REPORT', {}, { at }) as { value: MatterEvent };
    expect(() => evolveMatter(null, answer.value)).toThrow('first event');
  });

  it('answers an act of a process that it has not with what to do instead', () => {
    const none = decided(received, 'RULE', {}, { at, reason: 'x' });
    expect(none).toMatchObject({ refusal: { code: 'NO_SUCH_STEP', message: { en: /not open/ } } });
    const { nextStep } = noSuchStepOfMatter({ id: 'x', en: 'x' });
    expect([nextStep.id, nextStep.en].every((text) => text.length > 10)).toBe(true);
  });
});

describe('a command as it comes in', () => {
  const parsed = (given: { matterId?: unknown; reason?: unknown; input?: unknown }) => {
    const answer = parseMatterCommand('CLOSE_MATTER' as ActName, {
      matterId,
      reason: null,
      input: { on: '2024-01-09', note: null },
      ...given,
    });
    return answer.ok ? answer.value : answer.refusal.map(({ code, path }) => `${path.join('.')} ${code}`);
  };

  it('is read whole, with an absent reason as none', () => {
    expect(parsed({})).toMatchObject({ command: 'CLOSE_MATTER', matterId, reason: null });
    expect(parsed({ reason: undefined })).toMatchObject({ reason: null });
  });

  it('is told everything that is wrong with it at once, each at its place', () => {
    expect(parsed({ matterId: 'x' })).toEqual(['matterId ID_MALFORMED']);
    const long = parsed({ reason: 'x'.repeat(2_001) });
    expect(long).toEqual([expect.stringMatching(/^reason /)]);
    const everything = parsed({ matterId: 'x', reason: 'x'.repeat(2_001), input: { on: 'x', note: null } });
    expect(everything).toHaveLength(3);
    expect(everything).toEqual(expect.arrayContaining([expect.stringMatching(/^on /)]));
  });
});

describe('an act of today', () => {
  it('may be of this very moment and of this very day', () => {
    const now = '2024-01-09T10:00:00+08:00' as Instant;
    expect(decided(begin(), 'REVIEW_REPORT', {}, { at: now, now }).ok).toBe(true);
  });
});
