import { because, defineProcess, move, ownOrder, staying } from '../../process';
import { entry } from '../../words';
import * as norms from './norms';

const registeredGoesOn = {
  REGISTERED: {
    id: 'Laporan sudah diregistrasi; langkahnya ada pada penanganan.',
    en: 'The report is registered; its steps are those of handling.',
  },
} as const;

const ended = {
  id: 'Laporan ini sudah berakhir, sehingga tidak ada yang dapat dicabut.',
  en: 'The report has come to its end, so there is nothing to withdraw.',
} as const;

const stillLookedAt = { id: 'Laporan ini masih diperiksa.', en: 'The report is still being looked at.' } as const;
const linkInstead = {
  id: 'Laporan ini sudah berakhir; kaitkan saja dengan perkara lain itu.',
  en: 'The report has come to its end; link it to the other matter instead.',
} as const;

const waiting = ['RECEIVED', 'REVIEWED', 'AWAITING_COMPLETION', 'COMPLETED', 'TRANSFERRED', 'TAKEN_OVER'] as const;
/** How a report may end without being registered. */
export const reportEnds = ['NOT_REGISTERED', 'WITHDRAWN', 'REFERRED', 'STOPPED', 'PRELIMINARY_INFORMATION'] as const;

const withdrawn = move('WITHDRAWN', norms.withdrawal);

/** Where a report may stand that was referred, or a part of it. */
const onceReviewed = [...waiting.filter((state) => state !== 'RECEIVED'), 'REGISTERED', ...reportEnds] as const;
const notYetReviewed = {
  RECEIVED: {
    id: 'Laporan ini menunggu kajian awal; belum ada yang diteruskan.',
    en: 'The report waits for its initial review; nothing was referred yet.',
  },
} as const;
/** The norm of the referral carries its replies too; no norm that was read orders those or sets a period. */
const replied = <const State extends string>(standing: State) => move(standing, norms.referral);

