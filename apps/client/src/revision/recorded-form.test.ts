import { formInputIssues } from '@awaslog/domain/supervision';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../form-a/screen-facts';
import type { FormAValues } from '../form-a/values';
import type { RecordDetailFragment } from '../gql/graphql';
import { recordedForm, revisedForm, valuesOf } from './recorded-form';

const zone = 'Asia/Jayapura';
const reading = { zone, language: 'id' } as const;

/** As the client has an answer: every object with the name of its type. */
const typed = <Fields extends object>(type: string, fields: Fields): Fields => ({ __typename: type, ...fields });

/** A record that a program sent: with seconds, in another offset, and with one criterion of the five. */
const record = {
  id: 'record',
  version: 1,
  assignmentLetter: null,
  form: 'DIRECT',
  purpose: 'Mengawasi penerimaan',
  station: '99.01.02.2002/005',
  placeName: 'Gudang',
  startedAt: '2024-01-08T22:10:30+07:00',
  endedAt: '2024-01-09T01:40:00+09:00',
  result: 'Dihitung satu per satu.',
  potentialDispute: null,
  election: { code: 'PEMILU_2024', name: 'Pemilu 2024' },
  substage: { code: 'RECEIPT', order: 1, name: 'Penerimaan' },
  area: { id: 'a', code: '99.01.02.2002', name: 'Muara', level: 'VILLAGE', parent: null },
  counts: [
    typed('SupplyCount', {
      item: 'BALLOT',
      contest: 'DPR',
      electoralDistrict: 'Dapil 1',
      claimed: 12500,
      claimPaper: 'Surat Jalan 1',
      counted: 12498,
      good: null,
      faultyUsable: 0,
      damaged: 2,
      note: null,
      discrepancies: [],
    }),
  ],
  criteria: [typed('CriterionFinding', { criterion: 'QUANTITY', verdict: 'NOT_MET' })],
  suspicion: typed('Suspicion', {
    event: 'Dua lembar kurang',
    occurredOn: null,
    foundOn: '2024-01-08',
    place: 'Gudang',
    respondents: ['PPK'],
    witnessCount: 2,
    kinds: ['ADMINISTRATIVE'],
    account: 'Kurang dua lembar.',
    evidence: [typed('EvidenceItem', { kind: 'DOCUMENT', description: 'Surat jalan' })],
  }),
  preliminaryInformation: null,
} as unknown as RecordDetailFragment;

const start = valuesOf(record, zone);
const revised = (typed: Partial<FormAValues>) =>
  revisedForm({ recorded: record, start, typed: { ...start, ...typed } }, reading);

describe('a record on the screen', () => {
  it('is the form that was recorded, in the time of its place', () => {
    expect(start).toMatchObject({
      day: '2024-01-09',
      startTime: '00:10',
      endDay: '',
      endTime: '01:40',
      stationNumber: '005',
      hasDispute: false,
      counts: [{ claimed: '12500', good: '', damaged: '2' }],
      criteria: { QUANTITY: 'NOT_MET', QUALITY: 'NOT_OBSERVED' },
    });
  });

  it('stays what it was, to the second, where nobody touched it', () => {
    expect(revised({})).toEqual(recordedForm(record));
  });

  it('changes only where something was typed', () => {
    const suspicion = { ...start.suspicion, foundOn: '2024-01-09' };
    expect(revised({ result: 'Dihitung dua kali.', suspicion })).toEqual({
      ...recordedForm(record),
      result: 'Dihitung dua kali.',
      suspicion: { ...(recordedForm(record)['suspicion'] as object), foundOn: '2024-01-09' },
    });
    expect(revised({ endTime: '01:45' })).toMatchObject({
      startedAt: record.startedAt,
      endedAt: expect.stringContaining('01:45') as string,
    });
  });

  it('takes in a suspicion that it had not, and one line of counts more', () => {
    const bare = { ...record, suspicion: null } as RecordDetailFragment;
    const begun = valuesOf(bare, zone);
    const typed = { ...begun, hasSuspicion: true, suspicion: start.suspicion };
    expect(revisedForm({ recorded: bare, start: begun, typed }, reading)['suspicion']).toEqual(
      recordedForm(record)['suspicion'],
    );
    const counts = [...start.counts, { ...start.counts[0]!, contest: 'DPD' as const, electoralDistrict: '' }];
    expect(revised({ counts })['counts']).toMatchObject([{ contest: 'DPR', claimed: 12500 }, { contest: 'DPD' }]);
  });

  it('is judged as it will be sent', () => {
    const facts = factsOf({
      today: '2024-01-10',
      zone,
      territory: '99.01.02',
      regency: {
        code: '99.01',
        name: 'Uji',
        kind: 'KABUPATEN',
        zone,
        elections: [
          {
            election: { code: 'PEMILU_2024', name: 'Pemilu 2024', votingDay: '2024-02-14' },
            contests: ['DPR', 'DPD'],
          },
        ],
        subdistricts: [
          {
            id: 's',
            code: '99.01.02',
            name: 'Hulu',
            children: [{ id: 'v', code: '99.01.02.2002', name: 'Muara', kind: 'DESA' }],
          },
        ],
      },
    } as unknown as Parameters<typeof factsOf>[0]);
    expect(formInputIssues(revised({}), facts)).toEqual([]);
    const issues = formInputIssues(revised({ purpose: '', endTime: '' }), facts);
    expect(issues.map(({ path }) => path.join('.')).sort()).toEqual(['endedAt', 'purpose']);
  });
});
