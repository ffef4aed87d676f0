import type { Instant } from '@awaslog/law/civil-date';
import { testRegency } from '@awaslog/test-kit/regency';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentProblem, operationProblem } from '../src/limits/judge';
import { measure } from '../src/limits/measure';
import { gatewaySchema } from '../src/schema/schema';
import { askAs, formInput, recorded, signedIn, type Ask, type Data } from './ask';
import { received } from './matter';
import { teller } from './stories/teller';
import { startTestGateway, type TestGateway } from './trial-gateway';

const { picks } = testRegency();
const EVERYTHING = `notice cites { article paragraph } noneBecause { code text } proposals { kind verified deed core why settledBy
  article { instrument article evidence { rule pinpoint } } alsoCites { article } grounds { kind code text }
  elements { code role text standing open by { kind code text } }
  penalties { text custody months fineInMillions evidence verified source } warnings { code message } }`;
const STATED = `query ($facts: ViolationFactsInput!) { violationProposals(facts: $facts) { __typename
  ... on ViolationProposals { ${EVERYTHING} } ... on Refusal { code issues { code path } } } }`;
const OF_RECORD = `query ($id: ID!, $signs: [DeedSign!], $fault: Fault) { node(id: $id) { ... on SupervisionRecord {
  proposals(signs: $signs, statedFault: $fault) { ${EVERYTHING} } } } }`;
const OF_MATTER = OF_RECORD.replace('SupervisionRecord', 'Matter');

const named = (proposals: Data) =>
  (proposals['proposals'] as readonly Data[]).map(({ kind, article }) => `${kind} ${article!['article']}`);

