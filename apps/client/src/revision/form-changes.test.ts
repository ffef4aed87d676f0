import { expect, it } from 'vitest';
import type { SeenFormFragment } from '../gql/graphql';
import { wordsOf } from '../language/use-words';
import { formChanges, type ChangeWords } from './form-changes';

const count = {
  item: 'BALLOT_BOX',
  contest: null,
  electoralDistrict: null,
  claimed: 429,
  claimPaper: 'Surat Jalan 012',
  counted: 427,
  good: null,
  faultyUsable: null,
  damaged: 3,
  note: null,
} as const;
const form: SeenFormFragment = {
  assignmentLetter: null,
  form: 'DIRECT',
  purpose: 'Mengawasi',
  station: null,
  placeName: 'Gudang',
  startedAt: '2024-01-08T08:00:00+08:00',
  endedAt: '2024-01-08T10:00:00+08:00',
  result: 'Dihitung.',
  potentialDispute: null,
  substage: { code: 'RECEIPT', name: 'Penerimaan' },
  area: { id: 'a', code: '63.11.03', name: 'Paringin' },
  counts: [count, { ...count, item: 'BALLOT', contest: 'DPR', damaged: null }],
  criteria: [{ criterion: 'QUANTITY', verdict: 'NOT_MET' }],
  suspicion: {
    event: 'Dua kotak kurang',
    occurredOn: null,
    foundOn: '2024-01-08',
    place: 'Gudang',
    respondents: ['PPK'],
    witnessCount: null,
    kinds: ['ADMINISTRATIVE'],
    account: 'Kurang dua.',
    evidence: [],
  },
};
const words: ChangeWords = { ...wordsOf('en'), figureName: (name) => name };

it('tells of a count the line that differs, with its figures', () => {
  const after = { ...form, counts: [{ ...count, counted: 428 }, form.counts[1]!] };
  expect(formChanges(['counts'], [form, after], words)).toEqual([
    {
      field: 'counts',
      before: 'Ballot box: claimed 429, counted 427, damaged 3, Surat Jalan 012',
      after: 'Ballot box: claimed 429, counted 428, damaged 3, Surat Jalan 012',
    },
  ]);
});

it('tells days, codes and lists as people write them, and nothing where nothing is said', () => {
  const suspicion = {
    ...form.suspicion!,
    foundOn: '2024-01-09',
    occurredOn: '2024-01-07',
    kinds: ['CRIMINAL' as const],
  };
  const after: SeenFormFragment = { ...form, placeName: null, suspicion };
  const fields = ['placeName', 'suspicion.occurredOn', 'suspicion.foundOn', 'suspicion.kinds'];
  expect(formChanges(fields, [form, after], words)).toMatchObject([
    { before: 'Gudang', after: '' },
    { before: '', after: 'Sunday 7 January 2024' },
    { before: 'Monday 8 January 2024', after: 'Tuesday 9 January 2024' },
    { before: 'Administrative violation', after: 'Election crime' },
  ]);
});

it('tells of a suspicion that is new by its event, and of a field that it does not know nothing', () => {
  const before: SeenFormFragment = { ...form, suspicion: null };
  expect(formChanges(['suspicion', 'suspicion.place', 'other'], [before, form], words)).toMatchObject([
    { before: '', after: 'Dua kotak kurang' },
    { before: '', after: 'Gudang' },
    { before: '', after: '' },
  ]);
});
