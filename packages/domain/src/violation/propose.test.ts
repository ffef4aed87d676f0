import { describe, expect, test } from 'vitest';
import { ballots, suspicion } from '../../test/violation-examples';
import type { DeedSign } from './deed-sign';
import type { ViolationFacts } from './facts';
import { offences } from './offences';
import type { Proposal } from './proposal';
import { proposeViolations } from './propose';
import type { RespondentCapacity } from './respondent';

const proposed = (stated: Partial<ViolationFacts>) => proposeViolations(suspicion(stated)).proposals;
const articles = (found: readonly Proposal[], kind: Proposal['kind'] = 'CRIMINAL') =>
  found.filter((one) => one.kind === kind).map((one) => one.article.article);
const one = (found: readonly Proposal[], article: string) => found.find((each) => each.article.article === article)!;
const standing = (proposal: Proposal, id: string) => proposal.elements.find((element) => element.id === id)?.standing;
const codes = (proposal: Proposal) => proposal.warnings.map(({ code }) => code);

/** Per article: a sign that points to it, one who can commit it, and one who cannot; null where anyone can. */
const both: readonly (readonly [string, DeedSign, RespondentCapacity, RespondentCapacity | null])[] = [
  ['499', 'REPLACEMENT_BALLOT_REFUSED', 'KPPS', 'PPS'],
  ['501', 'REPEAT_VOTE_NOT_HELD', 'KPPS', 'PPK'],
  ['502', 'REPEAT_VOTE_NOT_HELD', 'KPPS', 'KPU_REGENCY'],
  ['503', 'MINUTES_NOT_MADE_OR_SIGNED', 'KPPS', 'CARRIER'],
  ['504', 'STATION_PAPERS_DAMAGED_OR_LOST', 'CARRIER', null],
  ['505', 'RECAP_PAPERS_LOST_OR_CHANGED', 'PPK', 'KPPS'],
  ['506', 'COPY_OF_MINUTES_REFUSED', 'KPPS', 'PPS'],
  ['512', 'VOTER_LIST_FINDING_IGNORED', 'PPS', 'KPPS'],
  ['513', 'VOTER_LIST_COPY_REFUSED', 'KPU_REGENCY', 'PPK'],
  ['514', 'BALLOTS_FIXED_ABOVE_LIMIT', 'OTHER', 'KPU_REGENCY'],
  ['515', 'VOTE_BOUGHT', 'PARTY_OR_CANDIDATE', null],
  ['516', 'VOTED_MORE_THAN_ONCE', 'OTHER', null],
  ['517', 'VOTING_MADE_TO_FAIL', 'OTHER', null],
  ['518', 'VERIFICATION_FINDING_IGNORED', 'KPU_REGENCY', 'PPS'],
  ['519', 'DPD_SUPPORT_BY_FRAUD', 'PARTY_OR_CANDIDATE', null],
  ['529', 'PRINTED_ABOVE_NUMBER', 'PRINTER', 'KPU_REGENCY'],
  ['530', 'PRINTING_NOT_SECURED', 'PRINTER', 'CARRIER'],
  ['531', 'VOTERS_HINDERED', 'OTHER', null],
  ['532', 'VOTE_SHIFTED_OR_WORTHLESS', 'KPPS', null],
  ['533', 'VOTED_AS_ANOTHER', 'OTHER', null],
  ['534', 'SEALED_RESULTS_DAMAGED', 'PPS', null],
  ['535', 'STATION_PAPERS_CHANGED', 'KPPS', null],
  ['536', 'COUNT_SYSTEM_DISTURBED', 'OTHER', null],
  ['537', 'BOX_NOT_GUARDED', 'KPPS', 'PPK'],
  ['538', 'BOX_NOT_HANDED_OVER', 'PPS', 'PPK'],
  ['539', 'BOX_NOT_HANDED_OVER', 'PPK', 'PPS'],
  ['543', 'FINDING_NOT_FOLLOWED_UP', 'SUPERVISOR', 'KPU_REGENCY'],
  ['551', 'RECAP_PAPERS_LOST_OR_CHANGED', 'KPU_REGENCY', 'KPPS'],
];

