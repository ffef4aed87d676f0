import { due } from '@awaslog/law/rules';
import type { CivilDate } from '@awaslog/law/civil-date';
import { describe, expect, it } from 'vitest';
import { decided, matterIn, panwascam, panwascamMember, running, take } from '../../test/matter-examples';
import { after, clockOf, refusalOf, taken, warningsOn } from '../../test/track-examples';
import type { Matter, MatterClock, MatterEvent } from '.';

const why = { reason: 'Alasan' };

function period(rule: MatterClock['rule'], from: string, known = true): MatterClock {
  const answer = due({ rule, from });
  if (!answer.ok) throw new Error(answer.refusal.code);
  const deadline = known ? answer.value : null;
  return { rule, process: 'HANDLING', from: from as CivilDate, deadline, stoppedOn: null, earlier: [] };
}

describe('an act that answers a period', () => {
  it('stops each once, and starts nothing that it does not state', () => {
    const clocks = [period('STUDY', '2024-01-08'), period('STUDY_EXTENDED', '2024-01-08')];
    const matter = matterIn('HANDLING', 'STUDIED', { clocks });
    const answer = decided(matter, 'DECIDE', {}, { at: '2024-01-10T10:00:00+08:00' }) as { value: MatterEvent };
    expect(answer.value.stops.map(({ position }) => position)).toEqual([0, 1]);
    const assigned = decided(matter, 'ASSIGN_MATTER', {}, { at: '2024-01-10T10:00:00+08:00' }) as {
      value: MatterEvent;
    };
    expect([assigned.value.stops, assigned.value.starts]).toEqual([[], []]);
  });

  it('is not late for one whose end nobody knows, and is told both dates of one that has two', () => {
    const at = (day: string) => ({ at: `2024-01-${day}T10:00:00+08:00` });
    const said = (clock: MatterClock, day: string) => {
      const answer = decided(matterIn('HANDLING', 'STUDIED', { clocks: [clock] }), 'DECIDE', {}, at(day));
      return answer.ok ? answer.value.warnings.filter(({ code }) => code.startsWith('DONE_AFTER')) : [];
    };
    expect(said(period('STUDY', '2024-01-08', false), '30')).toEqual([]);
    const [early] = said(period('STUDY', '2024-01-08'), '16');
    expect(early?.code).toBe('DONE_AFTER_EARLIEST');
    expect(early?.message.en).toMatch(/Monday 15 January 2024.*Wednesday 17 January 2024/);
    expect(early?.cites).toEqual(period('STUDY', '2024-01-08').deadline?.cites);
  });

  it('and lets the same one fall away stops it once', () => {
    const clocks = [period('RULING_EXECUTION', '2024-01-08')];
    const complained = matterIn('ADMINISTRATIVE', 'DKPP_COMPLAINT', { clocks });
    const early = after({ ...complained, clocks: [] }, 'CONFIRM_RULING_EXECUTED', '2024-01-15');
    expect(early.clocks).toEqual([]);
    const { stops } = taken(complained, 'CONFIRM_RULING_EXECUTED', '2024-01-15');
    expect(stops).toEqual([{ position: 0, on: '2024-01-15' }]);
  });

  it('drops nothing where the fact is learned late', () => {
    const clocks = [period('JUDGMENT_TO_PROSECUTOR', '2024-01-08')];
    const appealed = matterIn('CRIMINAL', 'FINAL', { clocks });
    const late = taken(appealed, 'RECORD_APPEAL', '2024-01-09', why);
    expect([late.stops, late.starts]).toEqual([[], []]);
    const known = taken(matterIn('CRIMINAL', 'DISTRICT_JUDGED', { clocks }), 'RECORD_APPEAL', '2024-01-09');
    expect(known.stops).toEqual([{ position: 0, on: '2024-01-09' }]);
  });
});

