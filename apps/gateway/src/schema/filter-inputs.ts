import { builder } from './builder';
import { ElectionCode } from './election/codes';
import { Division } from './office/codes';
import { FindingState } from './finding/codes';
import { SubstageCode } from './stage/codes';
import { SupervisionState } from './supervision/codes';
import { ItemCode } from './supplies/codes';
import { ViolationKind } from './violation/codes';

const areaPrefix = 'Only what lies in this area (kode wilayah) or below it.';
const substages = 'Only these sub-stages.';

export const SupervisionRecordFilter = builder.inputType('SupervisionRecordFilter', {
  description: 'Which supervision records; what is left out does not narrow.',
  fields: (t) => ({
    election: t.field({ type: ElectionCode }),
    substages: t.field({ type: [SubstageCode], description: substages }),
    areaPrefix: t.string({ description: areaPrefix }),
    states: t.field({ type: [SupervisionState], description: 'Only records in these states.' }),
    suspected: t.boolean({ description: 'Only records with a suspected violation, or only those without.' }),
    kinds: t.field({ type: [ViolationKind], description: 'Only where one of these kinds is suspected.' }),
    from: t.field({ type: 'Date', description: 'From this day on, by the day on which the supervision ended.' }),
    to: t.field({ type: 'Date', description: 'Up to this day, by the day on which the supervision ended.' }),
  }),
});

export const FindingFilter = builder.inputType('FindingFilter', {
  description: 'Which findings; what is left out does not narrow.',
  fields: (t) => ({
    election: t.field({ type: ElectionCode }),
    substages: t.field({ type: [SubstageCode], description: substages }),
    areaPrefix: t.string({ description: areaPrefix }),
    states: t.field({ type: [FindingState], description: 'Only findings in these states.' }),
    kinds: t.field({ type: [ViolationKind], description: 'Only where one of these kinds is suspected.' }),
    from: t.field({ type: 'Date', description: 'From this day on, by the day of finding.' }),
    to: t.field({ type: 'Date', description: 'Up to this day, by the day of finding.' }),
  }),
});

export const WorkOwnerKind = builder.enumType('WorkOwnerKind', {
  description: 'What a clock runs on.',
  values: {
    RECORD: { value: 'RECORD', description: 'LHP: a supervision record.' },
    MATTER: { value: 'MATTER', description: 'Perkara: a matter.' },
  },
});

export const DueState = builder.enumType('DueState', {
  description: 'How the earlier date of a clock lies to the day of the request.',
  values: {
    OVERDUE: { value: 'OVERDUE', description: 'Lewat: it lies before today.' },
    TODAY: { value: 'TODAY', description: 'Hari ini: it is today.' },
    COMING: { value: 'COMING', description: 'Akan datang: it lies after today.' },
  },
});

export const WorkFilter = builder.inputType('WorkFilter', {
  description: 'Which running clocks; what is left out does not narrow.',
  fields: (t) => ({
    areaPrefix: t.string({ description: areaPrefix }),
    dueBefore: t.field({ type: 'Date', description: 'Only clocks whose `earliest` lies before this day.' }),
    rule: t.string({ description: 'Only clocks of this rule, such as `FINDING_WINDOW`.' }),
    owner: t.field({ type: WorkOwnerKind, description: 'Only clocks of records, or only those of matters.' }),
    office: t.id({ description: 'Only the work of this office, by its global id or its code.' }),
    division: t.field({ type: Division, description: 'Only the work of this division.' }),
    handler: t.id({ description: 'Only the work of this person, by pseudonym.' }),
    due: t.field({ type: DueState, description: 'Only what stands so on the day of the request.' }),
  }),
});

export const IncidentFilter = builder.inputType('IncidentFilter', {
  description: 'Which reported incidents; what is left out does not narrow.',
  fields: (t) => ({
    election: t.field({ type: ElectionCode }),
    substages: t.field({ type: [SubstageCode], description: substages }),
    item: t.field({ type: ItemCode, description: 'Only where the report names these supplies.' }),
    areaPrefix: t.string({ description: areaPrefix }),
  }),
});

export const RecordOrder = builder.enumType('RecordOrder', {
  description: 'In which order a list is given.',
  values: {
    NEWEST: { value: 'NEWEST', description: 'Terbaru: newest first, as when nothing is said.' },
    OLDEST: { value: 'OLDEST', description: 'Terlama: oldest first.' },
  },
});
