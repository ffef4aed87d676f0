import {
  actNames,
  actOf,
  handlingCodes,
  processes,
  type Doer,
  type MatterEventType,
  type ProcessName,
} from '../handling';
import { wordsOf } from '../process';
import { entry, type GlossaryEntry, type Words } from '../words';

/** What each process is called stands in its table. */
const processName = Object.fromEntries(
  Object.entries(processes).map(([name, { words }]) => [name, words]),
) as Words<ProcessName>;

const doer: Words<Doer> = {
  OFFICE: entry('Pengawas Pemilu', 'Office', ['Kantor yang menangani.', 'The office that handles it.']),
  PLENARY: entry('Rapat pleno', 'Plenary', ['Anggota kantor dalam rapat pleno.', 'The members in plenary.']),
  REPORTER: entry('Pelapor', 'Reporter', ['Orang yang melapor.', 'Who reported.']),
  KPU: entry('Jajaran KPU', 'KPU bodies', ['Penyelenggara yang menindaklanjuti.', 'The organiser who acts on it.']),
  HEARING_PANEL: entry('Majelis Pemeriksa', 'Hearing panel', [
    'Semua anggota sebagai majelis.',
    'All members as the panel.',
  ]),
  GAKKUMDU: entry('Sentra Gakkumdu', 'Gakkumdu', [
    'Bawaslu, kepolisian, dan kejaksaan bersama.',
    'Bawaslu, police and prosecutor together.',
  ]),
  POLICE: entry('Kepolisian', 'Police', ['Penyelidik dan penyidik.', 'Enquirers and investigators.']),
  PROSECUTOR: entry('Kejaksaan', 'Prosecutor', ['Penuntut umum.', 'The public prosecutor.']),
  COURT: entry('Pengadilan', 'Court', ['Pengadilan negeri dan pengadilan tinggi.', 'District and high court.']),
  DKPP: entry('DKPP', 'DKPP', ['Dewan Kehormatan Penyelenggara Pemilu.', 'The ethics tribunal of organisers.']),
  PARTY: entry('Pihak', 'Party', ['Pelapor, penemu, atau terlapor.', 'Reporter, finder or respondent.']),
  OTHER_BODY: entry('Instansi lain', 'Other body', ['Instansi yang berwenang.', 'The body in charge.']),
};

/** What each act leaves behind, as its past says it. */
const matterEvent = Object.fromEntries(
  actNames.map((name): [string, GlossaryEntry] => [actOf(name).event, actOf(name).past]),
) as Words<MatterEventType>;

/** The words of handling; those of each code stand beside it in the room that states it. */
export const handlingWords = {
  ProcessName: processName,
  Doer: doer,
  MatterEventType: matterEvent,
  ...wordsOf(handlingCodes),
};