/** Intake of a report (Perbawaslu 7/2022 arts. 8 to 24): from delivery to registration, or to another end. */
export const intakeProcess = defineProcess({
  name: 'INTAKE',
  words: entry('Penerimaan Laporan', 'Report intake', [
    'Dari penyampaian Laporan sampai registrasi atau akhir yang lain.',
    'From the delivery of a report to its registration, or to another end.',
  ]),
  begins: ['RECEIVED'],
  states: {
    RECEIVED: entry('Laporan diterima', 'Received', ['Menunggu kajian awal.', 'Waits for its initial review.']),
    REVIEWED: entry('Kajian awal selesai', 'Reviewed', [
      'Kajian awal selesai; hasilnya menentukan langkah berikutnya.',
      'The initial review is done; its result decides what comes next.',
    ]),
    AWAITING_COMPLETION: entry('Menunggu perbaikan Laporan', 'Awaiting completion', [
      'Pelapor diminta melengkapi Laporan.',
      'The reporter was asked to complete the report.',
    ]),
    COMPLETED: entry('Laporan dilengkapi', 'Completed', [
      'Pelapor melengkapi Laporan; syaratnya diperiksa lagi.',
      'The reporter completed the report; its requirements are looked at again.',
    ]),
    REGISTERED: entry('Laporan diregistrasi', 'Registered', [
      'Laporan diregistrasi dan ditangani.',
      'The report is registered and handled.',
    ]),
    NOT_REGISTERED: entry('Tidak diregistrasi', 'Not registered', [
      'Syaratnya tidak terpenuhi sehingga tidak diregistrasi.',
      'A requirement was not met, so it was not registered.',
    ]),
    WITHDRAWN: entry('Laporan dicabut', 'Withdrawn', [
      'Dicabut Pelapor sebelum diregistrasi.',
      'The reporter withdrew it before registration.',
    ]),
    TRANSFERRED: entry('Laporan dilimpahkan', 'Transferred', [
      'Dilimpahkan kepada kantor lain, yang melanjutkannya.',
      'Transferred to another office, which carries it on.',
    ]),
    TAKEN_OVER: entry('Laporan diambil alih', 'Taken over', [
      'Diambil alih kantor di atasnya, yang melanjutkannya.',
      'Taken over by the office above, which carries it on.',
    ]),
    REFERRED: entry('Laporan diteruskan', 'Referred', [
      'Diteruskan kepada instansi yang berwenang.',
      'Referred to the body in charge.',
    ]),
    STOPPED: entry('Laporan dihentikan', 'Stopped', ['Dihentikan dengan alasannya.', 'Stopped on its ground.']),
    PRELIMINARY_INFORMATION: entry('Menjadi informasi awal', 'Preliminary information', [
      'Isinya ditelusuri sebagai informasi awal.',
      'What it told is traced as preliminary information.',
    ]),
  },
  steps: {
    REVIEW_REPORT: {
      known: {
        RECEIVED: move('REVIEWED', norms.initialReview),
        COMPLETED: move('REVIEWED', norms.formalRequirements, norms.materialRequirements),
        TRANSFERRED: move('REVIEWED', norms.initialReview),
        TAKEN_OVER: move('REVIEWED', norms.takeoverOfEthics),
      },
      none: registeredGoesOn,
      otherwise: 'REVIEWED',
    },
    REQUEST_COMPLETION: {
      known: { REVIEWED: move('AWAITING_COMPLETION', norms.completion) },
      none: registeredGoesOn,
      otherwise: 'AWAITING_COMPLETION',
    },
    COMPLETE_REPORT: {
      known: { AWAITING_COMPLETION: move('COMPLETED', norms.completion) },
      none: registeredGoesOn,
      otherwise: 'COMPLETED',
    },
    REGISTER_REPORT: {
      known: {
        REVIEWED: move('REGISTERED', norms.registration),
        TAKEN_OVER: move('REGISTERED', norms.takeoverOfEthics),
      },
      none: { REGISTERED: { id: 'Laporan sudah diregistrasi.', en: 'The report is already registered.' } },
      otherwise: 'REGISTERED',
    },
    DECLINE_REPORT: {
      known: {
        AWAITING_COMPLETION: move('NOT_REGISTERED', norms.notRegistered),
        REVIEWED: move('NOT_REGISTERED', norms.formalRequirements, norms.materialRequirements, norms.entitledReporter),
      },
      none: registeredGoesOn,
      otherwise: 'NOT_REGISTERED',
    },
    WITHDRAW: {
      known: {
        RECEIVED: withdrawn,
        REVIEWED: withdrawn,
        AWAITING_COMPLETION: withdrawn,
        COMPLETED: withdrawn,
        TRANSFERRED: withdrawn,
        TAKEN_OVER: withdrawn,
        REGISTERED: move('REGISTERED', norms.withdrawalAfterRegistration),
      },
      none: {
        WITHDRAWN: { id: 'Laporan sudah dicabut.', en: 'The report is already withdrawn.' },
        NOT_REGISTERED: ended,
        STOPPED: ended,
        PRELIMINARY_INFORMATION: ended,
      },
    },
    TRANSFER_REPORT: {
      known: {
        RECEIVED: move('TRANSFERRED', norms.transferOfEthics),
        REVIEWED: move('TRANSFERRED', norms.transferOfEthics),
      },
      none: registeredGoesOn,
      otherwise: 'TRANSFERRED',
    },
    TAKE_OVER_REPORT: {
      known: { REVIEWED: move('TAKEN_OVER', norms.takeoverOfEthics) },
      none: registeredGoesOn,
      otherwise: 'TAKEN_OVER',
    },
    REFER_REPORT: {
      known: { REVIEWED: move('REFERRED', norms.referral) },
      none: registeredGoesOn,
      otherwise: 'REFERRED',
      // Only the part of other law goes there; suspected election violations are still to be registered here.
      mayStay: true,
    },
    // The body replies whenever it does: where the report has ended, or goes on here with its other kinds.
    RECORD_REPORT_REFERRAL_RECEIVED: { known: staying(onceReviewed, replied), none: notYetReviewed },
    RECORD_REPORT_REFERRAL_ANSWER: { known: staying(onceReviewed, replied), none: notYetReviewed },
    RECORD_REPORT_REFERRAL_DONE: { known: staying(onceReviewed, replied), none: notYetReviewed },
    STOP_REPORT: {
      known: { REVIEWED: move('STOPPED', norms.stopAfterResult) },
      none: registeredGoesOn,
      otherwise: 'STOPPED',
    },
    TREAT_AS_PRELIMINARY: {
      known: {
        WITHDRAWN: move('PRELIMINARY_INFORMATION', norms.withdrawnIsInformation),
        NOT_REGISTERED: move('PRELIMINARY_INFORMATION', norms.unregisteredIsInformation),
      },
      none: {
        ...registeredGoesOn,
        PRELIMINARY_INFORMATION: {
          id: 'Isinya sudah menjadi informasi awal.',
          en: 'What it told is already preliminary information.',
        },
      },
      otherwise: 'PRELIMINARY_INFORMATION',
    },
    // Until registration the matter is kept in order here; handling has the same acts afterwards.
    DECLARE_RECUSAL: { known: staying([...waiting, ...reportEnds], ownOrder), none: registeredGoesOn },
    ASSIGN_MATTER: { known: staying([...waiting, ...reportEnds], ownOrder), none: registeredGoesOn },
    LINK_MATTER: { known: staying([...waiting, ...reportEnds], ownOrder), none: registeredGoesOn },
    MERGE_MATTER: {
      known: {},
      none: { ...because(linkInstead, ...reportEnds), ...registeredGoesOn },
      otherwise: 'STOPPED',
    },
    REOPEN_MATTER: {
      known: {},
      none: { ...because(stillLookedAt, ...waiting), ...registeredGoesOn },
      otherwise: 'RECEIVED',
    },
  },
});
