import { elections } from '@awaslog/domain/election';
import { substages } from '@awaslog/domain/stage';
import { proposalOf, windowOf } from '../../read/record-parts';
import { builder } from '../builder';
import { Area, Clock, Election, Finding, Matter, Office, Substage, SupervisionRecord } from '../refs';
import { globalId } from '../relay/global-id';
import { Node } from '../relay/node';
import { knownArea } from '../territory/area-row';
import { ViolationKind } from '../violation/codes';
import { FindingState } from './codes';

builder.objectType(Finding, {
  interfaces: [Node],
  permission: 'READ_RECORDS',
  fields: (t) => ({
    id: t.id({ resolve: ({ regency, id }) => globalId('Finding', regency, id) }),
    state: t.field({ type: FindingState, resolve: ({ state }) => state }),
    record: t.field({
      type: SupervisionRecord,
      description: 'The supervision record (Formulir Model A) that it came from.',
      resolve: ({ record }) => record!,
    }),
    matter: t.field({
      type: Matter,
      nullable: true,
      emptyWhereForbidden: true,
      description:
        'Perkara: the matter that it was registered as; empty until then, and for whoever may not read matters, or this one.',
      resolve: ({ matter }) => matter ?? null,
    }),
    office: t.field({
      type: Office,
      description: 'The office whose supervision found it.',
      resolve: ({ ofRecord }) => ofRecord.office,
    }),
    election: t.field({ type: Election, resolve: ({ ofRecord }) => elections[ofRecord.form.election] }),
    substage: t.field({ type: Substage, resolve: ({ ofRecord }) => substages[ofRecord.form.substage] }),
    area: t.field({
      type: Area,
      resolve: ({ area, ofRecord }, _args, { regency }) => area ?? knownArea(regency, ofRecord.form.area),
    }),
    station: t.string({ nullable: true, resolve: ({ ofRecord }) => ofRecord.form.station }),
    foundOn: t.field({ type: 'Date', resolve: (row) => row.ofRecord.form.suspicion!.foundOn }),
    proposedOn: t.field({
      type: 'Date',
      description: 'The day on which it was proposed to the plenary.',
      resolve: (row) => proposalOf(row).proposedOn,
    }),
    formVersion: t.int({
      nullable: true,
      description: 'Which version of Form A counted when the plenary decided; empty until then.',
      resolve: (row) => proposalOf(row).formVersion,
    }),
    suspected: t.field({
      type: [ViolationKind],
      description: 'What the supervisor suspected.',
      resolve: ({ ofRecord }) => ofRecord.form.suspicion?.kinds ?? [],
    }),
    kinds: t.field({
      type: [ViolationKind],
      description: 'What the plenary fixed; empty until then.',
      resolve: (row) => {
        const { outcome } = proposalOf(row);
        return outcome?.kind === 'FIXED' ? outcome.kinds : [];
      },
    }),
    elements: t.string({
      nullable: true,
      resolve: (row) => {
        const { outcome } = proposalOf(row);
        return outcome?.kind === 'FIXED' ? outcome.elements : null;
      },
    }),
    grounds: t.string({
      nullable: true,
      resolve: (row) => {
        const { outcome } = proposalOf(row);
        return outcome?.kind === 'REJECTED' ? outcome.grounds : null;
      },
    }),
    plenaryHeldOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the plenary (rapat pleno); empty until it sat.',
      resolve: (row) => proposalOf(row).outcome?.plenary.heldOn ?? null,
    }),
    minutesNumber: t.string({
      nullable: true,
      resolve: (row) => proposalOf(row).outcome?.plenary.minutesNumber ?? null,
    }),
    clock: t.field({
      type: Clock,
      nullable: true,
      description: 'The time to fix it at plenary; empty where it cannot be computed.',
      resolve: windowOf,
    }),
  }),
});
