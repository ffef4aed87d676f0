import { due } from '@awaslog/law/rules';
import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import { describe, expect, it } from 'vitest';
import { matterIn, next, panwascamMember, regencyMember } from '../../test/matter-examples';
import { after } from '../../test/track-examples';
import { actNames, actOf, nextActsOfMatter, processes, type ActName, type Matter, type MatterClock } from '.';

const at = '2024-01-22T10:00:00+08:00';
const when = { now: at as Instant, zone: 'Asia/Makassar' } as const;
const missingOf = (matter: Matter, name: ActName) => next(matter, name, at).missing.map(({ en }) => en);

describe('what a matter still lacks for an act', () => {
  const declared = matterIn('CRIMINAL', 'DECLARED');

  it('is named until it is recorded, whatever else is', () => {
    const hearing = after(matterIn('ADMINISTRATIVE', 'AT_REGENCY'), 'OPEN_HEARING', '2024-01-15');
    expect(missingOf(matterIn('ADMINISTRATIVE', 'HEARING'), 'RULE')).toEqual(['A recorded session of the hearing']);
    expect(missingOf(hearing, 'RULE')).toEqual(['A recorded session of the hearing']);
    expect(missingOf(after(hearing, 'HOLD_HEARING', '2024-01-16'), 'RULE')).toEqual([]);

    const discussing = '2024-01-15T09:00:00+08:00';
    expect(missingOf(matterIn('CRIMINAL', 'DISCUSSED'), 'DECLARE_CRIME')).toEqual(['A discussion in Gakkumdu']);
    const discussed = after(matterIn('CRIMINAL', 'AT_REGENCY'), 'DISCUSS_IN_GAKKUMDU', discussing);
    expect(missingOf(discussed, 'DECLARE_CRIME')).toEqual([]);
    expect(missingOf(discussed, 'REFER_TO_POLICE')).toEqual(['Its declaration as a suspected crime']);
    const said = after(discussed, 'DECLARE_CRIME', '2024-01-16T09:00:00+08:00');
    expect(missingOf(said, 'REFER_TO_POLICE')).toEqual([]);

    const judged = after(matterIn('CRIMINAL', 'TRIAL'), 'RECORD_DISTRICT_JUDGMENT', '2024-01-08');
    expect(missingOf(judged, 'RECORD_EXECUTION')).toEqual(['Receipt of the judgment by the prosecutor']);
    expect(missingOf(after(judged, 'RECORD_JUDGMENT_RECEIVED', '2024-01-10'), 'RECORD_EXECUTION')).toEqual([]);
    expect(missingOf(declared, 'RECORD_CRIME_STOPPED')).toEqual([]);
  });

  it('is said in both languages', () => {
    for (const name of actNames) {
      for (const { id, en } of actOf(name).missing?.(declared) ?? []) expect(id && en, name).toBeTruthy();
    }
  });
});

