import { declareCrime } from './declare-crime';
import { discussInGakkumdu } from './discuss-in-gakkumdu';
import { recordAppeal, recordDistrictJudgment } from './district-court';
import { recordExecution, recordJudgmentReceived } from './execution';
import { handUpCrime } from './hand-up-crime';
import { recordAppealFiled, recordHighCourtJudgment } from './high-court';
import {
  recordCourtFiling,
  recordFileResubmitted,
  recordFileReturned,
  recordFileToProsecutor,
} from './prosecution-file';
import { recordCrimeStopped } from './record-crime-stopped';
import { recordEnquiryHandover } from './record-enquiry-handover';
import { referToPolice } from './refer-to-police';

/** The acts of this process, by command. */
export const criminalActs = {
  HAND_UP_CRIME: handUpCrime,
  DISCUSS_IN_GAKKUMDU: discussInGakkumdu,
  DECLARE_CRIME: declareCrime,
  REFER_TO_POLICE: referToPolice,
  RECORD_ENQUIRY_HANDOVER: recordEnquiryHandover,
  RECORD_FILE_TO_PROSECUTOR: recordFileToProsecutor,
  RECORD_FILE_RETURNED: recordFileReturned,
  RECORD_FILE_RESUBMITTED: recordFileResubmitted,
  RECORD_COURT_FILING: recordCourtFiling,
  RECORD_DISTRICT_JUDGMENT: recordDistrictJudgment,
  RECORD_APPEAL: recordAppeal,
  RECORD_APPEAL_FILED: recordAppealFiled,
  RECORD_HIGH_COURT_JUDGMENT: recordHighCourtJudgment,
  RECORD_JUDGMENT_RECEIVED: recordJudgmentReceived,
  RECORD_EXECUTION: recordExecution,
  RECORD_CRIME_STOPPED: recordCrimeStopped,
} as const;
