import { because, defineProcess, move } from '../../process';
import { entry } from '../../words';
import * as norm from './norms';
import * as state from './states';

/**
 * A suspected election crime (UU 7/2017 arts. 476 to 484, Perbawaslu 3/2023): Gakkumdu, police, prosecutor, courts. An
 * office is not told of every step, so with a reason a later one is recorded over a gap, and an earlier one where the
 * process stands: it is learned late, moves nothing and starts no period.
 */
export const criminalProcess = defineProcess({
  name: 'CRIMINAL',
  words: entry('Jalur pidana', 'Criminal track', [
    'Sentra Gakkumdu, kepolisian, kejaksaan, pengadilan, dan eksekusi.',
    'Gakkumdu, police, prosecutor, courts and execution.',
  ]),
  states: state.criminalStates,
  begins: ['AT_SUBDISTRICT', 'AT_REGENCY'],
  steps: {
    HAND_UP_CRIME: {
      known: { AT_SUBDISTRICT: move('AT_REGENCY', norm.handingUp) },
      none: because(state.alreadyReferred, ...state.withPoliceOrProsecutor, ...state.fromCourtOn),
    },
    DISCUSS_IN_GAKKUMDU: {
      known: {
        AT_SUBDISTRICT: move('DISCUSSED', norm.declaration, norm.discussion),
        AT_REGENCY: move('DISCUSSED', norm.declaration, norm.discussion),
        DISCUSSED: move('DISCUSSED', norm.declaration, norm.discussion),
        STOPPED: move('DISCUSSED'),
      },
      late: state.judgedStates,
    },
    DECLARE_CRIME: {
      known: { DISCUSSED: move('DECLARED', norm.declaration) },
      none: because(state.alreadyDeclared, 'DECLARED'),
      late: [...state.withPoliceOrProsecutor, ...state.fromCourtOn],
      otherwise: 'DECLARED',
    },
    REFER_TO_POLICE: {
      known: { DECLARED: move('INVESTIGATION', norm.policeReferral) },
      late: ['PROSECUTION', 'RETURNED', ...state.fromCourtOn],
      otherwise: 'INVESTIGATION',
    },
    RECORD_ENQUIRY_HANDOVER: {
      known: { INVESTIGATION: move('INVESTIGATION', norm.enquiryHandover) },
      none: state.beforeReferral,
      late: ['PROSECUTION', 'RETURNED', ...state.fromCourtOn],
    },
    RECORD_FILE_TO_PROSECUTOR: {
      known: { INVESTIGATION: move('PROSECUTION', norm.fileToProsecutor) },
      none: state.beforeReferral,
      // The prosecutor may have returned it already when the office learns that it was sent.
      late: ['PROSECUTION', ...state.fromCourtOn],
      otherwise: 'PROSECUTION',
    },
    RECORD_FILE_RETURNED: {
      known: { PROSECUTION: move('RETURNED', norm.fileReturned) },
      none: state.beforeReferral,
      late: state.fromCourtOn,
      otherwise: 'RETURNED',
    },
    RECORD_FILE_RESUBMITTED: {
      known: { RETURNED: move('PROSECUTION', norm.fileResubmitted) },
      none: {
        ...state.beforeReferral,
        ...because(state.noReturn, 'INVESTIGATION', 'PROSECUTION', 'STOPPED'),
      },
      late: state.fromCourtOn,
    },
    RECORD_COURT_FILING: {
      known: { PROSECUTION: move('TRIAL', norm.courtFiling) },
      none: { ...state.beforeReferral, TRIAL: state.inCourt },
      late: state.judgedStates,
      otherwise: 'TRIAL',
    },
    RECORD_DISTRICT_JUDGMENT: {
      known: { TRIAL: move('DISTRICT_JUDGED', norm.districtJudgment) },
      none: { ...state.beforeReferral, DISTRICT_JUDGED: state.isJudged },
      late: ['APPEAL', 'FINAL', 'EXECUTED'],
      otherwise: 'DISTRICT_JUDGED',
    },
    RECORD_APPEAL: {
      // Whoever hears of an appeal knows that the court has judged, though not yet how.
      known: { DISTRICT_JUDGED: move('APPEAL', norm.appeal), TRIAL: move('APPEAL'), APPEAL: move('APPEAL') },
      none: state.beforeJudgment,
      late: ['FINAL', 'EXECUTED'],
    },
    RECORD_APPEAL_FILED: {
      known: { APPEAL: move('APPEAL', norm.appealFiled) },
      none: {
        ...state.beforeJudgment,
        ...because(state.noAppeal, 'TRIAL', 'DISTRICT_JUDGED'),
      },
      late: ['FINAL', 'EXECUTED'],
    },
    RECORD_HIGH_COURT_JUDGMENT: {
      known: { APPEAL: move('FINAL', norm.highJudgment, norm.finalJudgment) },
      none: { ...state.beforeJudgment, TRIAL: state.noAppeal, FINAL: state.isOver },
      late: ['EXECUTED'],
      otherwise: 'FINAL',
    },
    RECORD_JUDGMENT_RECEIVED: {
      known: {
        FINAL: move('FINAL', norm.judgmentReceived),
        DISTRICT_JUDGED: move('DISTRICT_JUDGED', norm.judgmentReceived),
      },
      none: { ...state.beforeJudgment, TRIAL: state.notJudged },
      // An appeal puts the execution off, and nothing is to be executed twice.
      late: ['APPEAL', 'EXECUTED'],
    },
    RECORD_EXECUTION: {
      known: {
        FINAL: move('EXECUTED', norm.judgmentExecution),
        DISTRICT_JUDGED: move('EXECUTED', norm.judgmentExecution),
      },
      none: { ...state.beforeJudgment, TRIAL: state.notJudged, EXECUTED: state.isOver },
      otherwise: 'EXECUTED',
    },
    RECORD_CRIME_STOPPED: {
      known: { DISCUSSED: move('STOPPED', norm.discussion) },
      none: { ...because(state.isJudged, ...state.judgedStates), STOPPED: state.isOver },
      otherwise: 'STOPPED',
    },
  },
});
