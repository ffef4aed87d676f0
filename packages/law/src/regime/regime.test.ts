import { describe, expect, it } from 'vitest';
import { Citation, mayRefuse } from '../citation';
import type { CivilDate } from '../civil-date';
import { type DeadlineRule, standing, startText } from '../deadline';
import { instrumentNamed } from '../instruments';
import { openQuestions } from '../open-questions';
import { RuleId, ruleMayRefuse } from '../rules';
import { electionsWithoutRegime, regimeOf, regimes } from '.';

const day = (text: string) => text as CivilDate;

const filed = regimes.flatMap(({ election, rules }) =>
  Object.entries(rules).map(([id, rule]): { election: string; id: string; rule: DeadlineRule } => ({
    election,
    id,
    rule,
  })),
);

describe.each(filed)('$election $id', ({ id, rule }) => {
  it('is filed under its own id and cites instruments that we hold', () => {
    expect(rule.id).toBe(id);
    expect(rule.cites.length).toBeGreaterThan(0);
    for (const cite of rule.cites) {
      expect(Citation.safeParse(cite).success).toBe(true);
      expect(instrumentNamed(cite.instrument)).toBeDefined();
      // Only what nobody read has no text to point to.
      if (cite.evidence.rule !== 'RECALLED') expect(cite.source).toMatch(/^https?:\/\//);
    }
  });

  it('refuses only on a text that was read, also once its day has passed', () => {
    const wasRead = rule.cites.some(({ evidence }) => ['READ', 'SECONDARY'].includes(evidence.rule));
    expect(ruleMayRefuse(rule)).toBe(wasRead);
    for (const bearer of ['OWN_DUTY', 'RIGHT', 'OTHERS_DUTY'] as const) {
      const passed = { bearer, earliest: day('2024-02-12'), latest: day('2024-02-19'), cites: rule.cites };
      for (const now of ['2024-02-11', '2024-02-12', '2024-02-19', '2024-02-20']) {
        expect(standing(passed, day(now)).mayRefuse).toBe(wasRead);
      }
    }
  });

  it('starts with an event that is told in words, a moment where it counts hours', () => {
    expect(startText[rule.startsOn].id).not.toBe('');
    expect(rule.unit === 'HOUR').toBe(/At$|^notSettled$/.test(rule.startsOn));
  });

  it('speaks both languages', () => {
    expect(rule.duty.id).not.toBe('');
    expect(rule.duty.en).not.toBe('');
    expect(rule.duty.id).not.toBe(rule.duty.en);
  });
});

describe('the regimes', () => {
  it('hold the general election in full and of the regional ones only what was read', () => {
    const general = RuleId.options.filter((id) => id !== 'RECOMMENDATION_DECISION');
    expect(Object.keys(regimeOf('PEMILU_2024')?.rules ?? {}).sort()).toEqual([...general].sort());
    expect(Object.keys(regimeOf('PILKADA_2024')?.rules ?? {})).toEqual([
      'REPORT_SUBMISSION',
      'STUDY',
      'STUDY_EXTENDED',
      'RECOMMENDATION_DECISION',
      'SUPPLIES_AT_STATION',
      'BREACH_NOTICE',
    ]);
  });

  it('cite the law of their own election', () => {
    const law = (election: string) =>
      regimeOf(election)?.rules.SUPPLIES_AT_STATION?.cites.map((cite) => cite.instrument);
    expect(law('PEMILU_2024')).toEqual(['UU 7/2017']);
    expect(law('PILKADA_2024')).toEqual(['UU 1/2015']);
  });

  it('leave the elections of the past without one', () => {
    expect(electionsWithoutRegime.filter((election) => regimeOf(election) !== undefined)).toEqual([]);
  });
});

describe('what nobody read', () => {
  const silent = (election: string) =>
    filed.filter((one) => one.election === election && !ruleMayRefuse(one.rule)).map(({ id }) => id);

  it('informs and warns in the general election', () => {
    expect(silent('PEMILU_2024').sort()).toEqual([
      'DESTRUCTION',
      'GAKKUMDU_DISCUSSION',
      'REGISTRATION',
      'REPORT_COMPLETION',
      'RULING_REVIEW_REQUEST',
      'TSM_EXECUTION',
      'TSM_RULING',
      'TSM_SUPREME_COURT_REQUEST',
      'TSM_SUPREME_COURT_RULING',
    ]);
  });

  it('is missing in the regional ones', () => {
    expect(silent('PILKADA_2024')).toEqual([]);
  });
});

describe('evidence', () => {
  it('lets a recalled or disputed citation refuse nothing', () => {
    const graded = (rule: Citation['evidence']['rule']) =>
      mayRefuse({ instrument: 'UU 7/2017', article: '1', evidence: { rule, pinpoint: 'READ' } });
    expect([graded('READ'), graded('SECONDARY'), graded('RECALLED'), graded('DISPUTED')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the open questions', () => {
  it('have at least two answers, and a default that is one of them or all of them', () => {
    for (const [id, question] of Object.entries(openQuestions)) {
      expect(question.id).toBe(id);
      const answers = question.answers.map((answer) => answer.id);
      expect(answers.length).toBeGreaterThanOrEqual(2);
      expect([...answers, 'BOTH']).toContain(question.defaultAnswer);
    }
  });
});

describe('what each election has of its own', () => {
  const [general, regional] = [regimeOf('PEMILU_2024')!, regimeOf('PILKADA_2024')!];

  it('ballots: two per cent and 1,000 a district, or 2.5 per cent and 2,000 a contest', () => {
    const numbers = [general, regional].map(({ ballots: { reserve, repeatVoteStock } }) => [
      reserve.thousandths,
      repeatVoteStock.pieces,
      repeatVoteStock.per,
    ]);
    expect(numbers).toEqual([
      [20, 1000, 'ELECTORAL_DISTRICT_AND_CONTEST'],
      [25, 2000, 'CONTEST'],
    ]);
  });

  it('Bawaslu rules in the one and recommends in the other, where KPU then has a clock of its own', () => {
    expect(general.practice.administrativeEnd).toBe('RULING');
    expect(general.rules.RECOMMENDATION_DECISION).toBeUndefined();
    expect(regional.practice.administrativeEnd).toBe('RECOMMENDATION');
    expect(regional.rules.ADMINISTRATIVE_RULING).toBeUndefined();
    expect(regional.rules.RECOMMENDATION_DECISION?.bearer).toBe('OTHERS_DUTY');
  });

  it('every number and practice says where it was read', () => {
    for (const { ballots, practice } of [general, regional]) {
      const cites = [...ballots.reserve.cites, ...ballots.repeatVoteStock.cites, ...practice.cites];
      expect(cites.length).toBeGreaterThan(3);
      for (const { source, evidence } of cites) expect([evidence.rule, source]).not.toContain(undefined);
    }
  });
});
