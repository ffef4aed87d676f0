import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Actor } from '../src/office';
import { parse } from '../src/issue';
import {
  decide,
  evolve,
  SupervisionCommand,
  type StepName,
  type SupervisionFacts,
  type SupervisionRecord,
  type SupervisionStateName,
} from '../src/supervision';
import type { AreaCode, StationCode } from '../src/territory';

export const recordId = '018cd1a0-0000-7000-8000-000000000001';
export const findingId = '018cd1a0-0000-7000-8000-000000000002';

export const member: Actor = {
  id: 'panwascam-1' as Actor['id'],
  office: 'PANWASCAM:63.11.03' as Actor['office'],
  role: 'MEMBER',
  division: 'P3S',
  territory: '63.11.03' as AreaCode,
  station: null,
};

/** Somebody else of the same office. */
export const secretariat: Actor = { ...member, id: 'panwascam-2' as Actor['id'], role: 'SECRETARIAT' };

/** A made-up place: one sub-district with one village, whose list of stations is known and has two. */
export function factsOn(now: string, actor: Actor = member): SupervisionFacts {
  return {
    now: now as Instant,
    zone: 'Asia/Makassar',
    actor,
    areaExists: (area) => ['63.11', '63.11.03', '63.11.03.2001', '63.11.04'].includes(area),
    stationStanding: (station, election) =>
      election === 'PILKADA_2024' ? 'UNCONFIRMED' : station.endsWith('/001') ? 'KNOWN' : 'UNKNOWN_STATION',
    quorum: null,
    officeMembers: null,
    contestsOf: (election) =>
      election === 'PEMILU_2024'
        ? ['PPWP', 'DPR', 'DPD', 'DPRD_PROV', 'DPRD_KAB']
        : election === 'PILKADA_2024'
          ? ['GUBERNUR', 'BUPATI']
          : null,
  };
}

/** Found on Monday 8 January 2024: the calendar reading ends on the 15th, the working reading on the 17th. */
export const suspicion = {
  event: 'Kotak suara rusak saat diterima',
  occurredOn: '2024-01-08',
  foundOn: '2024-01-08',
  place: 'Gudang',
  respondents: ['KPU_REGENCY'],
  witnessCount: 2,
  kinds: ['ADMINISTRATIVE'],
  account: 'Tiga kotak penyok.',
  evidence: [{ kind: 'PHOTO_OR_VIDEO', description: 'Foto kotak' }],
};

export const formA = {
  election: 'PEMILU_2024',
  substage: 'RECEIPT',
  assignmentLetter: '012/PM.00.02/2024',
  form: 'DIRECT',
  purpose: 'Mengawasi penerimaan kotak suara',
  area: '63.11.03',
  station: null,
  placeName: 'Gudang',
  startedAt: '2024-01-08T08:00:00+08:00',
  endedAt: '2024-01-08T11:00:00+08:00',
  result: 'Kotak dihitung satu per satu.',
  counts: [
    {
      item: 'BALLOT_BOX',
      contest: null,
      electoralDistrict: null,
      claimed: 240,
      claimPaper: 'SJ-1',
      counted: 237,
      good: 234,
      faultyUsable: 0,
      damaged: 3,
      note: null,
    },
  ],
  criteria: [{ criterion: 'QUALITY', verdict: 'NOT_MET' }],
  suspicion,
  potentialDispute: null,
  preliminaryInformation: null,
};

const plenary = { heldOn: '2024-01-10', minutesNumber: '01/BA/2024', membersPresent: 3 };

