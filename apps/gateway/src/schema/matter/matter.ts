import { elections } from '@awaslog/domain/election';
import {
  nextActsOfMatter,
  referralsOf,
  unmetRequirements,
  ProcessName as ProcessNames,
  type MatterSource as Source,
} from '@awaslog/domain/handling';
import { substages } from '@awaslog/domain/stage';
import type { FindingRow, MatterRow, RecordRow } from '@awaslog/store/store';
import { having } from '../../read/matter-parts';
import { findingsOf } from '../../read/record-parts';
import { builder } from '../builder';
import { Division } from '../office/codes';
import { RegisterNumber } from '../office/register-number';
import { shownAs } from '../outcome';
import { Area, Election, Finding, Matter, Office, PreliminaryInformation, Substage, SupervisionRecord } from '../refs';
import { globalId } from '../relay/global-id';
import { Node } from '../relay/node';
import { RespondentCapacity } from '../supervision/codes';
import { knownArea } from '../territory/area-row';
import { ViolationKind } from '../violation/codes';
import { ViolationProposals } from '../violation/proposal';
import { proposalsOf, toldBeside } from '../violation/told-beside';
import { MatterRelation, MatterSourceKind } from './codes';
import { entryType, MatterEntry } from './entry';
import { MatterAct } from './matter-act';
import { MatterClock } from './matter-clock';
import { Referral } from './referral';
import { MatterStanding } from './state';
import { UnmetRequirement } from './unmet-requirement';

interface SourceView {
  readonly source: Source;
  readonly record: RecordRow | null;
}

const MatterSource = builder.objectRef<SourceView>('MatterSource').implement({
  description: 'Asal perkara: a report by an entitled person, or a finding of supervision.',
  permission: 'READ_MATTERS',
  fields: (t) => ({
    kind: t.field({ type: MatterSourceKind, description: 'Which of the two.', resolve: ({ source }) => source.kind }),
    record: t.field({
      type: SupervisionRecord,
      nullable: true,
      description: 'The supervision record of the finding; empty for a report.',
      resolve: ({ record }) => record,
    }),
    finding: t.field({
      type: Finding,
      nullable: true,
      description: 'The finding; empty for a report.',
      resolve: findingOf,
    }),
  }),
});

function findingOf({ source, record }: SourceView): FindingRow | null {
  if (source.kind !== 'FINDING' || !record) return null;
  return findingsOf(record).find(({ id }) => id === source.findingId) ?? null;
}

interface LinkView {
  readonly regency: string;
  readonly relation: (typeof MatterRelation)['$inferType'];
  readonly matterId: string;
}

const MatterLink = builder.objectRef<LinkView>('MatterLink').implement({
  description: 'Another matter that this one belongs together with.',
  permission: 'READ_MATTERS',
  fields: (t) => ({
    relation: t.field({
      type: MatterRelation,
      description: 'How they belong together.',
      resolve: (link) => link.relation,
    }),
    matterId: t.id({
      description: 'The global id of the other matter, which `node` reads.',
      resolve: ({ regency, matterId }) => globalId('Matter', regency, matterId),
    }),
  }),
});

builder.objectType(Matter, {
  description: 'Perkara: a report or a registered finding, from its arrival to its last outcome.',
  interfaces: [Node],
  permission: 'READ_MATTERS',
  fields: (t) => ({
    id: t.id({ resolve: ({ regency, matter }) => globalId('Matter', regency, matter.id) }),
    version: t.int({
      description: 'Number of events so far; a command names the version it saw.',
      resolve: ({ matter }) => matter.version,
    }),
    source: t.field({
      type: MatterSource,
      description: 'Where it came from.',
      resolve: ({ matter, record }) => ({ source: matter.source, record: record ?? null }),
    }),
    preliminaryInformation: t.field({
      type: PreliminaryInformation,
      nullable: true,
      description: 'The preliminary information (informasi awal) that its report became; empty where it became none.',
      resolve: ({ preliminary }) => preliminary ?? null,
    }),
    numbers: t.field({
      type: [RegisterNumber],
      description: 'Every number that it was given, oldest first.',
      resolve: ({ numbers }) => numbers,
    }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was first recorded.',
      resolve: ({ recordedAt }) => recordedAt,
    }),
    election: t.field({ type: Election, resolve: ({ matter }) => elections[matter.election] }),
    area: t.field({
      type: Area,
      resolve: ({ area, matter }, _args, { regency }) => area ?? knownArea(regency, matter.area),
    }),
    station: t.string({ nullable: true, resolve: ({ matter }) => matter.station }),
    substage: t.field({
      type: Substage,
      nullable: true,
      description: 'Subtahapan: the sub-stage that it concerns; empty where it concerns none.',
      resolve: ({ matter }) => matter.substage && substages[matter.substage],
    }),
    receivedBy: t.field({
      type: Office,
      description: 'The office to which it came.',
      resolve: ({ matter }) => matter.receivedBy,
    }),
    office: t.field({
      type: Office,
      description: 'The office that handles it now.',
      resolve: ({ matter }) => matter.office,
    }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The division that handles it; empty while nobody is assigned.',
      resolve: ({ matter }) => matter.division,
    }),
    handlers: t.idList({
      description: 'Who is assigned, by pseudonym; no name is kept here.',
      resolve: ({ matter }) => matter.handlers,
    }),
    fictional: t.exposeBoolean('fictional', {
      description: 'Fiktif: whether it belongs to the worked story of a trial.',
    }),
  }),
});

