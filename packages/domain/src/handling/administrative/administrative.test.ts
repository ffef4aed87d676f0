import { describe, expect, it } from 'vitest';
import {
  after,
  clockOf,
  day,
  matterIn,
  panwascam,
  refusalOf,
  regency,
  taken,
  warningsOn,
} from '../../../test/track-examples';
import type { Matter, MatterEntry } from '..';

/** Registered on Monday 8 January 2024: fourteen working days end on Friday the 26th. */
const registered: MatterEntry = {
  type: 'REPORT_REGISTERED',
  process: 'INTAKE',
  state: 'REGISTERED',
  at: day('2024-01-08'),
  office: panwascam,
  number: { series: 'REPORT_REGISTERED', year: 2024, serial: 1, text: null },
  facts: {},
  stops: [],
  outsideKnownProcedure: null,
  warnings: [],
};
const atSubdistrict = matterIn('ADMINISTRATIVE', 'AT_SUBDISTRICT', { office: panwascam, entries: [registered] });
const atRegency = matterIn('ADMINISTRATIVE', 'AT_REGENCY');
const inHearing = after(atRegency, 'OPEN_HEARING', '2024-01-15');
/** Read on Monday 15 January 2024: three working days end on Thursday the 18th. */
const ruled = after(inHearing, 'RULE', '2024-01-15');

const stateOf = ({ states }: Matter) => states.ADMINISTRATIVE;

describe('a Panwascam', () => {
  it('recommends upward, and the regency has the matter from then on', () => {
    const recommended = after(atSubdistrict, 'RECOMMEND_UPWARD', '2024-01-10', { by: 'PANWASCAM' });
    expect(recommended.office).toBe(regency);
    expect(stateOf(recommended)).toBe('AT_REGENCY');
    expect(clockOf(recommended, 'ADMINISTRATIVE_RULING')).toBe('2024-01-26 2024-01-26 RUNS');
  });

  it('is told both counts, since it is not settled whether the recommendation begins the time anew', () => {
    const { warnings } = taken(atSubdistrict, 'RECOMMEND_UPWARD', '2024-01-10', { by: 'PANWASCAM' });
    expect(warnings.map(({ code }) => code)).toEqual(['RULING_CLOCK_START_OPEN']);
    expect(warnings[0]?.message.en).toMatch(/end on Friday 26 January 2024.*end on Tuesday 30 January 2024/);
  });

  it('brings a structured violation up under the period that it has already', () => {
    const running = { process: 'ADMINISTRATIVE', from: day('2024-01-08'), deadline: null, stoppedOn: null } as const;
    const structured: Matter = { ...atSubdistrict, clocks: [{ rule: 'TSM_RULING', ...running, earlier: [] }] };
    const recommended = after(structured, 'RECOMMEND_UPWARD', '2024-01-10', { by: 'PANWASCAM' });
    expect(clockOf(recommended, 'ADMINISTRATIVE_RULING')).toBe('NOT STARTED');
    expect(warningsOn(structured, 'RECOMMEND_UPWARD', '2024-01-10', { by: 'PANWASCAM' })).toEqual([]);
  });

  it.each(['OPEN_HEARING', 'HOLD_HEARING', 'RULE'] as const)('may not take %s, even with a reason', (command) => {
    const taking = { by: 'PANWASCAM', reason: 'Mendesak' } as const;
    expect(refusalOf(atSubdistrict, command, '2024-01-10', taking)).toBe('NOT_COMPETENT');
  });

  it('recommends once', () => {
    expect(refusalOf(atRegency, 'RECOMMEND_UPWARD', '2024-01-10', { reason: 'Lagi' })).toBe('NO_SUCH_STEP');
  });
});

describe('a regional election', () => {
  it('has other law, which was not read: nothing is barred by this one and no clock is lent', () => {
    const regional = { ...atSubdistrict, election: 'PILKADA_2024' } as const;
    const taking = { by: 'PANWASCAM', reason: 'Dicatat', now: '2024-11-20T09:00:00+08:00' } as const;
    const ruling = taken(regional, 'RULE', '2024-11-19', taking);
    const codes = ruling.warnings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['NO_PROCESS_FOR_THIS_ELECTION', 'DEADLINE_UNKNOWN']));
    expect(ruling.starts.map(({ deadline }) => deadline)).toEqual([null, null]);
    expect(refusalOf(regional, 'RULE', '2024-11-19', { by: 'PANWASCAM', now: taking.now })).toBe(
      'reason REASON_NEEDED',
    );
  });
});

