import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import { quoted, read, recalled, scan } from './offence';

/** A norm of UU 7/2017 that a violation about supplies is measured by, or that binds the supervisor. */
export interface Duty {
  readonly article: string;
  readonly who: Text;
  readonly what: Text;
  readonly evidence: Citation['evidence'];
  readonly sources: readonly string[];
}

export const duties: readonly Duty[] = [
  {
    article: '101',
    who: { id: 'Bawaslu kabupaten/kota', en: 'The regency office of Bawaslu' },
    what: {
      id: 'Mengawasi pengadaan logistik dan pendistribusiannya.',
      en: 'Supervises the procurement of supplies and their distribution.',
    },
    evidence: quoted,
    sources: ['https://cimahikota.bawaslu.go.id/tugaswewenangdankewajiban'],
  },
  {
    article: '105',
    who: { id: 'Panwascam', en: 'Panwascam' },
    what: {
      id: 'Mengawasi logistik dan pendistribusiannya serta pergerakan surat suara dari TPS ke PPK; memetakan potensi pelanggaran.',
      en: 'Supervises supplies, their distribution and the movement of ballots from station to PPK; maps potential violations.',
    },
    evidence: quoted,
    sources: [
      'https://labviral.com/news/3377/26032023/tugas-dan-wewenang-panwaslu-kecamatan-sesuai-uu-nomor-7-tahun-2017-tentang-pemilu?page=2',
    ],
  },
  {
    article: '108',
    who: { id: 'PKD', en: 'The village supervisor' },
    what: {
      id: 'Mengawasi pendistribusian logistik serta pergerakan surat suara dan berita acara.',
      en: 'Supervises the distribution of supplies and the movement of ballots and minutes.',
    },
    evidence: quoted,
    sources: ['https://updesa.com/tugas-panwaslu-desa'],
  },
  {
    article: '341',
    who: { id: 'KPU', en: 'KPU' },
    what: {
      id: 'Perlengkapan pemungutan suara diterima KPPS paling lambat satu hari sebelum pemungutan suara.',
      en: 'Supplies reach KPPS at latest one day before voting.',
    },
    // The rule was read in a secondary text; the number of the article in UU 7/2017 is recalled.
    evidence: { rule: 'SECONDARY', pinpoint: 'RECALLED' },
    sources: ['https://materipelajaranterbaruips.blogspot.com/2016/10/macam-macam-perlengkapan-pemungutan.html'],
  },
  {
    article: '344',
    who: { id: 'KPU', en: 'KPU' },
    what: {
      id: 'Surat suara dicetak sejumlah DPT ditambah 2%; untuk pemungutan suara ulang 1.000 lembar bertanda khusus per daerah pemilihan dan jenis.',
      en: 'Ballots are printed for the voters plus 2%; for a repeat vote 1,000 specially marked ones per electoral district and kind.',
    },
    evidence: read,
    sources: [scan(256)],
  },
  {
    article: '345',
    who: { id: 'Perusahaan pencetak dan KPU', en: 'The printer and KPU' },
    what: {
      id: 'Pencetak tidak melebihi jumlah yang ditetapkan dan menjaga kerahasiaan, keamanan, dan keutuhan; KPU memverifikasi jumlah dicetak, dikirim, dan tersimpan dengan berita acara, serta menyegel pelat.',
      en: 'The printer keeps to the number and guards secrecy, security and integrity; KPU verifies what is printed, sent and stored, with minutes, and seals the plates.',
    },
    evidence: read,
    sources: [scan(256)],
  },
  {
    article: '543',
    who: { id: 'Setiap pengawas pemilu', en: 'Every supervisor' },
    what: {
      id: 'Menindaklanjuti temuan dan laporan pelanggaran oleh jajaran KPU; dengan sengaja tidak menindaklanjuti dipidana paling lama dua tahun dan denda Rp24 juta.',
      en: 'Follows up findings and reports on KPU bodies; wilfully not doing so is punished with up to two years and Rp24 million.',
    },
    evidence: read,
    sources: [scan(347)],
  },
  {
    article: '114',
    who: { id: 'Pengawas TPS', en: 'The station supervisor' },
    what: {
      id: 'Mengawasi persiapan, pemungutan, dan penghitungan suara; logistik di TPS termasuk persiapan.',
      en: 'Supervises preparation, voting and counting; supplies at the station are part of the preparation.',
    },
    evidence: recalled,
    sources: [],
  },
];
