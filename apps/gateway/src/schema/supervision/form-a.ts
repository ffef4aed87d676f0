import { elections } from '@awaslog/domain/election';
import { substages } from '@awaslog/domain/stage';
import type { FormA as Form } from '@awaslog/domain/supervision';
import { builder } from '../builder';
import { Area, Election, Substage } from '../refs';
import { SupplyCount } from '../supplies/supply-count';
import { knownArea } from '../territory/area-row';
import { SupervisionForm } from './codes';
import { CriterionFinding, Suspicion } from './form-parts';

/** A version of the form by itself; the record shows the one that counts field by field. */
export const FormA = builder.objectRef<Form>('FormA').implement({
  description: 'Formulir Model A as a version of it reads.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    election: t.field({ type: Election, resolve: ({ election }) => elections[election] }),
    substage: t.field({ type: Substage, resolve: ({ substage }) => substages[substage] }),
    area: t.field({ type: Area, resolve: ({ area }, _args, { regency }) => knownArea(regency, area) }),
    station: t.exposeString('station', { nullable: true }),
    placeName: t.exposeString('placeName', { nullable: true }),
    assignmentLetter: t.exposeString('assignmentLetter', { nullable: true }),
    form: t.field({ type: SupervisionForm, resolve: ({ form }) => form }),
    purpose: t.exposeString('purpose'),
    startedAt: t.field({ type: 'DateTime', resolve: ({ startedAt }) => startedAt }),
    endedAt: t.field({ type: 'DateTime', resolve: ({ endedAt }) => endedAt }),
    result: t.exposeString('result'),
    counts: t.field({ type: [SupplyCount], resolve: ({ counts }) => counts }),
    criteria: t.field({ type: [CriterionFinding], resolve: ({ criteria }) => criteria }),
    suspicion: t.field({ type: Suspicion, nullable: true, resolve: ({ suspicion }) => suspicion }),
    potentialDispute: t.exposeString('potentialDispute', { nullable: true }),
  }),
});
