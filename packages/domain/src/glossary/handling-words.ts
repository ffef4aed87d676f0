import { actNames, actOf, handlingCodes, type Doer, type MatterEventType, type ProcessName } from '../handling';
import { entry, type GlossaryEntry, type Words } from '../words';

type HandlingCodes = typeof handlingCodes;
type CodeWords = { readonly [Name in keyof HandlingCodes]: HandlingCodes[Name]['words'] };

const processName: Words<ProcessName> = {
  INTAKE: entry('Penerimaan Laporan', 'Report intake', [
    'Dari penyampaian Laporan sampai registrasi.',
    'From the delivery of a report to its registration.',
  ]),
  HANDLING: entry('Penanganan', 'Handling', [
    'Dari registrasi sampai pengumuman status.',
    'From registration to the announcement of its status.',
  ]),
  ADMINISTRATIVE: entry('Jalur administratif', 'Administrative track', [
    'Rekomendasi, sidang pemeriksaan, putusan, dan pelaksanaannya.',
    'Recommendation, hearing, ruling and what is done about it.',
  ]),
  CRIMINAL: entry('Jalur pidana', 'Criminal track', [
    'Sentra Gakkumdu, kepolisian, kejaksaan, pengadilan, dan eksekusi.',
    'Gakkumdu, police, prosecutor, courts and execution.',
  ]),
  ETHICS: entry('Jalur etik', 'Ethics track', [
    'Penerusan menurut siapa terlapornya, atau penanganan sendiri.',
    'Forwarding by who the respondent is, or own handling.',
  ]),
  OTHER: entry('Jalur hukum lainnya', 'Other-law track', [
    'Penerusan kepada instansi yang berwenang.',
    'Forwarding to the body in charge.',
  ]),
};

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
  ...(Object.fromEntries(Object.entries(handlingCodes).map(([name, { words }]) => [name, words])) as CodeWords),
};
