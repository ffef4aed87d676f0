import { warningsOf } from '../act-warnings';
import { ownHandling, takenUp, toDkpp, toKpu } from './norms';

/** What the acts of the ethics track warn of. */
export const ethicsWarning = warningsOf({
  ETHICS_ADDRESSEE_DOES_NOT_FIT: {
    id: 'Tidak ada Terlapor yang etiknya diperiksa badan ini: DKPP untuk anggota KPU dan Bawaslu, KPU kabupaten/kota untuk PPK, PPS, dan KPPS. Periksa alamatnya.',
    en: 'No respondent belongs before this body: DKPP for members of KPU and Bawaslu, the regency KPU for PPK, PPS and KPPS. Check the addressee.',
    cites: [toDkpp, toKpu],
  },
  ETHICS_RESPONDENT_HAS_NO_BODY: {
    id: 'Sebagian Terlapor bukan penyelenggara Pemilu, sehingga tidak ada pemeriksa etik yang diketahui. Pertimbangkan jalur lain.',
    en: 'Some respondents are no election organisers, and no body for their ethics is known. Consider another track.',
    cites: [toDkpp],
  },
  ETHICS_ALSO_OF_SUPERVISORS: {
    id: 'Ada pula pengawas ad hoc sebagai Terlapor; bagian itu ditangani Bawaslu kabupaten/kota sendiri.',
    en: 'Ad hoc supervisors are respondents as well; that part is handled by the regency office itself.',
    cites: [ownHandling],
  },
  ETHICS_FORWARDED_BY_PANWASCAM: {
    id: 'Sejauh diingat yang meneruskan dugaan pelanggaran etik adalah Bawaslu kabupaten/kota. Sampaikan perkaranya ke sana.',
    en: 'As far as is recalled it is the regency office that forwards a suspected breach of ethics. Hand the matter up to it.',
  },
  ETHICS_OF_ANOTHER_BODY: {
    id: 'Tidak ada pengawas ad hoc sebagai Terlapor, sehingga pemeriksaan etiknya milik badan lain. Teruskan ke sana.',
    en: 'No ad hoc supervisor is a respondent, so their ethics belong before another body. Forward the matter there.',
    cites: [ownHandling],
  },
  HANDING_UP_IS_FOR_SUPERVISORS: {
    id: 'Pengambilalihan yang dibaca hanya mengenai Panwascam, PKD, dan PTPS. Catat dasar menyampaikan Terlapor lain.',
    en: 'The takeover that was read concerns Panwascam, PKD and PTPS alone. Note the ground for other respondents.',
    cites: [takenUp],
  },
});
