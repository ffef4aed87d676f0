import { beforeAll, describe, expect, it } from 'vitest';
import type { MatterCommand } from '@awaslog/domain/handling';
import type { Actor } from '@awaslog/domain/office';
import type { PersonReference } from '@awaslog/domain/report';
import type { CommandRequest, KeepPersonRequest } from '../../src';
import { member, newId, otherPanwascam, panwascam, request, villageSupervisor } from '../fixture/acts';
import { act, receive, tip } from '../fixture/matters';
import { keepRequest } from '../fixture/people';
import type { Subject } from '../fixture/subject';
import { writesOf } from '../fixture/writes';

/** People, offices and pseudonyms that an act names: they are there, or the act is refused. */
export function naming(subjectOf: () => Subject): void {
  let subject: Subject;
  beforeAll(() => {
    subject = subjectOf();
  });
  const { done } = writesOf(subjectOf);

  async function kept(over: Partial<KeepPersonRequest> = {}, actor: Actor = panwascam): Promise<PersonReference> {
    const made = keepRequest(over, actor);
    const answer = await subject.store.people.keep(made);
    if (!answer.ok) throw new Error(answer.refusal.code);
    return made.reference;
  }
  async function said(made: CommandRequest): Promise<readonly string[]> {
    const answer = await subject.store.execute(made);
    if (answer.ok) return answer.value.warnings.map(({ code }) => code);
    return answer.refusal.issues.map(({ code, path }) => `${path.join('.')} ${code}`);
  }
  const complete = { powerOfAttorney: true };

  describe('a person', () => {
    it('is kept by the office, and looked up with the matter in one statement', async () => {
      const [reporter, proxy, witness] = [await kept(), await kept({ role: 'PROXY' }), await kept({ role: 'WITNESS' })];
      const made = receive({ reporter: reporter.toUpperCase(), proxy, witnesses: [witness], ...complete });
      const plain = receive();
      const before = subject.store.statementCount();
      expect(await said(request(panwascam, plain))).toEqual([]);
      const between = subject.store.statementCount();
      expect(await said(request(panwascam, made))).toEqual([]);
      expect(subject.store.statementCount() - between).toBe(between - before);
    });

    it('whom nobody keeps, or another office, is told alike', async () => {
      const elsewhere = await kept({}, otherPanwascam);
      for (const reporter of [newId(), elsewhere]) {
        expect(await said(request(panwascam, receive({ reporter })))).toEqual(['reporter UNKNOWN_PERSON']);
      }
      expect(await said(request(panwascam, receive({ reporter: await kept({}, member) })))).toEqual([
        'reporter UNKNOWN_PERSON',
      ]);
      expect(await said(request(member, receive({ reporter: elsewhere })))).toEqual([]);
      expect(await said(request(panwascam, receive({ reporter: await kept({}, villageSupervisor) })))).toEqual([]);
    });

    it('is one party of a report, and in the role in which it came', async () => {
      const one = await kept();
      const twice = receive({ reporter: one, proxy: one, witnesses: [one], ...complete });
      expect(await said(request(panwascam, twice))).toEqual([
        'proxy PERSON_NAMED_TWICE',
        'witnesses.0 PERSON_NAMED_TWICE',
      ]);
      const witness = await kept({ role: 'WITNESS' });
      expect(await said(request(panwascam, receive({ reporter: witness })))).toEqual(['PERSON_OF_ANOTHER_ROLE']);
    });

    it('tells an office of something, and is kept by it', async () => {
      const informant = await kept({ role: 'INFORMANT' });
      expect(await said(request(panwascam, tip({ informant })))).toEqual([]);
      expect(await said(request(panwascam, tip({ informant: newId() })))).toEqual(['informant UNKNOWN_PERSON']);
      expect(await said(request(otherPanwascam, tip({ informant, area: otherPanwascam.territory })))).toEqual([
        'informant UNKNOWN_PERSON',
      ]);
    });

    it('goes with a report to the office that receives it', async () => {
      const reporter = await kept();
      const made = receive({ reporter });
      await done(request(panwascam, made));
      const on = (name: Parameters<typeof act>[0], over: object = {}) => act(name, made.matterId, over, 'Alasan.');
      const passed = on('TRANSFER_REPORT', { to: otherPanwascam.office });
      await done(request(panwascam, passed, { expectedVersion: 1 }));
      await done(request(otherPanwascam, on('REVIEW_REPORT'), { expectedVersion: 2 }));
      await done(request(otherPanwascam, on('REGISTER_REPORT'), { expectedVersion: 3 }));
      const heard = (person: string) =>
        request(otherPanwascam, on('INVITE', { person, capacity: 'REPORTER' }), { expectedVersion: 4 });
      expect(await said(heard(await kept()))).toEqual(['person UNKNOWN_PERSON']);
      expect(await said(heard(reporter))).not.toContain('person UNKNOWN_PERSON');
    });
  });

  describe('an office or a pseudonym', () => {
    async function told(made: (id: string) => MatterCommand): Promise<readonly string[]> {
      const begun = receive();
      await done(request(panwascam, begun));
      return said(request(panwascam, made(begun.matterId), { expectedVersion: 1 }));
    }

    it('is there', async () => {
      const passTo = (to: string) => told((id) => act('TRANSFER_REPORT', id, { to }, 'Alasan.'));
      expect(await passTo('REGENCY:99.99')).toEqual(['to UNKNOWN_OFFICE']);
      expect(await passTo(villageSupervisor.office!)).toEqual(['to OFFICE_HANDLES_NO_REPORTS']);
      const assign = (...handlers: string[]) => told((id) => act('ASSIGN_MATTER', id, { handlers }));
      expect(await assign('nobody/at/all')).toEqual(['handlers.0 UNKNOWN_ACTOR']);
      expect(await assign(panwascam.id, member.id)).toEqual(['ACTOR_OF_ANOTHER_OFFICE']);
    });
  });
}
