import { testRegency } from '@awaslog/test-kit/regency';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAs, formInput, recorded, REFUSAL, signedIn, uuid, type Ask, type Data } from './ask';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { picks, regency } = testRegency();
const success = (name: string) =>
  `__typename ... on ${name}Success { record { version result } warnings { code message } } ${REFUSAL}`;
const mutation = (name: string) => {
  const type = name[0]!.toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { outcome: ${name}(input: $input) { ${success(type)} } }`;
};
const FORM =
  'result placeName area { code } counts { counted discrepancies { difference } } suspicion { foundOn evidence { kind } }';
const SIGNED = 'actor label role office { kind } at';
const READ = `query ($id: ID!) { node(id: $id) { ... on SupervisionRecord {
  version result number { series serial year text } counts { counted } recordedAt
  clocks { deadline { rule from } }
  versions { number changed grounds by { ${SIGNED} } approvedBy { ${SIGNED} } form { ${FORM} } }
  revisions { standing grounds declinedBecause changed by { actor } decidedBy { actor } form { result } }
  nextActs { command standing why actor }
} } }`;

describe('a revision of Form A', () => {
  let gateway: TestGateway;
  let village: Ask;
  let member: Ask;
  let secretariat: Ask;
  beforeAll(async () => {
    gateway = await startTestGateway();
    village = await signedIn(gateway.url, { office: 'VILLAGE_SUPERVISOR', area: picks.village });
    member = await signedIn(gateway.url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict });
    secretariat = await signedIn(gateway.url, { office: 'PANWASCAM', role: 'SECRETARIAT', area: picks.subdistrict });
  });
  afterAll(() => gateway.close());

  async function done(ask: Ask, name: string, input: object): Promise<Data> {
    const { data, errors } = await ask(mutation(name), { input: { commandId: uuid(), ...input } });
    expect(errors).toEqual([]);
    return data!['outcome']!;
  }
  async function read(ask: Ask, id: string): Promise<Data> {
    const { data, errors } = await ask(READ, { id });
    expect(errors).toEqual([]);
    return data!['node']!;
  }
  const counts = (counted: number) => [{ item: 'BALLOT_BOX', claimed: 429, claimPaper: 'Surat Jalan 012', counted }];

  it('is proposed by who recorded, approved by the office, and shown with every version', async () => {
    const recordId = await recorded(village);
    const grounds = 'Satu kotak terhitung dua kali.';
    const form = formInput({ counts: counts(426), result: 'Kotak suara dihitung ulang.' });
    expect(await done(village, 'proposeRevision', { recordId, expectedVersion: 1, form, grounds })).toMatchObject({
      __typename: 'ProposeRevisionSuccess',
      record: { version: 2, result: 'Kotak suara dihitung satu per satu saat diturunkan.' },
    });
    expect(await read(member, recordId)).toMatchObject({
      counts: [{ counted: 427 }],
      revisions: [{ standing: 'WAITING', grounds, changed: ['result', 'counts'], decidedBy: null }],
    });
    expect(await done(member, 'approveRevision', { recordId, expectedVersion: 2 })).toMatchObject({
      __typename: 'ApproveRevisionSuccess',
      record: { version: 3, result: 'Kotak suara dihitung ulang.' },
    });
    const after = await read(village, recordId);
    expect(after).toMatchObject({
      counts: [{ counted: 426 }],
      versions: [
        { number: 1, changed: [], grounds: null, approvedBy: null, form: { counts: [{ counted: 427 }] } },
        {
          number: 2,
          changed: ['result', 'counts'],
          grounds,
          by: { label: 'Village supervisor', role: 'SUPERVISOR' },
          approvedBy: { label: 'Panwascam member', office: { kind: 'PANWASCAM' } },
          form: { counts: [{ counted: 426, discrepancies: [{ difference: -3 }] }], area: { code: picks.village } },
        },
      ],
      revisions: [{ standing: 'APPROVED' }],
    });
    expect(after['versions']![0]!['by']!['at']).toEqual(after['recordedAt']);
  });

  it('is approved by nobody who proposed it, and the page says so before', async () => {
    const recordId = await recorded(member);
    const form = formInput({ result: 'Lain.' });
    await done(member, 'proposeRevision', { recordId, expectedVersion: 1, form, grounds: 'Salah tulis.' });
    const approve = { recordId, expectedVersion: 2 };
    expect(await done(member, 'approveRevision', approve)).toMatchObject({
      __typename: 'StateRefusal',
      code: 'OWN_REVISION',
    });
    const standing = async (ask: Ask) =>
      ((await read(ask, recordId))['nextActs'] as Data).find(({ command }) => String(command) === 'APPROVE_REVISION');
    expect(await standing(member)).toMatchObject({ standing: 'MAY_NOT', why: expect.stringContaining('proposed') });
    expect(await standing(secretariat)).toMatchObject({ standing: 'MAY' });
    const declined = { ...approve, grounds: 'Foto menunjukkan angka semula.' };
    expect(await done(secretariat, 'declineRevision', declined)).toMatchObject({
      __typename: 'DeclineRevisionSuccess',
      record: { version: 3 },
    });
    expect(await read(member, recordId)).toMatchObject({
      versions: [{ number: 1 }],
      revisions: [
        { standing: 'DECLINED', declinedBecause: 'Foto menunjukkan angka semula.', form: { result: 'Lain.' } },
      ],
    });
  });

  it('is refused with every issue at its field', async () => {
    const recordId = await recorded(member);
    const propose = (form: object, grounds = 'Salah tulis.') =>
      done(member, 'proposeRevision', { recordId, expectedVersion: 1, form, grounds });
    expect(await propose(formInput({ suspicion: null }))).toMatchObject({
      __typename: 'InputRefusal',
      issues: [{ code: 'SUSPICION_IS_FOR_THE_PLENARY', path: ['form', 'suspicion'] }],
    });
    expect(await propose(formInput())).toMatchObject({ issues: [{ code: 'NOTHING_REVISED', path: ['form'] }] });
    expect(await propose(formInput({ purpose: '', startedAt: '2024-01-07' }), ' ')).toMatchObject({
      __typename: 'InputRefusal',
      issues: expect.arrayContaining([
        expect.objectContaining({ path: ['grounds'] }),
        expect.objectContaining({ path: ['form', 'purpose'] }),
      ]),
    });
    const stale = { recordId, expectedVersion: 9, form: formInput({ result: 'Lain.' }), grounds: 'Salah tulis.' };
    expect(await done(member, 'proposeRevision', stale)).toMatchObject({ code: 'CONFLICT' });
    expect(await done(member, 'approveRevision', { recordId, expectedVersion: 1 })).toMatchObject({
      __typename: 'StateRefusal',
      code: 'NO_SUCH_STEP',
    });
  });

  it('of the day of finding gives no more time, and says so', async () => {
    const recordId = await recorded(member, formInput({ startedAt: '2024-01-05T08:00:00+08:00' }));
    const { suspicion } = formInput() as { readonly suspicion: object };
    const later = (foundOn: string) =>
      formInput({ startedAt: '2024-01-05T08:00:00+08:00', suspicion: { ...suspicion, foundOn } });
    const propose = { recordId, form: later('2024-01-06'), grounds: 'Ditemukan sehari sebelumnya.' };
    await done(member, 'proposeRevision', { ...propose, expectedVersion: 1 });
    await done(secretariat, 'approveRevision', { recordId, expectedVersion: 2 });
    await done(member, 'proposeRevision', { ...propose, form: later('2024-01-08'), expectedVersion: 3 });
    const approved = await done(secretariat, 'approveRevision', { recordId, expectedVersion: 4 });
    expect((approved['warnings'] as Data).map(({ code }) => String(code))).toContain('WINDOW_STAYS_COUNTED');
    expect(await read(member, recordId)).toMatchObject({
      versions: [{ number: 1 }, { changed: ['suspicion.foundOn'] }, { form: { suspicion: { foundOn: '2024-01-08' } } }],
      clocks: [{ deadline: { rule: 'FINDING_WINDOW', from: '2024-01-06' } }],
    });
  });

  it('is for whoever belongs to the office, and asked of nobody else', async () => {
    const recordId = await recorded(member);
    const approve = { commandId: uuid(), recordId, expectedVersion: 1 };
    const answer = await village(mutation('approveRevision'), { input: approve });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const public_ = await askAs(gateway.url, null)(mutation('approveRevision'), { input: approve });
    expect(public_.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('shows the number of a record in the register, with its text where the pattern is known', async () => {
    const { number } = (await read(member, await recorded(member))) as unknown as { number: Record<string, unknown> };
    expect(number).toMatchObject({ series: 'SUPERVISION_RECORDED', year: 2024 });
    expect(number['text'] === null).toBe(regency.statement.registers.supervisionRecord.pattern === null);
  });
});