describe('the next acts', () => {
  const ruled = after(matterIn('ADMINISTRATIVE', 'HEARING'), 'RULE', '2024-01-15');

  it('are every act of the processes that the matter has, and none that begins one', () => {
    const acts = nextActsOfMatter(ruled, regencyMember, when);
    expect(new Set(acts.map(({ process }) => process))).toEqual(new Set(['ADMINISTRATIVE']));
    expect(acts.map(({ command }) => command).sort()).toEqual(
      Object.keys(processes.ADMINISTRATIVE.cells['RULED']!).sort(),
    );
    const handled = nextActsOfMatter(matterIn('HANDLING', 'REGISTERED'), regencyMember, when);
    expect(handled.map(({ command }) => command)).not.toContain('REGISTER_FINDING');
  });

  it('say who may record them, and until when what they answer is due', () => {
    const executed = next(ruled, 'CONFIRM_RULING_EXECUTED', at);
    expect(executed).toMatchObject({ standing: 'MAY', why: null, doer: 'KPU' });
    expect(executed.by).toEqual(['MEMBER@REGENCY', 'MEMBER@PANWASCAM', 'SECRETARIAT@REGENCY', 'SECRETARIAT@PANWASCAM']);
    expect(executed.due?.rule).toBe('RULING_EXECUTION');
    expect(next(ruled, 'RECORD_DKPP_DONE', at)).toMatchObject({ standing: 'MAY_NOT', due: null, cites: [] });
    expect(next(ruled, 'REQUEST_RULING_REVIEW', at).standing).toBe('OUTSIDE');
  });

  it('show of two periods the one that ends first, and of none the end', () => {
    const clock = (rule: MatterClock['rule'], from: string, ends = true): MatterClock => {
      const answer = due({ rule, from });
      if (!answer.ok) throw new Error(answer.refusal.code);
      const deadline = ends ? answer.value : null;
      return { rule, process: 'HANDLING', from: from as CivilDate, deadline, stoppedOn: null, earlier: [] };
    };
    const [early, late] = [clock('STUDY', '2024-01-08'), clock('STUDY_EXTENDED', '2024-01-08')];
    const dueOf = (...clocks: MatterClock[]) =>
      next(matterIn('HANDLING', 'STUDIED', { clocks }), 'DECIDE', at).due?.rule ?? null;
    expect([dueOf(early, late), dueOf(late, early)]).toEqual(['STUDY', 'STUDY']);
    expect(dueOf(clock('STUDY', '2024-01-08', false))).toBeNull();
    expect(dueOf({ ...early, stoppedOn: '2024-01-09' as CivilDate })).toBeNull();
  });

  it('are barred by a norm that is shown, and are not those of an office elsewhere or of nobody', () => {
    const atRegency = matterIn('ADMINISTRATIVE', 'AT_REGENCY');
    const barred = next(atRegency, 'OPEN_HEARING', at, panwascamMember);
    expect(barred).toMatchObject({ standing: 'MAY_NOT', cites: [{ article: '461', paragraph: '1' }] });
    expect(barred.why?.en).toMatch(/neither hears nor rules/);
    const elsewhere = { ...regencyMember, territory: '63.12', office: 'REGENCY:63.12' } as typeof regencyMember;
    expect(next(atRegency, 'OPEN_HEARING', at, elsewhere).standing).toBe('NOT_THIS_ACTOR');
    const nobody = { ...regencyMember, office: null };
    expect(next(atRegency, 'OPEN_HEARING', at, nobody).standing).toBe('NOT_THIS_ACTOR');
    expect(next(atRegency, 'OPEN_HEARING', at)).toMatchObject({ standing: 'MAY', missing: [] });
    expect(next(atRegency, 'OPEN_HEARING', at).cites.length).toBeGreaterThan(0);
  });

  it('of a regional election are outside, and name no norm of this one', () => {
    const regional = matterIn('ADMINISTRATIVE', 'HEARING', { election: 'PILKADA_2024' });
    expect(next(regional, 'RULE', at)).toMatchObject({ standing: 'OUTSIDE', cites: [] });
    const acquitted = after(regional, 'RULE', '2024-10-14', { reason: 'x', outcome: 'NOT_PROVEN', sanctions: [] });
    expect(acquitted.states.ADMINISTRATIVE).toBe('NOT_PROVEN');
  });
});

describe('a refusal by law', () => {
  it('says what happened and what to do next, in both languages', () => {
    const actors = [regencyMember, panwascamMember];
    const told = actNames.flatMap((name) =>
      actors.flatMap((actor) => {
        const matter = matterIn(actOf(name).process, 'OPEN', { respondents: ['SUPERVISOR'] });
        return actOf(name).barred?.(matter, { actor, on: '2024-01-22' as CivilDate }) ?? [];
      }),
    );
    expect(told.length).toBeGreaterThan(3);
    for (const { message, nextStep } of told) {
      expect([message.id, message.en, nextStep.id, nextStep.en].every((text) => text.length > 10)).toBe(true);
    }
  });
});
