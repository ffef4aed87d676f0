import {
  discrepanciesOf,
  type Discrepancy as DiscrepancyValue,
  type SupplyCount as Count,
} from '@awaslog/domain/supplies';
import { discrepancyText } from '../../wording/discrepancy-text';
import { builder } from '../builder';
import { Contest } from '../election/codes';
import { Criterion, DiscrepancyCode, ItemCode } from './codes';

const Operand = builder.objectRef<{ readonly name: string; readonly value: number }>('Operand').implement({
  description: 'A figure that was compared.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The field of the count that it comes from, such as `claimed`.' }),
    value: t.exposeInt('value', { description: 'The figure.' }),
  }),
});

const Discrepancy = builder.objectRef<DiscrepancyValue>('Discrepancy').implement({
  permission: 'READ_RECORDS',
  fields: (t) => ({
    code: t.field({ type: DiscrepancyCode, description: 'How the figures differ.', resolve: ({ code }) => code }),
    difference: t.exposeInt('difference', { description: 'Below zero a shortage, above zero a surplus.' }),
    criteria: t.field({
      type: [Criterion],
      description: 'The criteria that the difference speaks to; may be empty.',
      resolve: ({ criteria }) => criteria,
    }),
    operands: t.field({
      type: [Operand],
      description: 'The figures that were compared.',
      resolve: ({ operands }) => Object.entries(operands).map(([name, value]) => ({ name, value })),
    }),
    explain: t.string({
      description: 'The difference in words, in the language of the request.',
      resolve: (discrepancy, _args, { say }) => say(discrepancyText(discrepancy)),
    }),
  }),
});

export const SupplyCount = builder.objectRef<Count>('SupplyCount').implement({
  permission: 'READ_RECORDS',
  fields: (t) => ({
    item: t.field({ type: ItemCode, description: 'Which supplies.', resolve: ({ item }) => item }),
    contest: t.field({ type: Contest, nullable: true, resolve: ({ contest }) => contest }),
    electoralDistrict: t.exposeString('electoralDistrict', { nullable: true }),
    claimed: t.exposeInt('claimed', { nullable: true }),
    claimPaper: t.exposeString('claimPaper', { nullable: true }),
    counted: t.exposeInt('counted', { nullable: true }),
    good: t.exposeInt('good', { nullable: true }),
    faultyUsable: t.exposeInt('faultyUsable', { nullable: true }),
    damaged: t.exposeInt('damaged', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    discrepancies: t.field({
      type: [Discrepancy],
      description: 'Selisih: how the figures of this line differ; arithmetic, not yet a violation.',
      resolve: discrepanciesOf,
    }),
  }),
});
