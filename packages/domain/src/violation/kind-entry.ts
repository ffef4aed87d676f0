import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import { read, secondary, uu7 } from '@awaslog/law/instruments';
import { ethicsOfSupervisors, toBodyInCharge, toDkpp } from '../issue/norms';
import type { ViolationKind } from './kind';

export interface ViolationKindEntry {
  readonly name: Text;
  readonly definition: Text;
  /** Who settles it once it is proven. */
  readonly settledBy: Text;
  readonly cites: readonly Citation[];
}

export const violationKinds: Readonly<Record<ViolationKind, ViolationKindEntry>> = {
  ADMINISTRATIVE: {
    name: { id: 'Pelanggaran administratif', en: 'Administrative violation' },
    definition: {
      id: 'Pelanggaran tata cara, prosedur, atau mekanisme administrasi pemilu pada tahapan mana pun, di luar tindak pidana pemilu dan kode etik.',
      en: 'A breach of the ways, procedures or mechanisms of election administration in any stage, other than crimes and ethics.',
    },
    settledBy: {
      id: 'Bawaslu memutus; Panwascam memberi rekomendasi ke atas.',
      en: 'Bawaslu rules on it; Panwascam recommends upward.',
    },
    cites: [
      uu7.article('460', undefined, read('https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page316.html')),
    ],
  },
  CRIMINAL: {
    name: { id: 'Tindak pidana pemilu', en: 'Election crime' },
    definition: {
      id: 'Perbuatan yang diancam pidana dalam Pasal 488 sampai dengan 554 UU 7/2017.',
      en: 'A deed that articles 488 to 554 of UU 7/2017 punish.',
    },
    settledBy: {
      id: 'Dibahas di Sentra Gakkumdu dan diteruskan kepada kepolisian dalam 1x24 jam.',
      en: 'Discussed in the Gakkumdu centre and referred to the police within 24 hours.',
    },
    cites: [
      uu7.article(
        '488-554',
        undefined,
        secondary('https://id.scribd.com/document/672547600/Pasal-pasal-Tindak-Pidana-Pemilu-dan-Pemilihan'),
      ),
    ],
  },
  ETHICS: {
    name: { id: 'Pelanggaran kode etik', en: 'Breach of the code of ethics' },
    definition: {
      id: 'Pelanggaran kode etik penyelenggara pemilu.',
      en: 'A breach of the code of ethics by those who run or supervise the election.',
    },
    settledBy: {
      id: 'DKPP untuk lembaga tetap; KPU kabupaten/kota untuk PPK, PPS, dan KPPS; Bawaslu kabupaten/kota untuk Panwascam, PKD, dan PTPS.',
      en: 'DKPP for permanent bodies; the regency KPU for PPK, PPS and KPPS; the regency Bawaslu for Panwascam, PKD and PTPS.',
    },
    cites: [toDkpp, ethicsOfSupervisors],
  },
  OTHER_LAW: {
    name: { id: 'Pelanggaran peraturan perundang-undangan lain', en: 'Breach of other law' },
    definition: {
      id: 'Bukan pelanggaran pemilu; diteruskan kepada instansi yang berwenang, misalnya pencurian kepada kepolisian.',
      en: 'No election violation; referred to the body in charge, for instance theft to the police.',
    },
    settledBy: { id: 'Instansi yang berwenang.', en: 'The body in charge.' },
    cites: [toBodyInCharge],
  },
};
