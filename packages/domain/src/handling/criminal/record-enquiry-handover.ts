import { isMoment, pointText } from '@awaslog/law/wording';
import { z } from 'zod';
import { issueOf, warningOf, type Issue, type Warning } from '../../issue';
import { day, moment } from '../../process';
import { isAfter } from '../../supervision';
import { entry } from '../../words';
import { defineAct, type ActContext } from '../act';
import { dayOfAct, startedClock } from '../clocks';
import { notBefore } from '../order';
import { investigationFrom } from './refer-to-police';

const input = z.strictObject({
  at: moment('Waktu hasil penyelidikan disampaikan', 'When the enquiry was handed over'),
  evidenceFoundAt: moment('Waktu bukti permulaan cukup', 'When there was enough evidence').nullable(),
  /** Starts INVESTIGATION where the referral could not tell it. */
  receivedByPoliceOn: day('Tanggal diterima kepolisian', 'Day on which the police received it').nullable(),
});
type Context = ActContext<z.output<typeof input>>;

/** Penyelidikan to penyidikan (UU 7/2017 art. 479): handed over within 1 x 24 hours of enough preliminary evidence. */
export const recordEnquiryHandover = defineAct({
  command: 'RECORD_ENQUIRY_HANDOVER',
  event: 'ENQUIRY_HANDED_OVER',
  process: 'CRIMINAL',
  words: entry('Catat hasil penyelidikan', 'Record the enquiry', [
    'Catat penyampaian hasil penyelidikan kepada penyidik.',
    'Record that the enquirer handed over to the investigator.',
  ]),
  past: entry('Penyelidikan selesai', 'Enquiry handed over', [
    'Penyelidik menyerahkan hasilnya kepada penyidik.',
    'The enquirer handed over to the investigator.',
  ]),
  doer: 'POLICE',
  input,
  example: { evidenceFoundAt: null, receivedByPoliceOn: null },
  starts: ({ matter, input: { at, evidenceFoundAt, receivedByPoliceOn }, facts }) => [
    ...(evidenceFoundAt
      ? [{ rule: 'ENQUIRY_HANDOVER' as const, from: evidenceFoundAt, answeredOn: dayOfAct(at, facts) }]
      : []),
    ...investigationFrom(matter, receivedByPoliceOn),
  ],
  judge: (context) => ({
    issues: [...notBefore(context, 'REFERRED_TO_POLICE'), ...orderIssues(context)],
    warnings: lateHandover(context),
  }),
});

function orderIssues({ input: { at, evidenceFoundAt, receivedByPoliceOn }, facts }: Context): Issue[] {
  return [
    ...(evidenceFoundAt && isAfter(evidenceFoundAt, at) ? [issueOf('ENDS_BEFORE_START', ['evidenceFoundAt'])] : []),
    ...(receivedByPoliceOn && receivedByPoliceOn > dayOfAct(at, facts)
      ? [issueOf('BEFORE_PRECEDING_STEP', ['at'])]
      : []),
  ];
}

/** The act tells both ends of the twenty-four hours, so its lateness is told here. */
function lateHandover({ matter, input: { at, evidenceFoundAt }, facts }: Context): Warning[] {
  if (!evidenceFoundAt) return [];
  const { deadline } = startedClock(matter, { rule: 'ENQUIRY_HANDOVER', from: evidenceFoundAt }, 'CRIMINAL', facts);
  if (!deadline || !isMoment(deadline.latest) || !isAfter(at, deadline.latest)) return [];
  return [{ ...warningOf('DONE_AFTER_PERIOD', { latest: pointText(deadline.latest) }), cites: deadline.cites }];
}