describe('crimes', () => {
  test('every offence is tried on both sides', () => {
    expect(both.map(([article]) => article)).toEqual(offences.map(({ article }) => article));
  });

  test.each(both)('art. %s is pointed to by %s', (article, sign, can) => {
    const found = proposed({ signs: [sign], respondents: [can] });
    expect(articles(found)).toContain(article);
    const shown = one(found, article).elements.filter((element) => element.standing === 'SHOWN');
    expect(shown.flatMap((element) => element.by.map(({ code }) => code))).toContain(sign);
    expect(one(found, article).why.id).toMatch(/^Tercatat: .+\.$/);
  });

  test.each(both)('art. %s is not proposed without %s', (article, _sign, can) => {
    expect(articles(proposed({ respondents: [can] }))).not.toContain(article);
  });

  test.each(both.filter(([, , , cannot]) => cannot !== null))(
    'art. %s by %s is not proposed when none of the named can commit it',
    (article, sign, can, cannot) => {
      expect(articles(proposed({ signs: [sign], respondents: [cannot!] }))).not.toContain(article);
      expect(articles(proposed({ signs: [sign], respondents: [cannot!, can] }))).toContain(article);
    },
  );

  test.each(both)('art. %s by %s stays open about who when nobody is named', (article, sign) => {
    for (const respondents of [[], ['UNKNOWN']] as const) {
      const proposal = one(proposed({ signs: [sign], respondents }), article);
      expect(standing(proposal, 'SUBJECT')).toBe('UNPROVEN');
      expect(proposal.elements[0]!.open!.id).toMatch(/siapa/);
    }
  });

  test('the chair of KPU is no member of a regency, and "other" is too wide to tell', () => {
    const found = proposed({ signs: ['BALLOTS_FIXED_ABOVE_LIMIT'], respondents: ['OTHER'] });
    expect(standing(one(found, '514'), 'SUBJECT')).toBe('UNPROVEN');
    expect(standing(one(found, '514'), 'ABOVE_ARTICLE_344')).toBe('SHOWN');
  });

  test('of the two acts of art. 499 one is shown and one is open', () => {
    const refused = one(proposed({ signs: ['REPLACEMENT_BALLOT_REFUSED'], respondents: ['KPPS'] }), '499');
    expect(standing(refused, 'NO_REPLACEMENT')).toBe('SHOWN');
    expect(standing(refused, 'NOT_RECORDED')).toBe('UNPROVEN');
    const whole = one(
      proposed({ signs: ['REPLACEMENT_BALLOT_REFUSED', 'REPLACEMENT_NOT_RECORDED'], respondents: ['KPPS'] }),
      '499',
    );
    expect(whole.elements.filter((element) => element.standing !== 'SHOWN').map(({ id }) => id)).toEqual(['WILFUL']);
  });

  test('a surplus points to the printer, and shows no printing above the number', () => {
    const found = proposed({
      substage: 'RECEIPT',
      counts: [ballots({ claimed: 1000, counted: 1040 })],
      respondents: ['PRINTER'],
    });
    expect(standing(one(found, '529'), 'PRINTS')).toBe('UNPROVEN');
    expect(codes(one(found, '529'))).toEqual(expect.arrayContaining(['ARTICLE_NOT_VERIFIED', 'COUNTS_ALONE']));
    expect(one(found, '529').verified).toBe(false);
    const shortage = proposed({ substage: 'RECEIPT', counts: [ballots({ claimed: 1000, counted: 960 })] });
    expect(articles(shortage)).not.toContain('529');
  });

  test('what was stolen at the printer points to art. 530, what was stolen from a store does not', () => {
    const stolen = { signs: ['GOODS_STOLEN'], items: ['BALLOT'], respondents: ['PRINTER'] } as const;
    expect(articles(proposed({ ...stolen, substage: 'PRODUCTION' }))).toContain('530');
    expect(articles(proposed({ ...stolen, substage: 'UPKEEP_INVENTORY' }))).not.toContain('530');
  });

  test('a broken seal points to the results only once the box goes back', () => {
    const broken = { signs: ['SEAL_BROKEN'], respondents: ['PPS'] } as const;
    expect(articles(proposed({ ...broken, substage: 'STATION_DELIVERY' }))).toEqual([]);
    const back = one(proposed({ ...broken, substage: 'RETURN' }), '534');
    expect([standing(back, 'SEALED'), standing(back, 'DAMAGES_OR_REMOVES')]).toEqual(['SHOWN', 'UNPROVEN']);
  });

  test('fault is open until somebody states it, and then speaks for one article and against the other', () => {
    const lost = { signs: ['STATION_PAPERS_DAMAGED_OR_LOST'], respondents: ['KPPS'] } as const;
    const open = proposed(lost);
    expect([standing(one(open, '504'), 'NEGLIGENT'), standing(one(open, '535'), 'WILFUL')]).toEqual([
      'UNPROVEN',
      'UNPROVEN',
    ]);
    const negligent = proposed({ ...lost, statedFault: 'NEGLIGENT' });
    expect([standing(one(negligent, '504'), 'NEGLIGENT'), standing(one(negligent, '535'), 'WILFUL')]).toEqual([
      'SHOWN',
      'CONTRADICTED',
    ]);
  });

  test('warns of penalties that are unknown, unverified or grow', () => {
    const boxes = proposed({ signs: ['BOX_NOT_HANDED_OVER'] });
    expect(codes(one(boxes, '538'))).toEqual(['ELEMENTS_KNOWN_IN_PART', 'PENALTY_NOT_VERIFIED']);
    expect(codes(one(boxes, '539'))).toEqual(['ELEMENTS_KNOWN_IN_PART', 'PENALTY_NOT_KNOWN']);
    const shifted = { signs: ['VOTE_SHIFTED_OR_WORTHLESS'] } as const;
    expect(codes(one(proposed({ ...shifted, respondents: ['KPPS'] }), '532'))).toEqual(['PENALTY_GROWS_FOR_ORGANISER']);
    expect(codes(one(proposed({ ...shifted, respondents: ['PARTY_OR_CANDIDATE'] }), '532'))).toEqual([]);
  });
});

