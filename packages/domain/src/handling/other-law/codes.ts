import { codesOf } from '../../process';
import { entry } from '../../words';

const competentBody = codesOf({
  KASN: entry('KASN', 'KASN', [
    'Komisi Aparatur Sipil Negara, sampai berakhir dalam 2024.',
    'The civil service commission, until it ended in 2024.',
  ]),
  BKN: entry('BKN', 'BKN', ['Badan Kepegawaian Negara.', 'The national civil service agency.']),
  PERSONNEL_OFFICIAL: entry('Pejabat Pembina Kepegawaian', 'Personnel official', [
    'Pejabat yang menjatuhkan sanksi kepada ASN; bukan PPK penyelenggara Pemilu.',
    'The official who disciplines civil servants; not the election committee of the same letters.',
  ]),
  POLICE: entry('Kepolisian', 'Police', [
    'Untuk tindak pidana umum, seperti pencurian.',
    'For common crimes, such as theft.',
  ]),
  LOCAL_GOVERNMENT: entry('Pemerintah daerah', 'Local government', [
    'Camat atau bupati, untuk perangkat desa.',
    'The head of the sub-district or regency, for village officials.',
  ]),
  OTHER: entry('Instansi lain', 'Another body', ['Disebut namanya.', 'Named in words.']),
});

export const CompetentBody = competentBody.schema;

/** The codes of this process, by the name of their enum. */
export const otherLawCodes = { CompetentBody: competentBody } as const;
