import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@awaslog/domain/office';
import { personRoles, type Person, type PersonReference } from '@awaslog/domain/report';
import type { KeepPersonRequest, People, RegencyKey } from '../../src';
import {
  integrator,
  member,
  newId,
  otherPanwascam,
  panwascam,
  regency,
  stationSupervisor,
  villageSupervisor,
} from '../fixture/acts';
import { testKeys } from '../fixture/key-ring';
import { keepRequest, personOf, planted, refusal, tracesIn } from '../fixture/people';
import type { Subject } from '../fixture/subject';

const { code } = regency;

export function people(subjectOf: () => Subject): void {
  let kept: People;
  beforeAll(() => {
    kept = subjectOf().store.people;
  });

  async function keep(over: Partial<KeepPersonRequest> = {}): Promise<KeepPersonRequest> {
    const made = keepRequest(over);
    const answer = await kept.keep(made);
    if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
    return made;
  }
  const currentKey = (): Promise<RegencyKey> => testKeys.current(code);
  const openWith = async (reference: PersonReference, key?: RegencyKey) =>
    kept.open(code, reference, key ?? (await currentKey()));

  describe('a person', () => {
    it('is kept, told of by what was given, and opened by whoever holds the key', async () => {
      const made = keepRequest({ role: 'WITNESS', person: personOf({ name: 'Nama', phone: '08' }) });
      const told = { role: 'WITNESS', fields: ['NAME', 'PHONE'], keptOn: '2024-01-10' };
      expect(await kept.keep(made)).toEqual({ ok: true, value: { ...told, replayed: false } });
      expect(await kept.has(code, made.reference)).toEqual(told);
      expect(await openWith(made.reference)).toEqual({ ok: true, value: made.person });
    });

    it('is opened as it was given, whatever was written', async () => {
      const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
      const given = fc.record({ name: text, address: fc.option(text), sex: fc.constantFrom('FEMALE', 'MALE', null) });
      await fc.assert(
        fc.asyncProperty(given, fc.constantFrom(...personRoles), async (fields, role) => {
          let person: Person;
          try {
            person = personOf(fields);
          } catch {
            return;
          }
          const { reference } = await keep({ person, role });
          expect(await openWith(reference)).toEqual({ ok: true, value: person });
        }),
        { numRuns: 25 },
      );
    });

    it('that is not there is told so', async () => {
      const reference = newId<PersonReference>();
      expect(await kept.has(code, reference)).toBeNull();
      expect(await openWith(reference)).toMatchObject(refusal('NOT_FOUND'));
      const { reference: there } = await keep();
      expect(await kept.has('99.97' as never, there)).toBeNull();
    });

    it('is found by its reference however that is written', async () => {
      const reference = newId<PersonReference>();
      const large = reference.toUpperCase() as PersonReference;
      const made = await keep({ reference: large });
      expect(await openWith(reference)).toEqual({ ok: true, value: made.person });
      expect(await openWith(large)).toEqual({ ok: true, value: made.person });
      expect(await kept.keep({ ...made, reference })).toMatchObject({ value: { replayed: true } });
    });
  });

  describe('the same sent again', () => {
    it('is answered again and not kept twice', async () => {
      const made = await keep();
      const later = { ...made, person: personOf({ ...planted, name: ` ${planted.name} ` }) };
      expect(await kept.keep(later)).toMatchObject({ ok: true, value: { replayed: true, role: 'REPORTER' } });
    });

    it('is kept once by many that come together', async () => {
      const made = keepRequest();
      const answers = await Promise.all(Array.from({ length: 20 }, () => kept.keep(made)));
      expect(answers.filter((one) => one.ok && !one.value.replayed)).toHaveLength(1);
      expect(answers.every(({ ok }) => ok)).toBe(true);
    });

    it('is known after the key of the regency was turned', async () => {
      const made = await keep();
      const old = await currentKey();
      await testKeys.turn(code);
      expect(await kept.keep(made)).toMatchObject({ value: { replayed: true } });
      expect(await openWith(made.reference, old)).toMatchObject({ ok: true });
      expect(await openWith(made.reference)).toMatchObject(refusal('OTHER_KEY'));
      const { reference } = await keep();
      expect(await openWith(reference)).toMatchObject({ ok: true });
    });
  });

  describe('another under the same reference', () => {
    it.each<[string, Partial<KeepPersonRequest>]>([
      ['content', { person: personOf({ ...planted, phone: '0' }) }],
      ['less content', { person: personOf({ name: planted.name }) }],
      ['role', { role: 'RESPONDENT' }],
    ])('%s is refused, and the first stays', async (_, other) => {
      const made = await keep();
      expect(await kept.keep({ ...made, ...other })).toMatchObject(refusal('IDEMPOTENCY_CONFLICT'));
      expect(await openWith(made.reference)).toEqual({ ok: true, value: made.person });
    });

    it('cannot be used to try out who it is: a right guess by somebody else is answered like a wrong one', async () => {
      const made = await keep();
      for (const actor of [otherPanwascam, member, villageSupervisor]) {
        const right = await kept.keep({ ...made, actor });
        const wrong = await kept.keep({ ...made, actor, person: personOf({ name: 'Orang Lain' }) });
        expect(right).toMatchObject(refusal('IDEMPOTENCY_CONFLICT'));
        expect(wrong).toEqual(right);
      }
    });

    it('of two that come together one is kept', async () => {
      const made = keepRequest();
      const others = Array.from({ length: 6 }, (_, n) => ({ ...made, person: personOf({ name: `Nama ${n}` }) }));
      const answers = await Promise.all(others.map((one) => kept.keep(one)));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      for (const answer of answers) if (!answer.ok) expect(answer).toMatchObject(refusal('IDEMPOTENCY_CONFLICT'));
    });
  });

  describe('who may', () => {
    it.each<[string, Actor, boolean]>([
      ['a member of the regency', member, true],
      ['a panwascam', panwascam, true],
      ['a village supervisor', villageSupervisor, true],
      ['a station supervisor', stationSupervisor, true],
      ['an integrator', integrator, false],
      ['somebody of no office', { ...panwascam, office: null }, false],
      ['an office of another regency', { ...panwascam, territory: '99.97.01' as never }, false],
      ['the public', { ...integrator, role: 'PUBLIC' }, false],
    ])('%s', async (_, actor, allowed) => {
      const made = keepRequest({}, actor);
      expect(await kept.keep(made)).toMatchObject(allowed ? { ok: true } : refusal('FORBIDDEN'));
      expect((await kept.has(code, made.reference)) !== null).toBe(allowed);
    });

    it('nobody in a regency that this store does not keep', async () => {
      expect(await kept.keep(keepRequest({ regency: '99.97' as never }))).toMatchObject(refusal('NOT_FOUND'));
    });

    it.each<[string, object, unknown]>([
      ['no person', { person: {} }, ['person']],
      ['a field that is none', { person: { ...planted, [planted.name]: 1 } }, ['person']],
      ['a text that cannot be', { person: { name: `${planted.name}\u0000` } }, ['person', 'name']],
      ['a day of birth that has not come', { person: { ...planted, bornOn: '2024-01-11' } }, ['person', 'bornOn']],
      ['a day of birth long ago', { person: { ...planted, bornOn: '0000-01-01' } }, ['person', 'bornOn']],
      ['a role that is none', { role: planted.name }, ['role']],
      ['a reference that is none', { reference: planted.name }, ['reference']],
    ])('%s is refused by place and not by what it says', async (_, over, path) => {
      const answer = await kept.keep(keepRequest(over as Partial<KeepPersonRequest>));
      expect(answer).toMatchObject({ refusal: { code: 'INVALID_INPUT', issues: [{ path }] } });
      expect(tracesIn(JSON.stringify(answer))).toEqual([]);
    });
  });
}
