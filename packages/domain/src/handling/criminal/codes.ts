import { codesOf } from '../../process';
import { entry } from '../../words';

const gakkumduInstitution = codesOf({
  BAWASLU: entry('Bawaslu', 'Bawaslu', ['Pengawas Pemilu.', 'The election supervisors.']),
  POLICE: entry('Kepolisian', 'Police', ['Penyidik dalam Sentra Gakkumdu.', 'The investigators in Gakkumdu.']),
  PROSECUTOR: entry('Kejaksaan', 'Prosecutor', ['Jaksa dalam Sentra Gakkumdu.', 'The prosecutors in Gakkumdu.']),
});
const crimeOpinion = codesOf({
  ELECTION_CRIME: entry('Tindak pidana Pemilu', 'Election crime', [
    'Memenuhi unsur tindak pidana Pemilu.',
    'It has the elements of an election crime.',
  ]),
  NOT_ELECTION_CRIME: entry('Bukan tindak pidana Pemilu', 'Not an election crime', [
    'Tidak memenuhi unsur.',
    'It lacks the elements.',
  ]),
  NEEDS_MORE: entry('Perlu bukti lagi', 'Needs more', [
    'Belum dapat dinilai; bukti yang diperlukan disebut.',
    'Cannot be judged yet; the proof that is needed is named.',
  ]),
});
const courtVerdict = codesOf({
  CONVICTED: entry('Terbukti bersalah', 'Convicted', ['Terdakwa dinyatakan bersalah.', 'The defendant is guilty.']),
  ACQUITTED: entry('Bebas', 'Acquitted', ['Terdakwa dibebaskan.', 'The defendant is acquitted.']),
  DISCHARGED: entry('Lepas dari tuntutan hukum', 'Discharged', [
    'Perbuatannya terbukti, tetapi bukan tindak pidana.',
    'The deed is proven and is no crime.',
  ]),
  INADMISSIBLE: entry('Tidak dapat diterima', 'Inadmissible', [
    'Dakwaan atau permohonan tidak dapat diterima.',
    'The charge or the request is not admitted.',
  ]),
});
const appellant = codesOf({
  PROSECUTOR: entry('Penuntut umum', 'Prosecutor', ['Penuntut umum.', 'The public prosecutor.']),
  DEFENDANT: entry('Terdakwa', 'Defendant', ['Terdakwa atau penasihat hukumnya.', 'The defendant or counsel.']),
  BOTH: entry('Keduanya', 'Both', ['Penuntut umum dan terdakwa.', 'The prosecutor and the defendant.']),
});
const crimeStopper = codesOf({
  OFFICE: entry('Pengawas Pemilu', 'Supervising office', [
    'Pengawas Pemilu tidak menyatakannya sebagai dugaan tindak pidana.',
    'The office does not declare it a suspected crime.',
  ]),
  POLICE: entry('Kepolisian', 'Police', ['Penyelidikan atau penyidikan dihentikan.', 'The police ended it.']),
  PROSECUTOR: entry('Kejaksaan', 'Prosecutor', ['Penuntutan dihentikan.', 'The prosecutor ended it.']),
  COURT: entry('Pengadilan', 'Court', ['Pengadilan menyatakan gugur.', 'The court ended it.']),
});

export const GakkumduInstitution = gakkumduInstitution.schema;
export const CrimeOpinion = crimeOpinion.schema;
export const CourtVerdict = courtVerdict.schema;
export const CourtAppellant = appellant.schema;
export const CrimeStopper = crimeStopper.schema;

/** The codes of this process, by the name of their enum. */
export const criminalCodes = {
  GakkumduInstitution: gakkumduInstitution,
  CrimeOpinion: crimeOpinion,
  CourtVerdict: courtVerdict,
  CourtAppellant: appellant,
  CrimeStopper: crimeStopper,
} as const;
