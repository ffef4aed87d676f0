import { z } from 'zod';
import { ElectionId } from '../election';
import { issueOf, PieceCount, RecordDay, writtenText, type Issue } from '../issue';
import { Place, placeParts } from '../supplies';
import { CustodyAct, custodyActs } from './act';
import { goodsShape } from './goods';
import { LocalTime } from './local-time';

/**
 * Who states a figure. `CLAIM`: KPU, a vendor or a carrier, as on a delivery note. `OBSERVATION`: a supervisor who
 * counted. `REPORTED`: the press or a third party; kept, and never part of a balance.
 */
export const StatementBasis = z.enum(['CLAIM', 'OBSERVATION', 'REPORTED']);
export type StatementBasis = z.infer<typeof StatementBasis>;

export const SealState = z.enum(['INTACT', 'BROKEN', 'MISSING', 'NOT_CHECKED']);
export type SealState = z.infer<typeof SealState>;

export const DamageCause = z.enum(['LEAK', 'FLOOD', 'FIRE', 'THEFT', 'TRANSPORT', 'PRINT', 'OTHER']);
export type DamageCause = z.infer<typeof DamageCause>;

export const ReplacementReason = z.enum(['DAMAGED', 'SHORT']);
export type ReplacementReason = z.infer<typeof ReplacementReason>;

/** The round of voting for which supplies are meant. */
export const VotingRound = z.enum(['INITIAL', 'REPEAT', 'CONTINUED', 'POSTPONED']);
export type VotingRound = z.infer<typeof VotingRound>;

/** Whether a box still awaits the vote, or holds votes under seal. */
export const ContentState = z.enum(['UNUSED', 'USED_SEALED']);
export type ContentState = z.infer<typeof ContentState>;

/** The id that whoever states something gives to the statement: a row, a paper, a device. */
export const StatementId = writtenText({ max: 120 }).pipe(z.string().brand<'StatementId'>());
export type StatementId = z.infer<typeof StatementId>;

const text = (max: number) => writtenText({ max }).nullable().default(null);

/**
 * One statement about supplies at one place: who states it, what was done or seen, and how many pieces. What two
 * people state of one act are two statements; they are compared and never added.
 */
export const CustodyStatement = z
  .strictObject({
    id: StatementId,
    act: CustodyAct,
    at: LocalTime,
    by: StatementBasis,
    place: Place,
    /** The other place, where goods change hands or are packed for it. */
    counterparty: Place.nullable().default(null),
    ...goodsShape,
    /** Pieces; for SORTED those that were sorted. Null only in what is reported, where nobody gave a number. */
    quantity: PieceCount.nullable().default(null),
    good: PieceCount.nullable().default(null),
    faultyUsable: PieceCount.nullable().default(null),
    damaged: PieceCount.nullable().default(null),
    /** The statement that this one corrects. The old one is kept and leaves the sums. */
    revises: StatementId.nullable().default(null),
    /** Where the goods belong by their label, whatever the paper says. */
    intendedFor: Place.nullable().default(null),
    /** First and last number of the seals, as this side reads them. */
    sealFrom: text(60),
    sealTo: text(60),
    sealState: SealState.nullable().default(null),
    cause: DamageCause.nullable().default(null),
    reason: ReplacementReason.nullable().default(null),
    /** When a plan or a promise has it arrive. */
    dueBy: LocalTime.nullable().default(null),
    round: VotingRound.default('INITIAL'),
    /** The voting day of the station, where it is not the national one. */
    votingDay: RecordDay.nullable().default(null),
    election: ElectionId.nullable().default(null),
    contentState: ContentState.nullable().default(null),
    /** The paper: Surat Jalan, BTTB, minutes. It pairs the two sides of a hand-over. */
    document: text(120),
    note: text(500),
  })
  .readonly();
export type CustodyStatement = z.infer<typeof CustodyStatement>;

type StatementRule = (statement: CustodyStatement) => readonly Issue[];

/** Boxes and forms may be told apart by contest as well; ballots always are. */
const contestOfBallots: StatementRule = ({ item, contest }) =>
  item === 'BALLOT' && contest === null ? [issueOf('CONTEST_NEEDED', ['contest'])] : [];

const otherIsNamed: StatementRule = ({ item, note }) =>
  item === 'OTHER' && note === null ? [issueOf('NOTE_NEEDED', ['note'])] : [];

const repeatVoteIsBallots: StatementRule = ({ item, ballotSeries }) =>
  item !== 'BALLOT' && ballotSeries === 'REPEAT_VOTE' ? [issueOf('SERIES_NOT_APPLICABLE', ['ballotSeries'])] : [];

const useIsOfBoxes: StatementRule = ({ item, boxUse }) =>
  item !== 'BALLOT_BOX' && boxUse !== null ? [issueOf('BOX_USE_NOT_APPLICABLE', ['boxUse'])] : [];

const otherPlaceIsNamed: StatementRule = ({ act, place, counterparty }) => {
  const need = custodyActs[act].counterparty;
  if (counterparty === null) return need === 'MAY_BE_STATED' ? [] : [issueOf('COUNTERPARTY_NEEDED', ['counterparty'])];
  if (counterparty === place && act !== 'PACKED') return [issueOf('COUNTERPARTY_IS_PLACE', ['counterparty'])];
  const station = need === 'STATION' && placeParts(counterparty).kind !== 'TPS';
  return station ? [issueOf('COUNTERPARTY_NO_STATION', ['counterparty'])] : [];
};

const piecesAreStated: StatementRule = ({ by, quantity }) =>
  quantity === null && by !== 'REPORTED' ? [issueOf('REQUIRED', ['quantity'])] : [];

const bucketsBelong: StatementRule = ({ act, good, faultyUsable, damaged }) =>
  !custodyActs[act].quality && (good !== null || faultyUsable !== null || damaged !== null)
    ? [issueOf('BUCKETS_NOT_APPLICABLE', [good !== null ? 'good' : faultyUsable !== null ? 'faultyUsable' : 'damaged'])]
    : [];

const correctsAnother: StatementRule = ({ id, revises }) =>
  id === revises ? [issueOf('REVISES_ITSELF', ['revises'])] : [];

const rules: readonly StatementRule[] = [
  contestOfBallots,
  otherIsNamed,
  repeatVoteIsBallots,
  useIsOfBoxes,
  otherPlaceIsNamed,
  piecesAreStated,
  bucketsBelong,
  correctsAnother,
];

/** What is wrong with a statement across its fields; the path begins at the statement. */
export function statementIssues(statement: CustodyStatement): readonly Issue[] {
  let issues: Issue[] | undefined;
  for (const rule of rules) {
    const broken = rule(statement);
    if (broken.length > 0) (issues ??= []).push(...broken);
  }
  return issues ?? none;
}

const none: readonly Issue[] = [];
