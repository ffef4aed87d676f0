import {
  DeedSign,
  deedSigns,
  Fault,
  faultWords,
  NoProposalReason,
  noProposalReasons,
  type ElementRole,
  type ElementStanding,
  type GroundKind,
} from '../violation';
import { entry, fromCatalogue, named, type Words } from '../words';

const role: Words<ElementRole> = {
  SUBJECT: entry('Subjek', 'Subject', ['Siapa yang dapat melakukannya.', 'Who can commit it.']),
  FAULT: entry('Kesalahan', 'Fault', ['Dengan sengaja atau karena kelalaian.', 'Wilfully or by negligence.']),
  ACT: entry('Perbuatan', 'Act', ['Yang dilakukan atau tidak dilakukan.', 'What is done or left undone.']),
  OBJECT: entry('Objek', 'Object', ['Yang dikenai perbuatan.', 'What the act is done to.']),
  CIRCUMSTANCE: entry('Keadaan', 'Circumstance', [
    'Waktu, tempat, batas, atau tujuan.',
    'A time, a place, a limit or an aim.',
  ]),
  CONSEQUENCE: entry('Akibat', 'Consequence', ['Yang terjadi karena perbuatan.', 'What comes of the act.']),
};

const standing: Words<ElementStanding> = {
  SHOWN: entry('Ditunjukkan', 'Shown', [
    'Fakta tercatat menunjukkannya; rapat pleno yang menilai.',
    'A recorded fact shows it; the plenary judges.',
  ]),
  UNPROVEN: entry('Belum terbukti', 'Unproven', [
    'Belum ada fakta, atau fakta saling bertentangan.',
    'No fact yet, or facts speak both ways.',
  ]),
  CONTRADICTED: entry('Dibantah fakta', 'Contradicted', [
    'Fakta tercatat mengatakan sebaliknya.',
    'A recorded fact says the opposite.',
  ]),
};

const ground: Words<GroundKind> = {
  SIGN: entry('Tanda', 'Sign', ['Peristiwa yang dinyatakan seseorang.', 'What a person states to have happened.']),
  CRITERION: entry('Kriteria', 'Criterion', ['Kriteria sebagaimana dilihat.', 'A criterion as it was seen.']),
  COUNT: entry('Hitungan', 'Count', ['Angka satu baris hitungan.', 'The figures of one line.']),
  SUBSTAGE: entry('Subtahapan', 'Sub-stage', ['Subtahapan saat dilihat.', 'The sub-stage in which it was seen.']),
  RESPONDENT: entry('Terlapor', 'Respondent', ['Kedudukan yang disebut.', 'A capacity that is named.']),
  STATEMENT: entry('Keterangan', 'Statement', [
    'Keterangan tentang kesengajaan atau kelalaian.',
    'A statement on intent or negligence.',
  ]),
};

const faultMeanings: Readonly<Record<Fault, readonly [id: string, en: string]>> = {
  WILFUL: ['Pelaku menghendaki atau mengetahui perbuatannya.', 'It was meant or known.'],
  NEGLIGENT: ['Pelaku lalai.', 'Care was lacking.'],
};

const reasonTerms: Readonly<Record<NoProposalReason, readonly [id: string, en: string]>> = {
  LAW_NOT_READ: ['Undang-undang belum dibaca', 'Law not read'],
  NOTHING_POINTS: ['Tidak ada yang menunjuk', 'Nothing points'],
};

export const violationWords = {
  DeedSign: fromCatalogue(DeedSign.options, (code) => named(deedSigns[code].name, deedSigns[code].description)),
  ElementRole: role,
  ElementStanding: standing,
  Fault: fromCatalogue(Fault.options, (code) => entry(faultWords[code].id, faultWords[code].en, faultMeanings[code])),
  GroundKind: ground,
  NoProposalReason: fromCatalogue(NoProposalReason.options, (code) => {
    const { id, en } = noProposalReasons[code];
    return entry(...reasonTerms[code], [id, en]);
  }),
};
