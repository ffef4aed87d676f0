import type { Text } from '@awaslog/law/result';
import { Criterion } from './criterion';

export interface CriterionEntry {
  readonly name: Text;
  readonly description: Text;
  /** The words after "tepat" that papers use for it. */
  readonly words: readonly string[];
}

/** The five criteria as reports of 2023 and 2024 quote them from Perbawaslu 12/2023; the article was not read. */
export const criteria: Readonly<Record<Criterion, CriterionEntry>> = {
  QUANTITY: {
    name: { id: 'Tepat jumlah', en: 'Right quantity' },
    description: {
      id: 'Jumlah yang ada sama dengan jumlah yang harus ada.',
      en: 'There are as many pieces as there must be.',
    },
    words: ['jumlah'],
  },
  KIND: {
    name: { id: 'Tepat jenis, bentuk, ukuran, dan spesifikasi', en: 'Right kind, form, size and specification' },
    description: {
      id: 'Jenis, bentuk, ukuran, dan spesifikasi sesuai dengan ketentuan.',
      en: 'Kind, form, size and specification are those that the rules set.',
    },
    words: ['jenis', 'bentuk', 'ukuran', 'spesifikasi'],
  },
  QUALITY: {
    name: { id: 'Tepat kualitas', en: 'Right quality' },
    description: { id: 'Barang baik dan layak pakai.', en: 'The goods are sound and fit for use.' },
    words: ['kualitas'],
  },
  TIME: {
    name: { id: 'Tepat waktu', en: 'Right time' },
    description: {
      id: 'Barang tersedia pada waktunya; di TPS paling lambat sehari sebelum pemungutan suara.',
      en: 'The goods are there in time; at the station the day before voting at the latest.',
    },
    words: ['waktu'],
  },
  DESTINATION: {
    name: { id: 'Tepat tujuan', en: 'Right destination' },
    description: {
      id: 'Barang sampai di tempat tujuannya. KPU menyebutnya tepat sasaran.',
      en: 'The goods reach the place they are meant for. KPU calls it "tepat sasaran".',
    },
    words: ['tujuan', 'sasaran'],
  },
};

/** Public addresses that quote the five, and the list of KPU that says "sasaran" and adds "efisien". */
export const criteriaSources: readonly string[] = [
  'https://www.medcom.id/pemilu/news-pemilu/8koP0aYK-bawaslu-imbau-kpu-siaga-antisipasi-logistik-pemilu-rusak',
  'https://sekarangaja.com/bawaslu-kota-malang-ingatkan-kpu-soal-keamanan-gudang-logistik',
  'https://id.scribd.com/document/508682500/KPT-421-THN-2020',
];

/**
 * The criterion that a word after "tepat" names. "Efisien" is a principle of KPU and no criterion of supervision, so
 * it names none.
 */
export function criterionOfWord(word: string): Criterion | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/^tepat\s+/, '');
  return Criterion.options.find((criterion) => criteria[criterion].words.includes(plain));
}
