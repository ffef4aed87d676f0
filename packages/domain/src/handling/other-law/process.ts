import type { Text } from '@awaslog/law/result';
import { defineProcess, move } from '../../process';
import { entry } from '../../words';
import { otherLaw, passedOn } from './norms';

const nothingSent: Text = {
  id: 'Belum ada penerusan yang dapat dibalas.',
  en: 'Nothing was forwarded that could be replied to.',
};

/**
 * A suspected violation of another law (UU 7/2017 art. 455(1)c): it is passed to the body in charge, and what that body
 * does is recorded. The norms of the referral carry its replies too; no norm that was read sets a period for them.
 */
export const otherLawProcess = defineProcess({
  name: 'OTHER',
  words: entry('Jalur hukum lainnya', 'Other-law track', [
    'Penerusan kepada instansi yang berwenang.',
    'Forwarding to the body in charge.',
  ]),
  states: {
    OPEN: entry('Belum diteruskan ke instansi', 'Open', ['Menunggu penerusan.', 'Waits to be forwarded.']),
    FORWARDED: entry('Diteruskan ke instansi', 'Forwarded', ['Menunggu tanda terima.', 'Waits for its receipt.']),
    RECEIVED: entry('Diterima instansi', 'Received', ['Menunggu jawaban.', 'Waits for its answer.']),
    ANSWERED: entry('Dijawab instansi', 'Answered', ['Menunggu penyelesaian.', 'Waits to be dealt with.']),
    DONE: entry('Selesai di instansi', 'Done', ['Instansi sudah menyelesaikannya.', 'The body is done with it.']),
  },
  begins: ['OPEN'],
  steps: {
    FORWARD_OTHER_LAW: {
      known: {
        OPEN: move('FORWARDED', otherLaw, passedOn),
        // One deed may concern several bodies.
        FORWARDED: move('FORWARDED', otherLaw, passedOn),
        RECEIVED: move('FORWARDED', otherLaw, passedOn),
        ANSWERED: move('FORWARDED', otherLaw, passedOn),
      },
      otherwise: 'FORWARDED',
    },
    RECORD_OTHER_LAW_RECEIVED: {
      known: {
        FORWARDED: move('RECEIVED', otherLaw, passedOn),
        RECEIVED: move('RECEIVED', otherLaw, passedOn),
        ANSWERED: move('ANSWERED', otherLaw, passedOn),
      },
      none: { OPEN: nothingSent },
    },
    RECORD_OTHER_LAW_ANSWER: {
      known: {
        FORWARDED: move('ANSWERED', otherLaw, passedOn),
        RECEIVED: move('ANSWERED', otherLaw, passedOn),
        ANSWERED: move('ANSWERED', otherLaw, passedOn),
      },
      none: { OPEN: nothingSent },
    },
    RECORD_OTHER_LAW_DONE: {
      known: {
        FORWARDED: move('DONE', otherLaw, passedOn),
        RECEIVED: move('DONE', otherLaw, passedOn),
        ANSWERED: move('DONE', otherLaw, passedOn),
      },
      none: { OPEN: nothingSent },
      // Another body may still have its part.
      mayStay: true,
    },
  },
});