/** A command of each kind that is right in itself. */
export const steps: Readonly<Record<StepName, Readonly<Record<string, unknown>>>> = {
  GIVE_CORRECTION_ADVICE: {
    addressee: 'PPK',
    manner: 'WRITTEN',
    advice: 'Ganti kotak yang rusak.',
    deliveredAt: '2024-01-08T13:00:00+08:00',
    period: { kind: 'STATUTORY' },
  },
  CONFIRM_ADVICE_CARRIED_OUT: { advice: null, carriedOutOn: '2024-01-10', proof: 'Kotak pengganti dilihat.' },
  PROPOSE_FINDING: { findingId, evidence: [] },
  FIX_FINDING: { plenary, kinds: ['ADMINISTRATIVE'], elements: 'Unsur terpenuhi.' },
  REJECT_FINDING: { plenary, grounds: 'Tidak ada unsur.' },
  PROPOSE_REVISION: { form: { ...formA, result: 'Kotak dihitung dua kali.' }, grounds: 'Salah tulis.' },
  APPROVE_REVISION: {},
  DECLINE_REVISION: { grounds: 'Isian semula sudah benar.' },
};

/** Parses and decides; throws on input that is not even a command, since the test meant it to be one. */
export function run(record: SupervisionRecord | null, input: unknown, facts: SupervisionFacts) {
  const command = parse(SupervisionCommand, input);
  if (!command.ok) throw new Error(JSON.stringify(command.refusal));
  return decide(record, command.value, facts);
}

export function step(name: StepName, changes: Readonly<Record<string, unknown>> = {}, reason: string | null = null) {
  return { command: name, recordId, reason, ...steps[name], ...changes };
}

/** The record after a command that must be accepted. */
export function after(record: SupervisionRecord | null, input: unknown, facts: SupervisionFacts): SupervisionRecord {
  const decided = run(record, input, facts);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return evolve(record, decided.value);
}

export function recorded(
  changes: Readonly<Record<string, unknown>> = {},
  facts = factsOn('2024-01-08T14:00:00+08:00'),
) {
  return after(null, { command: 'RECORD_SUPERVISION', recordId, form: { ...formA, ...changes } }, facts);
}

/** The record with a revision that the secretariat proposed and that waits. */
export function revisionWaitingOn(
  record: SupervisionRecord,
  changes: Readonly<Record<string, unknown>> = {},
  today = '2024-01-12T13:00:00+08:00',
): SupervisionRecord {
  const form = { ...record.form, result: 'Kotak dihitung dua kali.', ...changes };
  return after(record, step('PROPOSE_REVISION', { form }), factsOn(today, secretariat));
}

/** A real record in each state, reached by the commands that lead there. */
export function recordIn(state: SupervisionStateName, today = '2024-01-10T14:00:00+08:00'): SupervisionRecord {
  const facts = factsOn(today);
  const take = (record: SupervisionRecord, name: StepName, reason: string | null = null) =>
    after(record, step(name, {}, reason), facts);
  switch (state) {
    case 'CLOSED':
      return recorded({ suspicion: null });
    case 'DISPUTE_NOTED':
      return recorded({ suspicion: null, potentialDispute: 'Keberatan saksi.' });
    case 'RECORDED':
      return recorded();
    case 'ADVICE_OPEN':
      return take(recorded(), 'GIVE_CORRECTION_ADVICE');
    case 'ADVICE_CARRIED_OUT':
      return take(recordIn('ADVICE_OPEN', today), 'CONFIRM_ADVICE_CARRIED_OUT');
    case 'ADVICE_CARRIED_OUT_LATE': {
      const late = step('CONFIRM_ADVICE_CARRIED_OUT', { carriedOutOn: '2024-01-12' });
      return after(recordIn('ADVICE_OPEN', today), late, factsOn('2024-01-12T14:00:00+08:00'));
    }
    case 'FINDING_PROPOSED':
      return take(recorded(), 'PROPOSE_FINDING');
    case 'FINDING_FIXED':
      return take(recordIn('FINDING_PROPOSED', today), 'FIX_FINDING');
    case 'NOT_A_FINDING':
      return take(recordIn('FINDING_PROPOSED', today), 'REJECT_FINDING');
  }
}

export const area = (code: string) => code as AreaCode;
export const station = (code: string) => code as StationCode;
export const day = (date: string) => date as CivilDate;
