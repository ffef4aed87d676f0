import { codesOf } from '../../process';
import { entry } from '../../words';
import { outcomeCodes } from './outcome-codes';

const clarifiedCapacity = codesOf({
  REPORTER: entry('Pelapor', 'Reporter', ['Orang yang melapor.', 'Who reported.']),
  RESPONDENT: entry('Terlapor', 'Respondent', ['Pihak yang dilaporkan.', 'The reported party.']),
  WITNESS: entry('Saksi', 'Witness', ['Orang yang melihat atau mendengar.', 'Who saw or heard it.']),
  EXPERT: entry('Ahli', 'Expert', ['Orang yang ahli di bidangnya.', 'Who knows the field.']),
});

const invitationManner = codesOf({
  BY_HAND: entry('Diserahkan langsung', 'By hand', ['Surat diserahkan langsung.', 'The letter was handed over.']),
  SIGAP_LAPOR: entry('SigapLapor', 'SigapLapor', ['Melalui SigapLapor.', 'Through SigapLapor.']),
  TELECOMMUNICATION: entry('Telekomunikasi', 'Telecommunication', [
    'Melalui sarana telekomunikasi.',
    'By means of telecommunication.',
  ]),
});

const invitationOrder = codesOf({
  FIRST: entry('Undangan pertama', 'First', ['Undangan pertama.', 'The first invitation.']),
  SECOND: entry('Undangan kedua', 'Second', ['Undangan kedua setelah tidak hadir.', 'The second, after an absence.']),
});

const sessionMode = codesOf({
  FACE_TO_FACE: entry('Tatap muka', 'Face to face', ['Bertemu langsung.', 'In one room.']),
  ONLINE: entry('Daring', 'Online', ['Melalui sambungan daring.', 'Over a connection.']),
});

const onlineGround = codesOf({
  GEOGRAPHY: entry('Kondisi geografis', 'Geography', ['Jarak atau medan.', 'Distance or terrain.']),
  SECURITY: entry('Keamanan', 'Security', ['Keadaan keamanan.', 'The state of security.']),
  FACILITIES: entry('Sarana', 'Facilities', ['Keterbatasan sarana.', 'Lack of facilities.']),
  DISASTER: entry('Bencana', 'Disaster', ['Keadaan bencana.', 'A disaster.']),
  NONE_OF_THESE: entry('Tidak satu pun', 'None of these', [
    'Tidak ada satu pun dari keempat alasan itu.',
    'None of the four grounds.',
  ]),
});

const oath = codesOf({
  TAKEN: entry('Bersumpah atau berjanji', 'Taken', ['Sumpah atau janji diucapkan.', 'The oath or promise was given.']),
  REFUSED: entry('Tidak bersedia', 'Refused', [
    'Tidak bersedia; klarifikasi tetap berjalan.',
    'Not willing; the session goes on all the same.',
  ]),
  NOT_ASKED: entry('Tidak ditanyakan', 'Not asked', ['Kesediaan tidak ditanyakan.', 'Nobody asked.']),
});

const recusalGround = codesOf({
  RESPONDENT: entry('Terlapor', 'Respondent', ['Anggota itu sendiri Terlapor.', 'The member is a respondent.']),
  FINDER: entry('Penemu', 'Finder', ['Anggota itu menemukan sendiri.', 'The member found it.']),
  INTEREST: entry('Kepentingan', 'Interest', ['Ada kepentingan dalam perkara.', 'An interest in the matter.']),
  KINSHIP: entry('Hubungan keluarga', 'Kinship', [
    'Berkeluarga dengan salah satu pihak.',
    'Kin of one of the parties.',
  ]),
  OTHER: entry('Alasan lain', 'Other ground', ['Disebut dalam penjelasan.', 'Named in the explanation.']),
});

export const ClarifiedCapacity = clarifiedCapacity.schema;
export const InvitationManner = invitationManner.schema;
export const InvitationOrder = invitationOrder.schema;
export const SessionMode = sessionMode.schema;
export const OnlineGround = onlineGround.schema;
export const Oath = oath.schema;
export const RecusalGround = recusalGround.schema;

/** The codes of this process, by the name of their enum. */
export const registeredCodes = {
  ClarifiedCapacity: clarifiedCapacity,
  InvitationManner: invitationManner,
  InvitationOrder: invitationOrder,
  SessionMode: sessionMode,
  OnlineGround: onlineGround,
  Oath: oath,
  RecusalGround: recusalGround,
  ...outcomeCodes,
} as const;
