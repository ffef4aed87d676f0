import { may } from '@awaslog/domain/policy';
import { decide, evolve, type SupervisionRecord } from '@awaslog/domain/supervision';
import { balangan } from '@awaslog/regency-balangan/regency';
import { sampleDay, samples as balanganSamples } from '@awaslog/regency-balangan/samples';
import { supervisionFactsOf, type Regency, type SampleAct } from '@awaslog/regency/regency';
import { describe, expect, it } from 'vitest';
import { samples as tanahUjiSamples, tanahUji } from './tanah-uji';

/** Plays a story through the domain, as a store would, and answers its records. An act that is refused fails the test. */
function play(regency: Regency, acts: readonly SampleAct[]): Map<string, SupervisionRecord> {
  const records = new Map<string, SupervisionRecord>();
  for (const { at, seat, command } of acts) {
    const actor = regency.seats().find((one) => one.actor.id === seat)?.actor;
    if (!actor) throw new Error(`${regency.name} has no seat ${seat}`);
    const before = records.get(command.recordId) ?? null;
    const area = command.command === 'RECORD_SUPERVISION' ? command.form.area : before?.form.area;
    expect(area && may(actor, command.command, { area, station: null }), `${seat} may ${command.command}`).toBe(true);
    const decided = decide(before, command, supervisionFactsOf(regency, actor, at));
    if (!decided.ok) throw new Error(`${at} ${command.command}: ${JSON.stringify(decided.refusal)}`);
    expect(decided.value.outsideKnownProcedure).toBeNull();
    records.set(command.recordId, evolve(before, decided.value));
  }
  return records;
}

const stories = [
  { regency: balangan, samples: balanganSamples },
  { regency: tanahUji, samples: tanahUjiSamples },
];

describe.each(stories)('the story of $regency.name', ({ regency, samples }) => {
  it('is taken by the domain, act by act', () => {
    expect(play(regency, samples).size).toBeGreaterThan(3);
  });

  it('is in the order of its acts, and all in the zone of the place', () => {
    const moments = samples.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    const offset = regency.zone === 'Asia/Jayapura' ? '+09:00' : '+08:00';
    expect(moments.filter((moment) => !moment.endsWith(offset))).toEqual([]);
  });

  it('says that it is fictional, in every act and every text', () => {
    expect(samples.every(({ fictional }) => fictional)).toBe(true);
    const unmarked: string[] = [];
    for (const { command } of samples) {
      JSON.stringify(command, (_key, value: unknown) => {
        // A text has a space in it; codes, ids and dates have none.
        if (typeof value === 'string' && value.includes(' ') && !value.startsWith('[Contoh fiktif]'))
          unmarked.push(value);
        return value;
      });
    }
    expect(unmarked).toEqual([]);
  });
});

describe('Balangan on the day of the trial', () => {
  const records = [...play(balangan, balanganSamples).values()];
  const inState = (state: SupervisionRecord['state']) => records.filter((record) => record.state === state);

  it('has something of every kind to look at', () => {
    const count = (state: SupervisionRecord['state']) => inState(state).length;
    expect({
      closed: count('CLOSED'),
      adviceOpen: count('ADVICE_OPEN'),
      adviceCarriedOut: count('ADVICE_CARRIED_OUT'),
      proposed: count('FINDING_PROPOSED'),
      fixed: count('FINDING_FIXED'),
    }).toEqual({ closed: 3, adviceOpen: 2, adviceCarriedOut: 1, proposed: 1, fixed: 1 });
  });

  it('has advice that lapsed and advice that runs', () => {
    const ends = inState('ADVICE_OPEN').map(({ advice }) => [advice[0]?.due?.earliest, advice[0]?.due?.latest]);
    expect(ends).toEqual([
      ['2023-12-30', '2024-01-02'],
      ['2024-01-08', '2024-01-10'],
    ]);
  });

  it('has one finding whose time ends today by its later reading, and one in a few days', () => {
    const windowOf = (record?: SupervisionRecord) => [record?.findingWindow?.earliest, record?.findingWindow?.latest];
    expect(windowOf(inState('ADVICE_OPEN')[0])).toEqual(['2024-01-03', sampleDay]);
    expect(windowOf(inState('FINDING_PROPOSED')[0])).toEqual(['2024-01-10', '2024-01-12']);
  });
});
