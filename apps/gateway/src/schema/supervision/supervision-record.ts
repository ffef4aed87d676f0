import { elections } from '@awaslog/domain/election';
import { substages } from '@awaslog/domain/stage';
import { clocksOf, lastDayForAdviceOn, nextActs } from '@awaslog/domain/supervision';
import { badInput } from '../../errors/public-error';
import { builder } from '../builder';
import { adviceWithClocks, findingsOf } from '../../read/record-parts';
import {
  Area,
  Clock,
  Election,
  Finding,
  Matter,
  Office,
  PreliminaryInformation,
  Substage,
  SupervisionRecord,
} from '../refs';
import { LastDayForAdvice } from '../law/last-day-for-advice';
import { RegisterNumber } from '../office/register-number';
import { globalId } from '../relay/global-id';
import { Node } from '../relay/node';
import { SupplyCount } from '../supplies/supply-count';
import { knownArea } from '../territory/area-row';
import { StationStanding } from '../territory/codes';
import { ViolationProposals } from '../violation/proposal';
import { proposalsOf, toldBeside } from '../violation/told-beside';
import { SupervisionForm, SupervisionState } from './codes';
import { CorrectionAdvice } from './correction-advice';
import { CriterionFinding, EvidenceItem, Suspicion } from './form-parts';
import { comparedRevisions, comparedVersions, FormVersion, RecordRevision } from './form-version';
import { NextAct } from './next-act';
import { RecordEvent } from './record-event';

/** The record as a thing with an id: who made it, where it stands and what belongs to it. */
builder.objectType(SupervisionRecord, {
  interfaces: [Node],
  permission: 'READ_RECORDS',
  fields: (t) => ({
    id: t.id({ resolve: ({ regency, record }) => globalId('SupervisionRecord', regency, record.id) }),
    version: t.int({
      description: 'Number of events so far; a command names the version it saw.',
      resolve: ({ record }) => record.version,
    }),
    number: t.field({
      type: RegisterNumber,
      nullable: true,
      description: 'Nomor LHP; empty where it was recorded before records were numbered.',
      resolve: ({ record }) => record.number,
    }),
    state: t.field({ type: SupervisionState, resolve: ({ record }) => record.state }),
    office: t.field({
      type: Office,
      description: 'The office that recorded it.',
      resolve: ({ record }) => record.office,
    }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was recorded.',
      resolve: ({ recordedAt }) => recordedAt,
    }),
    evidence: t.field({
      type: [EvidenceItem],
      description: 'The proof of section IV and what was gathered later.',
      resolve: ({ record }) => record.evidence,
    }),
    clocks: t.field({
      type: [Clock],
      description: 'The periods that run, or ran, on it.',
      resolve: ({ record }) => clocksOf(record),
    }),
    lastDayForAdvice: t.field({
      type: LastDayForAdvice,
      nullable: true,
      description:
        'Until when correction advice can be given inside the time to fix the finding; empty where advice may not be given ' +
        'on it, no window runs, or the law of its election knows no such period.',
      args: {
        periodDays: t.arg.int({ description: 'The days that are to be set; the three of the article if left out.' }),
      },
      resolve: ({ record }, { periodDays }, { actor, now, regency: { zone } }) => {
        const answer = lastDayForAdviceOn(record, periodDays ?? undefined, { actor, now, zone });
        if (!answer.ok) throw badInput(`"periodDays": ${answer.refusal.message.en}`);
        return answer.value;
      },
    }),
    advice: t.field({
      type: [CorrectionAdvice],
      description: 'Saran perbaikan that was given, oldest first.',
      resolve: ({ record }) => adviceWithClocks(record),
    }),
    findings: t.field({
      type: [Finding],
      description: 'Temuan that were proposed from it, oldest first.',
      resolve: findingsOf,
    }),
    matters: t.field({
      type: [Matter],
      emptyWhereForbidden: true,
      description:
        'Perkara: the matters that its findings were registered as; empty for whoever may not read matters, or these.',
      resolve: ({ matters }) => matters ?? [],
    }),
    versions: t.field({
      type: [FormVersion],
      description:
        'Every version of Form A, oldest first; the fields of the record and what follows from them are of the last one.',
      resolve: ({ record }) => comparedVersions(record),
    }),
    revisions: t.field({
      type: [RecordRevision],
      description: 'Koreksi LHP that were proposed, oldest first, those that wait or were declined included.',
      resolve: ({ record }) => comparedRevisions(record),
    }),
    nextActs: t.field({
      type: [NextAct],
      description: 'What may be done next, by whom, until when and by which norm, and what may not.',
      resolve: ({ record }, _args, { actor, now, regency }) => nextActs(record, actor, { now, zone: regency.zone }),
    }),
    proposals: t.field({
      type: ViolationProposals,
      nullable: true,
      description:
        'Which kinds and articles its facts point to, for the plenary to judge; empty where nothing is suspected.',
      args: toldBeside,
      resolve: ({ record }, told) => proposalsOf(record.form, told),
    }),
    timeline: t.field({
      type: [RecordEvent],
      description: 'Everything that happened to it, oldest first.',
      resolve: ({ timeline }) => timeline ?? [],
    }),
    preliminaryInformation: t.field({
      type: PreliminaryInformation,
      nullable: true,
      description: 'The preliminary information (informasi awal) that it traces.',
      resolve: ({ preliminary }) => preliminary ?? null,
    }),
    fictional: t.exposeBoolean('fictional', {
      description: 'Fiktif: whether it belongs to the worked story of a trial.',
    }),
  }),
});

/** What Form A says, section by section. */
builder.objectFields(SupervisionRecord, (t) => ({
  election: t.field({ type: Election, resolve: ({ record }) => elections[record.form.election] }),
  substage: t.field({ type: Substage, resolve: ({ record }) => substages[record.form.substage] }),
  area: t.field({
    type: Area,
    resolve: ({ area, record }, _args, { regency }) => area ?? knownArea(regency, record.form.area),
  }),
  station: t.string({ nullable: true, resolve: ({ record }) => record.form.station }),
  stationStanding: t.field({
    type: StationStanding,
    nullable: true,
    description: 'What is known of the station; empty where none is named.',
    resolve: ({ record: { form } }, _args, { regency }) =>
      form.station && regency.stationStanding(form.station, form.election),
  }),
  placeName: t.string({ nullable: true, resolve: ({ record }) => record.form.placeName }),
  assignmentLetter: t.string({ nullable: true, resolve: ({ record }) => record.form.assignmentLetter }),
  form: t.field({ type: SupervisionForm, resolve: ({ record }) => record.form.form }),
  purpose: t.string({ resolve: ({ record }) => record.form.purpose }),
  startedAt: t.field({ type: 'DateTime', resolve: ({ record }) => record.form.startedAt }),
  endedAt: t.field({ type: 'DateTime', resolve: ({ record }) => record.form.endedAt }),
  result: t.string({ resolve: ({ record }) => record.form.result }),
  counts: t.field({ type: [SupplyCount], resolve: ({ record }) => record.form.counts }),
  criteria: t.field({ type: [CriterionFinding], resolve: ({ record }) => record.form.criteria }),
  suspicion: t.field({ type: Suspicion, nullable: true, resolve: ({ record }) => record.form.suspicion }),
  potentialDispute: t.string({ nullable: true, resolve: ({ record }) => record.form.potentialDispute }),
}));
