import type { Citation } from '../citation';
import { perbawaslu5, perbawaslu7, perbawaslu8of2020, read, secondary, uu7, uuPilkada2016 } from '../instruments';
import type { Text } from '../result';

/** How Bawaslu ends an administrative violation of an election, and what its bodies and forms are, as far as was read. */
export interface Practice {
  /** `RULING`: Bawaslu rules and KPU carries it out; `RECOMMENDATION`: Bawaslu recommends and KPU decides. */
  readonly administrativeEnd: 'RULING' | 'RECOMMENDATION';
  readonly ends: Text;
  readonly forms: Text;
  readonly cites: readonly Citation[];
}

export const pemiluPractice: Practice = {
  administrativeEnd: 'RULING',
  ends: {
    id: 'Bawaslu memeriksa dan memutus pelanggaran administratif; KPU melaksanakan putusannya.',
    en: 'Bawaslu hears and rules on administrative violations, and KPU carries out the ruling.',
  },
  forms: {
    id: 'Formulir Model A untuk hasil pengawasan, seri B untuk penanganan; B.10 sampai B.12 untuk sumpah dan klarifikasi.',
    en: 'Form A for what was supervised, the B series for handling; B.10 to B.12 for the oath and the clarification.',
  },
  cites: [
    uu7.article('461', '5', secondary('https://beritamoneter.com/perihal-pelanggaran-administratif-pemilu/2')),
    perbawaslu7.article(
      '30',
      undefined,
      read('https://pasal.id/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022/koreksi/8055301'),
    ),
    perbawaslu5.article(
      '18',
      undefined,
      read('https://pasal.id/peraturan/perban/peraturan-bawaslu-no-5-tahun-2022/koreksi/8030757'),
    ),
  ],
};

export const pilkadaPractice: Practice = {
  administrativeEnd: 'RECOMMENDATION',
  ends: {
    id: 'Bawaslu memberi rekomendasi; KPU memeriksa dan memutus. Gakkumdu dan TSM menurut aturannya sendiri, yang belum dibaca.',
    en: 'Bawaslu recommends; KPU examines and decides. Gakkumdu and TSM follow rules of their own, which were not read.',
  },
  forms: {
    id: 'Formulir A.1, A.2, dan seterusnya; tanda tangan harus sama dengan kartu identitas.',
    en: 'Forms A.1, A.2 and so on; the signature has to match the identity card.',
  },
  cites: [
    uuPilkada2016.article(
      '139',
      undefined,
      secondary(
        'https://news.okezone.com/read/2020/09/16/337/2278748/bawaslu-rekomendasi-pemberian-sanksi-administratif-wajib-dijalankan-kpu?page=2',
      ),
    ),
    perbawaslu8of2020.article('5', undefined, secondary('https://fliphtml5.com/nkdmm/lijd/RISET_NTT/166')),
  ],
};
