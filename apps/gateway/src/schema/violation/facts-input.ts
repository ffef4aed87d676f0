import { parse, type Issue } from '@awaslog/domain/issue';
import { supplyCountIssues } from '@awaslog/domain/supplies';
import { ViolationFacts } from '@awaslog/domain/violation';
import { ok, refused, type Result } from '@awaslog/law/result';
import type { InputFieldMap, InputType } from '@pothos/core';
import { z } from 'zod';
import { isGiven } from '../../is-given';
import { builder, type SchemaTypesOf } from '../builder';
import { ElectionCode } from '../election/codes';
import { SubstageCode } from '../stage/codes';
import { RespondentCapacity } from '../supervision/codes';
import { countOf, CriterionFindingInput, SupplyCountInput } from '../supervision/form-input';
import { ItemCode } from '../supplies/codes';
import { DeedSign, Fault } from './codes';

type FactName = keyof ViolationFacts;

interface FactInput {
  readonly type: InputType<SchemaTypesOf>;
  readonly description: string;
}

/** What stands for the value of each fact, and for each of the values where there may be several. */
const facts: Readonly<Record<FactName, FactInput>> = {
  election: { type: ElectionCode, description: 'Pemilihan: whose law is looked at.' },
  on: { type: 'Date', description: 'Tanggal: the day it was met, so that the law of that day is looked at.' },
  substage: { type: SubstageCode, description: 'Subtahapan: in which sub-stage it was seen.' },
  respondents: {
    type: RespondentCapacity,
    description: 'Kedudukan Terlapor: in what capacity those acted who are named; nobody has to be.',
  },
  items: { type: ItemCode, description: 'Supplies that it is about, beside those of the counts.' },
  counts: { type: SupplyCountInput, description: 'What was counted beside what was claimed.' },
  criteria: { type: CriterionFindingInput, description: 'The five criteria as they were seen.' },
  signs: { type: DeedSign, description: 'Tanda: what somebody states to have happened.' },
  statedFault: { type: Fault, description: 'What somebody stated of intent or negligence; left out if nobody did.' },
};

const shape = ViolationFacts.unwrap().shape;
const names = Object.keys(shape) as FactName[];

function isList(name: FactName): boolean {
  const schema: z.ZodType = shape[name];
  return schema instanceof z.ZodReadonly && schema.unwrap() instanceof z.ZodArray;
}

/** A fact that may be unknown is left out: an empty list, or nothing, says that nothing is stated. */
function isNeeded(name: FactName): boolean {
  return !isList(name) && !shape[name].safeParse(null).success;
}

export const ViolationFactsInput = builder.inputType('ViolationFactsInput', {
  description: 'Fakta dugaan: what is known of a suspicion, whether or not it is recorded; it names no person.',
  fields: (t) =>
    Object.fromEntries(
      names.map((name) => {
        const { type, description } = facts[name];
        const options = { type: isList(name) ? [type] : type, required: isNeeded(name), description };
        return [name, t.field(options as never)];
      }),
    ) as InputFieldMap,
});

/** Reads stated facts with the domain, and answers everything that is wrong with them at once. */
export function factsOf(given: Readonly<Record<string, unknown>>): Result<ViolationFacts, readonly Issue[]> {
  const stated = names.map((name) => {
    const value = given[name];
    if (!isGiven(value)) return [name, isList(name) ? [] : null] as const;
    return [name, name === 'counts' ? (value as object[]).map(countOf) : value] as const;
  });
  const parsed = parse(ViolationFacts, Object.fromEntries(stated));
  if (!parsed.ok) return parsed;
  const issues = parsed.value.counts.flatMap((count, position) => supplyCountIssues(count, ['counts', position]));
  return issues.length > 0 ? refused(issues) : ok(parsed.value);
}