describe('the hearing', () => {
  it('follows its agenda, and says where it does not', () => {
    expect(warningsOn(inHearing, 'HOLD_HEARING', '2024-01-15')).toEqual([]);
    const proof = after(inHearing, 'HOLD_HEARING', '2024-01-16', { agenda: 'PROOF' });
    expect(warningsOn(proof, 'HOLD_HEARING', '2024-01-17', { agenda: 'ANSWER' })).toEqual(['AGENDA_OUT_OF_ORDER']);
    expect(warningsOn(proof, 'HOLD_HEARING', '2024-01-17', { agenda: 'PROOF', attended: ['REPORTER'] })).toEqual([
      'RESPONDENT_DID_NOT_ATTEND',
    ]);
  });

  it('comes no earlier than its opening and has each party once', () => {
    expect(refusalOf(inHearing, 'HOLD_HEARING', '2024-01-14')).toContain('on BEFORE_MATTER_BEGAN');
    const twice = { attended: ['REPORTER', 'REPORTER', 'RESPONDENT'] };
    expect(refusalOf(inHearing, 'HOLD_HEARING', '2024-01-15', twice)).toBe('attended.1 DUPLICATE');
  });

  it('records a finder on the panel and a panel without its chair, and refuses neither', () => {
    const taking = { finderOnPanel: true, ledByChair: false, procedure: 'FAST' };
    expect(warningsOn(atRegency, 'OPEN_HEARING', '2024-01-15', taking)).toEqual([
      'FAST_PROCEDURE_NOT_READ',
      'PANEL_NOT_LED_BY_CHAIR',
      'FINDER_ON_PANEL',
    ]);
    expect(refusalOf(atRegency, 'OPEN_HEARING', '2024-01-15', { panelMembers: 0 })).toBe('panelMembers NOT_A_COUNT');
  });

  it.each(['PRINTER', 'CARRIER', 'KPU_SECRETARIAT', 'SUPERVISOR'] as const)(
    'warns of a %s as respondent',
    (respondent) => {
      const matter = { ...atRegency, respondents: [respondent] };
      expect(warningsOn(matter, 'OPEN_HEARING', '2024-01-15')).toEqual(['RESPONDENT_NOT_ON_ADMINISTRATIVE_LIST']);
      const wide = { ...atRegency, respondents: ['OTHER', 'UNKNOWN', 'PPK'] as const };
      expect(warningsOn(wide, 'OPEN_HEARING', '2024-01-15')).toEqual([]);
    },
  );

  it('takes the clock of the ruling from registration where nothing has started it', () => {
    const opened = after({ ...atRegency, entries: [registered] }, 'OPEN_HEARING', '2024-01-15');
    expect(clockOf(opened, 'ADMINISTRATIVE_RULING')).toBe('2024-01-26 2024-01-26 RUNS');
    expect(clockOf(inHearing, 'ADMINISTRATIVE_RULING')).toBe('NOT STARTED');
  });
});

describe('the ruling', () => {
  it('starts what KPU has to do, and the time to ask for a review', () => {
    expect(stateOf(ruled)).toBe('RULED');
    expect(clockOf(ruled, 'RULING_EXECUTION')).toBe('2024-01-18 2024-01-18 RUNS');
    expect(clockOf(ruled, 'RULING_REVIEW_REQUEST')).toContain('2024-01-18 RUNS');
  });

  it('asks nothing of KPU where nothing is proven', () => {
    const acquitted = after(inHearing, 'RULE', '2024-01-15', { outcome: 'NOT_PROVEN', sanctions: [] });
    expect(stateOf(acquitted)).toBe('NOT_PROVEN');
    expect(clockOf(acquitted, 'RULING_EXECUTION')).toBe('NOT STARTED');
    expect(refusalOf(acquitted, 'COMPLAIN_TO_DKPP', '2024-02-01', { reason: 'x' })).toBe('NO_SUCH_STEP');
  });

  it.each([
    ['no sanction', { sanctions: [] }, 'sanctions TOO_FEW'],
    ['a sanction of nobody', { outcome: 'NOT_PROVEN' }, 'sanctions TOO_MANY'],
    ['one twice', { sanctions: ['WRITTEN_WARNING', 'WRITTEN_WARNING'] }, 'sanctions.1 DUPLICATE'],
    ['another one without words', { sanctions: ['OTHER_BY_LAW'], orders: null }, 'orders REQUIRED'],
  ])('is mended where it has %s', (_, changes, refusal) => {
    expect(refusalOf(inHearing, 'RULE', '2024-01-15', changes)).toBe(refusal);
  });

  it('is recorded after its period, with the date told', () => {
    const recommended = after(atSubdistrict, 'RECOMMEND_UPWARD', '2024-01-10', { by: 'PANWASCAM' });
    const hearing = after(recommended, 'OPEN_HEARING', '2024-01-15');
    expect(warningsOn(hearing, 'RULE', '2024-01-26')).toEqual([]);
    expect(warningsOn(hearing, 'RULE', '2024-01-31')).toEqual(['DONE_AFTER_PERIOD']);
  });

  it('that is late from registration and not from the recommendation says that the count is open', () => {
    const recommended = after(atSubdistrict, 'RECOMMEND_UPWARD', '2024-01-10', { by: 'PANWASCAM' });
    const hearing = after(recommended, 'OPEN_HEARING', '2024-01-15');
    const both = ['RULED_IN_TIME_BY_RECOMMENDATION', 'DONE_AFTER_PERIOD'];
    expect(warningsOn(hearing, 'RULE', '2024-01-29')).toEqual(both);
    expect(warningsOn(hearing, 'RULE', '2024-01-30')).toEqual(both);
    const atOnce = after({ ...atRegency, entries: [registered] }, 'OPEN_HEARING', '2024-01-15');
    expect(warningsOn(atOnce, 'RULE', '2024-01-29')).toEqual(['DONE_AFTER_PERIOD']);
  });

  it('without a hearing needs a reason', () => {
    expect(refusalOf(atRegency, 'RULE', '2024-01-15')).toBe('reason REASON_NEEDED');
    expect(taken(atRegency, 'RULE', '2024-01-15', { reason: 'Sidang tidak tercatat' }).state).toBe('RULED');
  });

  it('goes to review on recollection only, so with a reason', () => {
    expect(refusalOf(ruled, 'REQUEST_RULING_REVIEW', '2024-01-17')).toBe('reason REASON_NEEDED');
    const asked = after(ruled, 'REQUEST_RULING_REVIEW', '2024-01-17', { reason: 'Permintaan diterima' });
    const answered = after(asked, 'ANSWER_RULING_REVIEW', '2024-01-25', { reason: 'Jawaban diterima' });
    expect(stateOf(answered)).toBe('REVIEW_ANSWERED');
    expect(refusalOf(ruled, 'ANSWER_RULING_REVIEW', '2024-01-25', { reason: 'x' })).toBe('NO_SUCH_STEP');
  });
});