describe('administrative violations', () => {
  test('late supplies touch art. 341 and nothing else of KPU', () => {
    const found = proposed({ substage: 'STATION_DELIVERY', signs: ['DELIVERED_LATE'], respondents: ['PPK'] });
    expect(articles(found, 'ADMINISTRATIVE')).toEqual(['341']);
    expect(standing(one(found, '341'), 'DUTY_NOT_MET')).toBe('SHOWN');
    expect(standing(one(found, '341'), 'NEITHER_CRIME_NOR_ETHICS')).toBe('UNPROVEN');
    expect(one(found, '341').alsoCites.map(({ instrument }) => instrument)).toEqual(['UU 7/2017', 'Perbawaslu 8/2022']);
    // The rule was read, the number of its article was not.
    expect([one(found, '341').verified, codes(one(found, '341'))]).toEqual([true, ['PLACE_NOT_VERIFIED']]);
    expect(proposed({ substage: 'STATION_DELIVERY', respondents: ['PPK'] })).toEqual([]);
  });

  test('a shortage at the station touches art. 341 and shows nothing; a surplus does not touch it', () => {
    const line = (counted: number) =>
      ({ substage: 'VOTING_DAY', counts: [ballots({ claimed: 250, counted })] }) as const;
    expect(standing(one(proposed(line(240)), '341'), 'DUTY_NOT_MET')).toBe('UNPROVEN');
    expect(articles(proposed(line(260)), 'ADMINISTRATIVE')).not.toContain('341');
  });

  test('facts that speak both ways leave the duty open', () => {
    const found = proposed({
      substage: 'STATION_DELIVERY',
      signs: ['DELIVERED_LATE'],
      criteria: [{ criterion: 'TIME', verdict: 'MET' }],
    });
    const breach = one(found, '341').elements.find(({ id }) => id === 'DUTY_NOT_MET')!;
    expect([breach.standing, breach.by.map(({ code }) => code)]).toEqual(['UNPROVEN', ['DELIVERED_LATE', 'TIME']]);
  });

  test('a criterion nobody could observe points nowhere', () => {
    const found = proposeViolations(suspicion({ criteria: [{ criterion: 'QUALITY', verdict: 'NOT_OBSERVED' }] }));
    expect(found.proposals).toEqual([]);
    expect(found.noneBecause?.code).toBe('NOTHING_POINTS');
  });

  test('plates that are not sealed touch art. 345', () => {
    const found = proposed({ substage: 'PRODUCTION', signs: ['PLATES_NOT_SEALED'], respondents: ['PRINTER'] });
    expect(standing(one(found, '345'), 'DUTY_NOT_MET')).toBe('SHOWN');
  });

  test('a printer is not on the list: the KPU body is open, and other ways are offered', () => {
    const found = proposed({ substage: 'PRODUCTION', signs: ['PRINTED_ABOVE_NUMBER'], respondents: ['PRINTER'] });
    const duty = one(found, '345');
    expect(standing(duty, 'SUBJECT')).toBe('UNPROVEN');
    expect(duty.elements[0]!.open!.id).toMatch(/daftar terlapor administratif/);
    expect(codes(duty)).toContain('RESPONDENT_NOT_ON_ADMINISTRATIVE_LIST');
    expect(articles(found)).toEqual(['529']);
  });

  test.each(['KPU_REGENCY', 'PPK', 'PPS', 'KPPS', 'PARTY_OR_CANDIDATE'] as const)('%s is on the list', (capacity) => {
    const found = proposed({ signs: ['STORE_UNSAFE'], respondents: [capacity] });
    expect(standing(one(found, '460'), 'SUBJECT')).toBe('SHOWN');
    expect(codes(one(found, '460'))).toEqual(['TECHNICAL_RULES_NOT_READ']);
  });

  test('damaged goods by count alone send to advice first', () => {
    const found = proposed({ substage: 'SORTING_FOLDING', counts: [ballots({ counted: 1000, damaged: 12 })] });
    expect(articles(found, 'ADMINISTRATIVE').sort()).toEqual(['345', '460']);
    for (const proposal of found) expect(codes(proposal)).toContain('COUNTS_ALONE');
    expect(one(found, '460').why.en).toBe('Recorded: Ballot DPR: damaged 12.');
  });

  test('refused access cites the tasks of supervisors and says that no article was found', () => {
    const found = one(proposed({ signs: ['ACCESS_REFUSED'], respondents: ['KPU_REGENCY'] }), '460');
    expect(found.alsoCites.map(({ article }) => article)).toEqual(['8', '101', '105', '108']);
    expect(codes(found)).toContain('NO_ARTICLE_ON_REFUSED_ACCESS');
  });

  test('what the printer delivers is also held against the criteria of supervision', () => {
    const found = proposed({ substage: 'PRODUCTION', criteria: [{ criterion: 'KIND', verdict: 'NOT_MET' }] });
    expect(one(found, '460').alsoCites.map(({ instrument }) => instrument)).toContain('Perbawaslu 12/2023');
  });
});