describe('a ruling', () => {
  const hearing = matterIn('ADMINISTRATIVE', 'HEARING');

  it('on a period of which no end is known, or without one, is not late', () => {
    const clocks = [{ ...period('ADMINISTRATIVE_RULING', '2024-01-08', false), process: 'ADMINISTRATIVE' as const }];
    const late = (matter: Matter) => warningsOn(matter, 'RULE', '2024-03-18').filter((code) => code.includes('PERIOD'));
    expect([late({ ...hearing, clocks }), late(hearing)]).toEqual([[], []]);
  });

  it('starts nothing for KPU where nothing is proven, and needs words only for a sanction that has no name', () => {
    const acquitted = after(hearing, 'RULE', '2024-01-15', { outcome: 'NOT_PROVEN', sanctions: [] });
    expect(Object.keys(running(acquitted))).toEqual(['RULING_REVIEW_REQUEST']);
    expect(refusalOf(hearing, 'RULE', '2024-01-15', { orders: null })).toMatch(/^TAKEN/);
    const named = { sanctions: ['OTHER_BY_LAW'] };
    expect(refusalOf(hearing, 'RULE', '2024-01-15', named)).toMatch(/^TAKEN/);
  });
});

describe('a matter of a Panwascam', () => {
  const below = matterIn('CRIMINAL', 'AT_SUBDISTRICT', { office: panwascam });

  it('hands a crime up once, also where the regency has the matter already', () => {
    expect(refusalOf(below, 'HAND_UP_CRIME', '2024-01-15', { ...why, by: 'PANWASCAM' })).toMatch(/^TAKEN/);
    const above = matterIn('CRIMINAL', 'AT_SUBDISTRICT');
    expect(refusalOf(above, 'HAND_UP_CRIME', '2024-01-15', why)).toMatch(/^TAKEN/);
    expect(refusalOf(matterIn('CRIMINAL', 'AT_REGENCY'), 'HAND_UP_CRIME', '2024-01-15', why)).toBe('on SAME_OFFICE');
  });

  it('is told where Gakkumdu sits, the regency is not', () => {
    const at = { at: '2024-01-15T10:00:00+08:00' };
    const codes = (actor?: typeof panwascamMember) => {
      const answer = decided(below, 'DISCUSS_IN_GAKKUMDU', {}, { ...at, ...(actor ? { actor } : {}) });
      return answer.ok ? answer.value.warnings.map(({ code }) => code) : [];
    };
    expect(codes(panwascamMember)).toContain('GAKKUMDU_SITS_AT_REGENCY');
    expect(codes()).not.toContain('GAKKUMDU_SITS_AT_REGENCY');
  });

  it('that is taken over brings up the tracks that stand below, with the time to rule of one that has it', () => {
    const registered = { HANDLING: 'DECIDED' } as const;
    const over = (track: object, more: object = {}) =>
      take(
        matterIn('HANDLING', 'DECIDED', { office: panwascam, states: { ...registered, ...track }, ...more }),
        'TAKE_OVER_MATTER',
        {},
        { at: '2024-01-15T10:00:00+08:00', ...why },
      );
    const none = over({});
    expect([none.states, none.clocks]).toEqual([registered, []]);
    const entry = { type: 'REPORT_REGISTERED', at: '2024-01-08' as CivilDate, process: 'INTAKE', state: 'REGISTERED' };
    const told = { ...entry, office: panwascam, number: null, facts: {}, stops: [] } as const;
    const entries = [{ ...told, outsideKnownProcedure: null, warnings: [] }];
    const administrative = over({ ADMINISTRATIVE: 'AT_SUBDISTRICT' }, { entries });
    expect(administrative.states.ADMINISTRATIVE).toBe('AT_REGENCY');
    expect(clockOf(administrative, 'ADMINISTRATIVE_RULING')).toBe('2024-01-26 2024-01-26 RUNS');
    const criminal = over({ CRIMINAL: 'AT_SUBDISTRICT', ADMINISTRATIVE: 'RULED' }, { entries });
    expect(criminal.states).toMatchObject({ CRIMINAL: 'AT_REGENCY', ADMINISTRATIVE: 'RULED' });
    expect(criminal.clocks).toEqual([]);
  });
});
