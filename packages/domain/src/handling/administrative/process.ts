import { defineProcess, either, move, staying } from '../../process';
import { entry } from '../../words';
import * as norm from './norms';
import * as state from './states';

/** The norm of a complaint carries the replies to it; no norm that was read orders those or sets a period. */
const heard = <const State extends string>(standing: State) => move(standing, norm.complaint);

/**
 * An administrative violation (UU 7/2017 arts. 460 to 465, Perbawaslu 8/2022). A Panwascam recommends; the regency hears
 * and rules; KPU carries out; DKPP hears of it where KPU does not. What rests on recollection is outside by its evidence.
 */
export const administrativeProcess = defineProcess({
  name: 'ADMINISTRATIVE',
  words: entry('Jalur administratif', 'Administrative track', [
    'Rekomendasi, sidang pemeriksaan, putusan, dan pelaksanaannya.',
    'Recommendation, hearing, ruling and what is done about it.',
  ]),
  states: state.administrativeStates,
  begins: ['AT_SUBDISTRICT', 'AT_REGENCY'],
  steps: {
    RECOMMEND_UPWARD: {
      known: { AT_SUBDISTRICT: move('AT_REGENCY', norm.recommendation) },
      none: {
        AT_REGENCY: state.alreadyAtRegency,
        HEARING: state.alreadyAtRegency,
        ...state.afterRuling,
        REVIEW_ANSWERED: state.alreadyAtRegency,
      },
    },
    OPEN_HEARING: {
      known: { AT_REGENCY: move('HEARING', norm.openHearing, norm.panel) },
      none: { HEARING: state.hearingIsOpen, ...state.afterRuling },
      otherwise: 'HEARING',
    },
    HOLD_HEARING: {
      known: { HEARING: move('HEARING', norm.agenda) },
      none: state.afterRuling,
      otherwise: 'HEARING',
    },
    RULE: {
      known: {
        HEARING: either(move('RULED', norm.sanctions, norm.rulingPeriod), move('NOT_PROVEN', norm.rulingPeriod)),
      },
      none: state.afterRuling,
      otherwise: ['RULED', 'NOT_PROVEN'],
    },
    CONFIRM_RULING_EXECUTED: {
      known: {
        RULED: move('EXECUTED', norm.execution, norm.structured),
        REVIEW_ANSWERED: move('EXECUTED', norm.execution, norm.structured),
        DKPP_ANSWERED: move('EXECUTED', norm.execution, norm.structured),
        DKPP_DONE: move('EXECUTED', norm.execution, norm.structured),
        // What KPU does while another body looks at the matter is recorded, and that body's answer still awaited.
        ...staying(['DKPP_COMPLAINT', 'REVIEW_REQUESTED', 'AT_SUPREME_COURT', 'SUPREME_COURT_RULED'], (standing) =>
          move(standing, norm.execution, norm.structured),
        ),
      },
      none: { ...state.withoutDuty, EXECUTED: state.alreadyCarriedOut },
    },
    COMPLAIN_TO_DKPP: {
      known: { RULED: move('DKPP_COMPLAINT', norm.complaint), REVIEW_ANSWERED: move('DKPP_COMPLAINT', norm.complaint) },
      none: state.withoutDuty,
      otherwise: 'DKPP_COMPLAINT',
    },
    RECORD_DKPP_RECEIVED: {
      known: staying(['DKPP_COMPLAINT', 'DKPP_ANSWERED', ...state.besideComplaint], heard),
      none: state.beforeComplaint,
    },
    RECORD_DKPP_ANSWER: {
      known: {
        DKPP_COMPLAINT: move('DKPP_ANSWERED', norm.complaint),
        DKPP_ANSWERED: move('DKPP_ANSWERED', norm.complaint),
        ...staying(state.besideComplaint, heard),
      },
      none: state.beforeComplaint,
    },
    RECORD_DKPP_DONE: {
      known: {
        DKPP_COMPLAINT: move('DKPP_DONE', norm.complaint),
        DKPP_ANSWERED: move('DKPP_DONE', norm.complaint),
        ...staying(state.besideComplaint, heard),
      },
      none: state.beforeComplaint,
    },
    REQUEST_RULING_REVIEW: {
      known: {
        RULED: move('REVIEW_REQUESTED', norm.review),
        NOT_PROVEN: move('REVIEW_REQUESTED', norm.review),
        EXECUTED: move('REVIEW_REQUESTED', norm.review),
      },
      none: state.beforeRuling,
    },
    ANSWER_RULING_REVIEW: {
      known: { REVIEW_REQUESTED: move('REVIEW_ANSWERED', norm.review) },
      none: state.beforeRequest,
    },
    RECORD_SUPREME_COURT_REQUEST: {
      known: {
        EXECUTED: move('AT_SUPREME_COURT', norm.structured),
        ...staying(['DKPP_COMPLAINT', 'REVIEW_REQUESTED'], (standing) => move(standing, norm.structured)),
      },
      none: { ...state.withoutDuty, AT_SUPREME_COURT: state.courtWasAsked, SUPREME_COURT_RULED: state.courtWasAsked },
      otherwise: 'AT_SUPREME_COURT',
    },
    RECORD_SUPREME_COURT_RULING: {
      known: { AT_SUPREME_COURT: move('SUPREME_COURT_RULED', norm.structured) },
      none: state.beforeCourt,
    },
  },
});