describe('ethics and other law', () => {
  const opened = ['BOX_OPENED_WITHOUT_RIGHT'] as const;

  test('ethics comes with an organiser and a sign of conduct', () => {
    const found = proposed({ signs: opened, respondents: ['PPS'] });
    expect(articles(found, 'ETHICS')).toEqual(['455']);
    expect(articles(proposed({ signs: opened, respondents: ['CARRIER'] }), 'ETHICS')).toEqual([]);
    expect(articles(proposed({ signs: ['GOODS_DAMAGED'], respondents: ['PPS'] }), 'ETHICS')).toEqual([]);
  });

  test('ethics of a supervisor goes to the regency', () => {
    const found = proposed({ signs: ['FINDING_NOT_FOLLOWED_UP'], respondents: ['SUPERVISOR'] });
    const ethics = found.find(({ kind }) => kind === 'ETHICS')!;
    expect(codes(ethics)).toContain('ETHICS_OF_SUPERVISOR_GOES_TO_REGENCY');
    expect(ethics.alsoCites.map(({ instrument }) => instrument)).toEqual(['Perbawaslu 7/2022']);
    expect(ethics.relevance).toBe('ADJACENT');
  });

  test('theft is for the police', () => {
    const found = proposed({ substage: 'UPKEEP_INVENTORY', signs: ['GOODS_STOLEN'], items: ['BALLOT'] });
    expect(found.map(({ kind }) => kind)).toEqual(['OTHER_LAW']);
    expect(found[0]!.alsoCites.map(({ instrument, article }) => `${instrument} ${article}`)).toEqual([
      'KUHP 363',
      'KUHP 374',
    ]);
    expect(codes(found[0]!)).toEqual(['CRIMINAL_CODE_NOT_READ']);
  });

  test('staff of a secretariat are for their personnel body', () => {
    const found = proposed({ signs: opened, respondents: ['KPU_SECRETARIAT'] });
    const other = found.find(({ kind }) => kind === 'OTHER_LAW')!;
    expect(codes(other)).toEqual(['PERSONNEL_BODY_TO_BE_CHECKED']);
    expect(standing(other, 'SUBJECT')).toBe('SHOWN');
    expect(articles(proposed({ respondents: ['KPU_SECRETARIAT'] }), 'OTHER_LAW')).toEqual([]);
  });
});

