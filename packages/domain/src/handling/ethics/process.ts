import type { Text } from '@awaslog/law/result';
import { defineProcess, move } from '../../process';
import { entry } from '../../words';
import { ownHandling, takenUp, toDkpp, toKpu } from './norms';

const nothingSent: Text = {
  id: 'Belum ada penerusan yang dapat dibalas.',
  en: 'Nothing was forwarded that could be replied to.',
};

/**
 * A breach of ethics: DKPP for permanent organisers, the regency KPU for its ad hoc bodies, the regency office for ad hoc
 * supervisors. The norms of a referral carry its replies too; no norm that was read orders those or sets a period.
 */
export const ethicsProcess = defineProcess({
  name: 'ETHICS',
  words: entry('Jalur etik', 'Ethics track', [
    'Penerusan menurut siapa terlapornya, atau penanganan sendiri.',
    'Forwarding by who the respondent is, or own handling.',
  ]),
  states: {
    OPEN: entry('Belum diteruskan', 'Open', ['Menunggu penerusan atau putusan.', 'Waits to be forwarded or decided.']),
    FORWARDED: entry('Diteruskan', 'Forwarded', ['Menunggu tanda terima.', 'Waits for its receipt.']),
    RECEIVED: entry('Diterima badan lain', 'Received', ['Menunggu jawaban.', 'Waits for its answer.']),
    ANSWERED: entry('Dijawab badan lain', 'Answered', ['Menunggu penyelesaian.', 'Waits to be dealt with.']),
    DONE: entry('Selesai di badan lain', 'Done', ['Sudah diselesaikan badan lain.', 'The other body is done with it.']),
    DECIDED: entry('Diputus sendiri', 'Decided', [
      'Bawaslu kabupaten/kota memutusnya sendiri.',
      'The regency office decided on it itself.',
    ]),
  },
  begins: ['OPEN'],
  steps: {
    HAND_UP_ETHICS: { known: { OPEN: move('OPEN', takenUp) } },
    FORWARD_ETHICS: {
      known: {
        OPEN: move('FORWARDED', toDkpp, toKpu),
        // Respondents of two kinds need two letters.
        FORWARDED: move('FORWARDED', toDkpp, toKpu),
        RECEIVED: move('FORWARDED', toDkpp, toKpu),
        ANSWERED: move('FORWARDED', toDkpp, toKpu),
        DECIDED: move('FORWARDED', toDkpp, toKpu),
      },
      otherwise: 'FORWARDED',
    },
    DECIDE_ETHICS: {
      known: {
        OPEN: move('DECIDED', ownHandling),
        // What another body still has to answer is not done with our own decision.
        FORWARDED: move('FORWARDED', ownHandling),
        RECEIVED: move('RECEIVED', ownHandling),
        ANSWERED: move('ANSWERED', ownHandling),
        DONE: move('DONE', ownHandling),
      },
    },
    RECORD_ETHICS_RECEIVED: {
      known: {
        FORWARDED: move('RECEIVED', toDkpp, toKpu),
        RECEIVED: move('RECEIVED', toDkpp, toKpu),
        ANSWERED: move('ANSWERED', toDkpp, toKpu),
      },
      none: { OPEN: nothingSent, DECIDED: nothingSent },
    },
    RECORD_ETHICS_ANSWER: {
      known: {
        FORWARDED: move('ANSWERED', toDkpp, toKpu),
        RECEIVED: move('ANSWERED', toDkpp, toKpu),
        ANSWERED: move('ANSWERED', toDkpp, toKpu),
      },
      none: { OPEN: nothingSent, DECIDED: nothingSent },
    },
    RECORD_ETHICS_DONE: {
      known: {
        FORWARDED: move('DONE', toDkpp, toKpu),
        RECEIVED: move('DONE', toDkpp, toKpu),
        ANSWERED: move('DONE', toDkpp, toKpu),
      },
      none: { OPEN: nothingSent, DECIDED: nothingSent },
      // Another body may still have its part.
      mayStay: true,
    },
  },
});
