import type { Text } from '@awaslog/law/result';
import { because } from '../../process';
import { entry } from '../../words';

/** Where a suspected election crime stands. */
export const criminalStates = {
  AT_SUBDISTRICT: entry('Di Panwascam', 'At the sub-district', [
    'Panwascam menangani dugaan tindak pidana.',
    'The Panwascam has the suspected crime.',
  ]),
  AT_REGENCY: entry('Di kabupaten/kota', 'At the regency', [
    'Menunggu pembahasan di Sentra Gakkumdu.',
    'Waits for its discussion in Gakkumdu.',
  ]),
  DISCUSSED: entry('Dibahas di Gakkumdu', 'Discussed', [
    'Sudah dibahas; menunggu pernyataan.',
    'Discussed; waits to be declared or ended.',
  ]),
  DECLARED: entry('Dinyatakan dugaan tindak pidana', 'Declared', [
    'Harus diteruskan kepada kepolisian dalam 1 x 24 jam.',
    'To be passed to the police within 1 x 24 hours.',
  ]),
  INVESTIGATION: entry('Penyelidikan dan penyidikan', 'Investigation', ['Di kepolisian.', 'With the police.']),
  PROSECUTION: entry('Penuntutan', 'Prosecution', ['Berkas di penuntut umum.', 'The file is at the prosecutor.']),
  RETURNED: entry('Berkas dikembalikan', 'File returned', [
    'Berkas kembali pada penyidik untuk dilengkapi.',
    'The file is back with the investigator to be mended.',
  ]),
  TRIAL: entry('Di pengadilan negeri', 'On trial', ['Diperiksa pengadilan negeri.', 'Before the district court.']),
  DISTRICT_JUDGED: entry('Diputus pengadilan negeri', 'Judged', [
    'Putusan dibacakan; banding masih mungkin selama waktunya.',
    'The judgment was read; an appeal may come in its time.',
  ]),
  APPEAL: entry('Banding', 'On appeal', ['Diperiksa pengadilan tinggi.', 'Before the high court.']),
  FINAL: entry('Putusan terakhir', 'Final', ['Terakhir dan mengikat.', 'The last judgment; it binds.']),
  EXECUTED: entry('Dilaksanakan', 'Executed', ['Putusan sudah dilaksanakan.', 'The judgment was carried out.']),
  STOPPED: entry('Dihentikan', 'Stopped', ['Berakhir tanpa putusan.', 'Ended without a judgment.']),
};

export const notReferred: Text = {
  id: 'Dugaan ini belum diteruskan kepada kepolisian.',
  en: 'It was not passed to the police yet.',
};
export const alreadyReferred: Text = {
  id: 'Dugaan ini sudah di kepolisian atau sesudahnya.',
  en: 'It is already with the police or further.',
};
export const alreadyDeclared: Text = { id: 'Dugaan ini sudah dinyatakan.', en: 'It has been declared already.' };
export const noReturn: Text = {
  id: 'Berkas tidak sedang dikembalikan kepada penyidik.',
  en: 'The file was not returned to the investigator.',
};
export const inCourt: Text = { id: 'Perkara ini sudah di pengadilan.', en: 'The case is already in court.' };
export const notJudged: Text = { id: 'Belum ada putusan pengadilan.', en: 'No court has judged yet.' };
export const isJudged: Text = { id: 'Pengadilan sudah memutus.', en: 'A court has judged already.' };
export const noAppeal: Text = { id: 'Belum ada permohonan banding.', en: 'No appeal was lodged.' };
export const isOver: Text = { id: 'Perkara pidana ini sudah selesai.', en: 'The criminal case is over.' };

export const beforeReferral = because(notReferred, 'AT_SUBDISTRICT', 'AT_REGENCY', 'DISCUSSED', 'DECLARED');
export const withPoliceOrProsecutor = ['INVESTIGATION', 'PROSECUTION', 'RETURNED'] as const;
export const judgedStates = ['DISTRICT_JUDGED', 'APPEAL', 'FINAL', 'EXECUTED'] as const;
export const fromCourtOn = ['TRIAL', ...judgedStates] as const;
/** What an act about a judgment answers before there is one. */
export const beforeJudgment = {
  ...because(notJudged, 'AT_SUBDISTRICT', 'AT_REGENCY', 'DISCUSSED', 'DECLARED', 'STOPPED'),
  ...because(notJudged, ...withPoliceOrProsecutor),
} as const;
