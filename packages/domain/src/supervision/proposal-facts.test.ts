import { describe, expect, test } from 'vitest';
import { formA, suspicion } from '../../test/supervision-examples';
import { proposalNotice, ViolationFacts } from '../violation';
import { FormA } from './form-a';
import { factsOfForm, proposalFor } from './proposal-facts';

const form = FormA.parse(formA);

describe('the facts of a Form A', () => {
  test('are its counts, its criteria and whom it names, and read as facts', () => {
    const facts = factsOfForm(form);
    expect(facts).toMatchObject({ substage: 'RECEIPT', respondents: ['KPU_REGENCY'], signs: [], statedFault: null });
    expect(facts.counts).toEqual(form.counts);
    expect(ViolationFacts.parse(facts)).toEqual(facts);
  });

  test('name nobody where nothing is suspected', () => {
    expect(factsOfForm(FormA.parse({ ...formA, suspicion: null })).respondents).toEqual([]);
  });
});

describe('what a Form A points to', () => {
  test('three boxes are missing and three damaged: a breach of procedure, open as to which', () => {
    const { proposals } = proposalFor(form);
    expect(proposals.map(({ kind, article }) => `${kind} ${article.article}`)).toEqual(['ADMINISTRATIVE 460']);
    expect(proposals[0]!.why.id).toBe(
      'Tercatat: Tepat kualitas: tidak terpenuhi; Kotak suara: dokumen 240, dihitung 237, rusak 3.',
    );
    expect(proposals[0]!.elements.map(({ id, standing }) => [id, standing])).toEqual([
      ['SUBJECT', 'SHOWN'],
      ['PROCEDURE_BROKEN', 'UNPROVEN'],
      ['IN_A_STAGE', 'SHOWN'],
      ['NEITHER_CRIME_NOR_ETHICS', 'UNPROVEN'],
    ]);
  });

  test('what is told beside it adds to it, and the account is not read for signs', () => {
    const told = { signs: ['PRINTING_NOT_SECURED'], statedFault: null } as const;
    const ofPrinter = FormA.parse({
      ...formA,
      suspicion: { ...suspicion, respondents: ['PRINTER'], account: 'Surat suara dicuri dan segel rusak.' },
    });
    expect(proposalFor(ofPrinter).proposals.map(({ kind }) => kind)).toEqual(['ADMINISTRATIVE']);
    expect(proposalFor(ofPrinter, told).proposals.map(({ article }) => article.article)).toContain('530');
  });

  test('of Pilkada nothing is proposed, and it says why', () => {
    const { proposals, noneBecause } = proposalFor(FormA.parse({ ...formA, election: 'PILKADA_2024' }));
    expect(proposals).toEqual([]);
    expect(noneBecause?.code).toBe('LAW_NOT_READ');
  });

  test('a record with nothing amiss points nowhere', () => {
    const clean = FormA.parse({ ...formA, counts: [], criteria: [], suspicion: null });
    expect(proposalFor(clean).noneBecause?.code).toBe('NOTHING_POINTS');
  });

  test('the notice says that the plenary decides, by article', () => {
    expect(proposalNotice.text.id).toMatch(/[Rr]apat pleno/);
    expect(proposalNotice.cites.map(({ paragraph }) => paragraph)).toEqual(['7', '8']);
  });
});