describe('the whole', () => {
  test.each(['PILKADA_2024', 'PEMILU_2019'] as const)('of %s the law was not read', (election) => {
    const { proposals, noneBecause } = proposeViolations(
      suspicion({ election, signs: ['SEALED_RESULTS_DAMAGED'], respondents: ['PPS'] }),
    );
    expect(proposals).toEqual([]);
    expect(noneBecause?.code).toBe('LAW_NOT_READ');
    expect(noneBecause?.text.id).toMatch(/belum dibaca/);
  });

  test('what is about supplies stands before what is beside them', () => {
    const found = proposed({ signs: ['VOTE_BOUGHT', 'STORE_UNSAFE'], respondents: ['KPPS'] });
    expect(found.map(({ relevance }) => relevance)).toEqual(['CORE', 'ADJACENT']);
  });
});

describe('the law of the day', () => {
  const dirty = suspicion({ criteria: [{ criterion: 'QUALITY', verdict: 'NOT_MET' }], substage: 'PRODUCTION' });
  const doubts = (on: string | null) =>
    proposeViolations({ ...dirty, on: on as never }).proposals.flatMap(({ warnings }) =>
      warnings.filter(({ code }) => code === 'CHANGE_OVER_NOT_KNOWN' || code === 'INSTRUMENT_NOT_IN_FORCE'),
    );

  test('Perbawaslu 12/2023 may not have held yet on the day of the meeting of 22 November 2023', () => {
    expect(doubts('2023-11-22').map(({ code }) => code)).toEqual(['CHANGE_OVER_NOT_KNOWN']);
    expect(doubts('2023-11-22')[0]?.message.en).toContain('Perbawaslu 30/2018 may still have held');
  });

  test('surely did not hold in the year before, and surely did in the year after', () => {
    expect(doubts('2022-12-31').map(({ message }) => message.en)).toContain(
      'Perbawaslu 12/2023 did not hold yet on that day. Before it Perbawaslu 30/2018 held.',
    );
    expect(doubts('2024-01-01')).toEqual([]);
    expect(doubts(null)).toEqual([]);
  });
});
