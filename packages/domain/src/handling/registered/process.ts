import { defineProcess, either, move, ownOrder, staying } from '../../process';
import { entry } from '../../words';
import * as norms from './norms';

const closed = {
  CLOSED: { id: 'Perkara sudah ditutup; buka kembali lebih dahulu.', en: 'The matter is closed; open it again first.' },
} as const;
const notClosed = { id: 'Perkara ini masih ditangani.', en: 'The matter is still being handled.' } as const;
const notInvited = { id: 'Belum ada yang diundang.', en: 'Nobody was invited yet.' } as const;

const undecided = ['REGISTERED', 'CLARIFYING', 'STUDIED', 'DECIDED'] as const;
const notYetClosed = [...undecided, 'STOPPED', 'ANNOUNCED'] as const;

/** Handling of a registered report or finding (UU 7/2017 arts. 454 and 455; Perbawaslu 7/2022 arts. 28 to 30). */
export const handlingProcess = defineProcess({
  name: 'HANDLING',
  words: entry('Penanganan', 'Handling', [
    'Dari registrasi sampai keputusan rapat pleno dan pemberitahuan statusnya.',
    'From registration to the decision of the plenary and the notice of its status.',
  ]),
  begins: ['REGISTERED'],
  states: {
    REGISTERED: entry('Diregistrasi', 'Registered', [
      'Menunggu klarifikasi atau kajian.',
      'Waits to be clarified or studied.',
    ]),
    CLARIFYING: entry('Klarifikasi', 'Clarifying', ['Pihak diundang dan didengar.', 'Parties are invited and heard.']),
    STUDIED: entry('Kajian selesai', 'Studied', ['Menunggu rapat pleno.', 'Waits for the plenary.']),
    DECIDED: entry('Diputuskan', 'Decided', [
      'Rapat pleno menyatakan ada pelanggaran; jalurnya dibuka menurut jenisnya.',
      'The plenary found a violation; its tracks are open by kind.',
    ]),
    STOPPED: entry('Dihentikan', 'Stopped', [
      'Tidak ada yang terbukti, atau perkaranya digabungkan.',
      'Nothing was proven, or the matter was merged into another.',
    ]),
    ANNOUNCED: entry('Status diumumkan', 'Announced', [
      'Status diberitahukan dan diumumkan.',
      'Its status was told and published.',
    ]),
    CLOSED: entry('Ditutup', 'Closed', ['Berkasnya ditutup.', 'Its file is closed.']),
  },
  steps: {
    INVITE: {
      known: { REGISTERED: move('CLARIFYING', norms.invitation), CLARIFYING: move('CLARIFYING', norms.invitation) },
      none: closed,
    },
    HOLD_SESSION: { known: { CLARIFYING: move('CLARIFYING', norms.clarification) }, none: closed },
    RECORD_ABSENCE: {
      known: { CLARIFYING: move('CLARIFYING', norms.secondInvitation) },
      none: { ...closed, REGISTERED: notInvited },
    },
    FINISH_STUDY: {
      known: { REGISTERED: move('STUDIED', norms.study), CLARIFYING: move('STUDIED', norms.study) },
      none: closed,
    },
    EXTEND_STUDY: {
      known: {
        REGISTERED: move('REGISTERED', norms.furtherInformation),
        CLARIFYING: move('CLARIFYING', norms.furtherInformation),
        STUDIED: move('CLARIFYING', norms.furtherInformation),
      },
      none: closed,
    },
    DECIDE: {
      known: { STUDIED: either(move('DECIDED', norms.byKind), move('STOPPED', norms.nothingProven)) },
      none: closed,
      otherwise: ['DECIDED', 'STOPPED'],
    },
    RECOMMEND_VOTING: { known: staying(undecided, (state) => move(state, norms.repeatVote)), none: closed },
    ANSWER_VOTING_RECOMMENDATION: { known: staying(notYetClosed, (state) => move(state, norms.repeatVote)) },
    ANNOUNCE_STATUS: {
      known: { DECIDED: move('ANNOUNCED', norms.statusNotice), STOPPED: move('ANNOUNCED', norms.statusNotice) },
      none: closed,
    },
    CLOSE_MATTER: { known: { ANNOUNCED: ownOrder('CLOSED') }, none: closed, otherwise: 'CLOSED' },
    REOPEN_MATTER: {
      known: {},
      none: { REGISTERED: notClosed, CLARIFYING: notClosed, STUDIED: notClosed, DECIDED: notClosed },
      otherwise: 'REGISTERED',
    },
    TAKE_OVER_MATTER: { known: {}, none: closed },
    DECLARE_RECUSAL: { known: staying(notYetClosed, ownOrder), none: closed },
    ASSIGN_MATTER: { known: staying(notYetClosed, ownOrder), none: closed },
    LINK_MATTER: { known: staying([...notYetClosed, 'CLOSED'], ownOrder) },
    MERGE_MATTER: { known: {}, none: closed, otherwise: 'STOPPED' },
  },
});