/** How it stands: its processes, its clocks and what may be done. */
builder.objectFields(Matter, (t) => ({
  kinds: t.field({
    type: [ViolationKind],
    description: 'Of which kinds it is taken to be, by the newest act that said so.',
    resolve: ({ matter }) => matter.kinds,
  }),
  respondents: t.field({ type: [RespondentCapacity], resolve: ({ matter }) => matter.respondents }),
  standings: t.field({
    type: [MatterStanding],
    description: 'Where each of its processes stands.',
    resolve: standingsOf,
  }),
  clocks: t.field({
    type: [MatterClock],
    description: 'The periods that run, or ran, on it.',
    resolve: ({ matter }) => having(matter, 'clocks').clocks.map((clock) => ({ ...clock, election: matter.election })),
  }),
  registeredOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'Tanggal registrasi: the day of its newest registration; empty while it was not registered.',
    resolve: ({ registeredOn }) => registeredOn,
  }),
  nextDeadline: t.field({
    type: 'Date',
    nullable: true,
    description:
      'Batas waktu terdekat: the day by which `workList` has its duties first, whoever has them, by the earlier of two ' +
      'readings. A right that runs on it asks for nothing, and is left out. Empty where no duty runs, or none has a day.',
    resolve: ({ nextDeadline }) => nextDeadline,
  }),
  referrals: t.field({
    type: [Referral],
    description: 'Penerusan: every letter to another body, as they were recorded, and what came back.',
    resolve: ({ matter }, _args, { regency }) => referralsOf(having(matter, 'clocks', 'entries'), regency),
  }),
  unmetRequirements: t.field({
    type: [UnmetRequirement],
    description:
      'The requirements that the newest review found unmet, whatever was completed since; empty where it found none, or ' +
      'nobody reviewed.',
    resolve: ({ matter }) => unmetRequirements(having(matter, 'entries')),
  }),
  proposals: t.field({
    type: ViolationProposals,
    nullable: true,
    description:
      'Which kinds and articles the facts of its supervision record point to; empty for a report, and where the record ' +
      'lies outside what the reader sees.',
    args: toldBeside,
    resolve: ({ record }, told) => record && proposalsOf(record.record.form, told),
  }),
  links: t.field({
    type: [MatterLink],
    description: 'Other matters that it belongs together with.',
    resolve: ({ regency, matter }) => matter.links.map((link) => ({ ...link, regency })),
  }),
  timeline: t.field({
    type: [MatterEntry],
    description: 'Everything that happened to it, oldest first.',
    resolve: ({ matter }) => having(matter, 'entries').entries.map((entry) => shownAs(entryType(entry.type), entry)),
  }),
  nextActs: t.field({
    type: [MatterAct],
    description: 'What may be done next, by whom, until when and by which norm, and what may not.',
    resolve: ({ matter }, _args, { actor, now, regency }) =>
      nextActsOfMatter(having(matter, 'clocks', 'entries'), actor, { now, zone: regency.zone }),
  }),
}));

function standingsOf({ matter }: MatterRow) {
  return ProcessNames.options.flatMap((process) => {
    const state = matter.states[process];
    return state === undefined ? [] : [{ process, state }];
  });
}
