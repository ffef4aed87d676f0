import { defineProcess, move } from '../../process';
import { entry } from '../../words';
import { initialReview } from './norms';

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
  },
  steps: {
    REVIEW_REPORT: { known: { RECEIVED: move('REVIEWED', initialReview) }, otherwise: 'REVIEWED' },
  },
});