describe('proposals', () => {
  let gateway: TestGateway;
  let anybody: Ask;
  let member: Ask;
  beforeAll(async () => {
    // A trial goes by the time of day, and what is recorded here happened by day.
    gateway = await startTestGateway({ now: () => '2024-01-08T10:00:00Z' as Instant });
    anybody = askAs(gateway.url, null);
    member = await signedIn(gateway.url, { office: 'PANWASCAM', role: 'MEMBER', area: picks.subdistrict });
  });
  afterAll(() => gateway.close());

  describe('from stated facts', () => {
    const printer = {
      election: 'PEMILU_2024',
      substage: 'PRODUCTION',
      respondents: ['PRINTER'],
      signs: ['PRINTED_ABOVE_NUMBER'],
    };

    it('are told to anybody, with what is shown, what is unproven, and that the plenary decides', async () => {
      const { data, errors } = await anybody(STATED, { facts: printer });
      expect(errors).toEqual([]);
      const answer = data!['violationProposals']!;
      expect(answer).toMatchObject({ __typename: 'ViolationProposals', noneBecause: null });
      expect(String(answer['notice'])).toContain('The plenary says whether the elements are there.');
      expect(answer['cites']).toEqual([
        { article: '18', paragraph: '7' },
        { article: '18', paragraph: '8' },
      ]);
      const crime = (answer['proposals'] as readonly Data[]).find(
        ({ article }) => String(article!['article']) === '529',
      );
      expect(crime).toMatchObject({
        kind: 'CRIMINAL',
        core: true,
        grounds: [{ kind: 'SIGN', code: 'PRINTED_ABOVE_NUMBER' }],
        elements: expect.arrayContaining([
          expect.objectContaining({ role: 'SUBJECT', standing: 'SHOWN', open: null }),
          expect.objectContaining({ role: 'FAULT', standing: 'UNPROVEN', open: expect.any(String) as string }),
        ]) as Data,
      });
      const penalties = crime!['penalties'] as unknown as { evidence: string; fineInMillions: number }[];
      expect(penalties.length).toBeGreaterThan(0);
      expect(penalties.every(({ evidence }) => /^[A-Z]+$/.test(evidence))).toBe(true);
    });

    it('change with what is stated of intent', async () => {
      const standing = async (statedFault: string | null) => {
        const { data } = await anybody(STATED, { facts: { ...printer, statedFault } });
        const [proposal] = data!['violationProposals']!['proposals'] as unknown as {
          elements: { role: string; standing: string }[];
        }[];
        return proposal!.elements.find(({ role }) => role === 'FAULT')!.standing;
      };
      expect([await standing(null), await standing('WILFUL'), await standing('NEGLIGENT')]).toEqual([
        'UNPROVEN',
        'SHOWN',
        'CONTRADICTED',
      ]);
    });

    it('say why there are none', async () => {
      const none = async (facts: object) => (await anybody(STATED, { facts })).data!['violationProposals'];
      expect(await none({ election: 'PEMILU_2024', substage: 'STORAGE' })).toMatchObject({
        proposals: [],
        noneBecause: { code: 'NOTHING_POINTS' },
      });
      expect(await none({ ...printer, election: 'PILKADA_2024' })).toMatchObject({
        proposals: [],
        noneBecause: { code: 'LAW_NOT_READ' },
      });
    });

    it('are refused by the place of what is wrong', async () => {
      const counts = [{ item: 'BALLOT', claimed: -1 }, { item: 'BALLOT_BOX' }, { item: 'BALLOT', counted: 3 }];
      const refused = async (given: object) => {
        const { data } = await anybody(STATED, { facts: { ...printer, ...given } });
        const { __typename: type, issues } = data!['violationProposals'] as unknown as {
          __typename: string;
          issues: { path: string[]; code: string }[];
        };
        return [type, ...issues.map(({ path, code }) => `${path.join('.')} ${code}`)];
      };
      expect(await refused({ counts: counts.slice(0, 1) })).toEqual(['InputRefusal', 'counts.0.claimed NOT_A_COUNT']);
      expect(await refused({ counts: counts.slice(1) })).toEqual([
        'InputRefusal',
        'counts.0.counted NOTHING_COUNTED',
        'counts.1.contest CONTEST_NEEDED',
      ]);
      expect(await refused({ signs: Array.from({ length: 100 }, () => 'SEAL_BROKEN') })).toEqual([
        'InputRefusal',
        'signs TOO_MANY',
      ]);
    });

    it('are asked for in full below the limits', () => {
      for (const query of [STATED, OF_RECORD, OF_MATTER]) {
        const document = parse(query);
        const measured = measure(document, gatewaySchema());
        expect(documentProblem(measured)).toBeUndefined();
        expect(operationProblem(measured, getOperationAST(document)!, {})).toBeUndefined();
      }
    });
  });

  describe('of what is recorded', () => {
    const ofNode = async (ask: Ask, query: string, variables: object) => {
      const before = gateway.store.statementCount();
      const { data, errors } = await ask(query, variables);
      expect(errors).toEqual([]);
      expect(gateway.store.statementCount() - before).toBe(1);
      return data!['node']!['proposals']!;
    };

    it('follow its counts and criteria, and what is told beside it', async () => {
      const id = await recorded(member);
      const plain = await ofNode(member, OF_RECORD, { id });
      expect(named(plain)).toEqual(['ADMINISTRATIVE 460']);
      const signs = Array.from({ length: 10_000 }, () => 'GOODS_STOLEN');
      const told = await ofNode(member, OF_RECORD, { id, signs });
      expect(named(told)).toContain('OTHER_LAW 455');
      expect(told['proposals']![0]!['grounds']!.length).toBeLessThan(10);
    });

    it('are none where nothing is suspected', async () => {
      const id = await recorded(member, formInput({ suspicion: null }));
      expect(await ofNode(member, OF_RECORD, { id })).toBeNull();
    });

    it('are those of the record for a matter from a finding, and none for a report', async () => {
      const tell = await teller(gateway.url);
      await tell.day('2024-01-08');
      const finding = await tell.fixedFinding('PANWASCAM', {}, ['ADMINISTRATIVE']);
      await tell.fix(finding, 1);
      const { recordId, findingId } = finding;
      const registered = await tell.take('REGISTER_FINDING', { recordId, findingId }, 'PANWASCAM');
      const id = registered.matter['id'];
      expect(named(await ofNode(member, OF_MATTER, { id }))).toEqual(['ADMINISTRATIVE 460']);
      const report = await received(member);
      expect(await ofNode(member, OF_MATTER, { id: report['matterId'] })).toBeNull();
    });
  });
});
