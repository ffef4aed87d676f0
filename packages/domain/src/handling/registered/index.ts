import { announceStatus } from './announce-status';
import { answerVotingRecommendation } from './answer-voting-recommendation';
import { assignMatter } from './assign-matter';
import { closeMatter } from './close-matter';
import { decide } from './decide';
import { declareRecusal } from './declare-recusal';
import { extendStudy } from './extend-study';
import { finishStudy } from './finish-study';
import { holdSession } from './hold-session';
import { invite } from './invite';
import { linkMatter } from './link-matter';
import { mergeMatter } from './merge-matter';
import { recommendVoting } from './recommend-voting';
import { recordAbsence } from './record-absence';
import { registerFinding } from './register-finding';
import { reopenMatter } from './reopen-matter';
import { takeOverMatter } from './take-over-matter';

/** The acts of this process, by command. */
export const registeredActs = {
  REGISTER_FINDING: registerFinding,
  INVITE: invite,
  HOLD_SESSION: holdSession,
  RECORD_ABSENCE: recordAbsence,
  FINISH_STUDY: finishStudy,
  EXTEND_STUDY: extendStudy,
  DECIDE: decide,
  RECOMMEND_VOTING: recommendVoting,
  ANSWER_VOTING_RECOMMENDATION: answerVotingRecommendation,
  ANNOUNCE_STATUS: announceStatus,
  CLOSE_MATTER: closeMatter,
  REOPEN_MATTER: reopenMatter,
  TAKE_OVER_MATTER: takeOverMatter,
  DECLARE_RECUSAL: declareRecusal,
  ASSIGN_MATTER: assignMatter,
  LINK_MATTER: linkMatter,
  MERGE_MATTER: mergeMatter,
} as const;
