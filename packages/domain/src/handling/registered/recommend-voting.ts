import { z } from 'zod';
import { Contest } from '../../election';
import { issueOf, warningOf, type Issue } from '../../issue';
import { code, day, listOf, reference, text } from '../../process';
import { AdviceAddressee } from '../../supervision';
import { contains, StationCode, villageOf } from '../../territory';
import { entry } from '../../words';
import { defineAct, type ActContext } from '../act';
import { notBefore } from '../order';
import { VotingRecommendationKind } from './outcome-codes';
import { handlingWarning } from './warnings';

const input = z.strictObject({
  on: day('Tanggal rekomendasi', 'Day of the recommendation'),
  kind: code('VotingRecommendationKind', VotingRecommendationKind, 'Jenis pemungutan suara', 'What is recommended'),
  station: reference('StationCode', StationCode, 'TPS', 'Polling station'),
  contests: listOf(
    code('Contest', Contest, 'Jenis pemilihan', 'Contest'),
    [1, 7],
    'Jenis pemilihan yang diulang atau dilanjutkan',
    'Contests that it concerns',
  ),
  votingDay: day('Hari pemungutan suara di TPS itu', 'Voting day of that station'),
  ground: text(5_000, 'Alasan', 'Ground'),
  addressee: code('AdviceAddressee', AdviceAddressee, 'Ditujukan kepada', 'To whom'),
  letterNumber: text(120, 'Nomor surat', 'Number of the letter').nullable(),
});
type Stated = z.output<typeof input>;

/** A repeat, continued or postponed vote is recommended; it may concern one ballot only. */
export const recommendVoting = defineAct({
  command: 'RECOMMEND_VOTING',
  event: 'VOTING_RECOMMENDED',
  process: 'HANDLING',
  words: entry('Rekomendasikan pemungutan suara', 'Recommend a vote', [
    'Rekomendasikan pemungutan suara ulang, lanjutan, atau susulan di satu TPS.',
    'Recommend a repeat, continued or postponed vote at one station.',
  ]),
  past: entry('Pemungutan suara direkomendasikan', 'Vote recommended', [
    'Rekomendasi pemungutan suara disampaikan.',
    'A vote was recommended.',
  ]),
  doer: 'OFFICE',
  input,
  example: {
    kind: 'REPEAT',
    station: '63.11.03.2001/001',
    contests: ['PPWP'],
    votingDay: '2024-02-14',
    ground: 'Surat suara dari daerah pemilihan lain digunakan.',
    addressee: 'PPK',
    letterNumber: null,
  },
  starts: ({ input: { kind, votingDay } }) => (kind === 'REPEAT' ? [{ rule: 'REPEAT_VOTE', from: votingDay }] : []),
  judge: (context) => {
    const { matter, input: stated, facts } = context;
    const unconfirmed = facts.stationStanding(stated.station, matter.election) === 'UNCONFIRMED';
    // A vote that could not begin may be foreseen; what is repeated or goes on has begun.
    const early = stated.kind !== 'POSTPONED' && stated.on < stated.votingDay;
    return {
      issues: votingIssues(context),
      warnings: [
        ...(unconfirmed ? [warningOf('STATION_UNCONFIRMED')] : []),
        ...(early ? [handlingWarning('BEFORE_VOTING_DAY')] : []),
      ],
      ...(stated.kind === 'REPEAT' ? {} : { outside: handlingWarning('VOTING_RULE_NOT_READ') }),
    };
  },
});

function votingIssues(context: ActContext<Stated>): Issue[] {
  const { matter, facts, input } = context;
  const { election, area } = matter;
  const { station, contests } = input;
  const held = facts.contestsOf(election) ?? [];
  // A matter that was passed to an office lies where it lay before.
  const here = [facts.actor.territory, area].some((outer) => contains(outer, villageOf(station)));
  return [
    ...notBefore(context, 'REPORT_REGISTERED'),
    ...(here ? [] : [issueOf('OUTSIDE_TERRITORY', ['station'])]),
    ...(facts.stationStanding(station, election) === 'UNKNOWN_STATION'
      ? [issueOf('UNKNOWN_STATION', ['station'])]
      : []),
    ...contests.flatMap((contest, position) =>
      held.includes(contest) ? [] : [issueOf('CONTEST_NOT_HELD', ['contests', position])],
    ),
  ];
}
