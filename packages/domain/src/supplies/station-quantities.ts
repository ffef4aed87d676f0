import type { Item } from './item';
import type { StationQuantity } from './item-entry';

const kpuBriefing = 'https://pronewsnusantara.com/?p=7205';
const stageTwo =
  'https://news.republika.co.id/berita/s47wsd330/kpu-mulai-pesan-12-miliar-surat-suara-pilpres-dan-pileg-2024';
const dki = 'https://buanatv.com/kpu-dki-jakarta-siapkan-pengadaan-logistik-pilkada-2024-tahap-kedua';

const pemilu = { election: 'PEMILU_2024', per: 'STATION', everywhere: true, derived: false } as const;
const pilkada = { election: 'PILKADA_2024', per: 'STATION', everywhere: false, derived: true } as const;

/**
 * Pieces for one station. Seals, plastic seals, envelopes and forms are missing: their totals hold the levels above
 * the station, and the annex of KPU Decision 1281/2023 with the division was not read. Candidate lists are missing
 * too: each contest has its own, and the one total that was read (820,161) does not say which of them it counts.
 */
export const stationQuantities: Readonly<Partial<Record<Item, readonly StationQuantity[]>>> = {
  BALLOT_BOX: [
    {
      ...pemilu,
      pieces: 1,
      per: 'CONTEST',
      derived: true,
      says: {
        id: 'Lima kotak per TPS; empat di DKI Jakarta, yang tidak memilih DPRD kabupaten/kota.',
        en: 'Five boxes a station; four in DKI Jakarta, which elects no regency council.',
      },
      evidence: 'SECONDARY',
      source: kpuBriefing,
    },
    {
      ...pilkada,
      pieces: 1,
      everywhere: true,
      derived: false,
      says: {
        id: 'Satu kotak di setiap TPS; tidak jelas apakah satu untuk setiap jenis pemilihan.',
        en: 'One box in every station; the text does not say whether one for every contest.',
      },
      evidence: 'DISPUTED',
      source: 'https://layarlensa.info/7-perlengkapan-pemungutan-suara-di-pilkada-2024-dan-spefisikasinya-748.html',
    },
  ],
  BOOTH: [
    {
      ...pemilu,
      pieces: 4,
      says: { id: 'Empat bilik per TPS.', en: 'Four booths a station.' },
      evidence: 'SECONDARY',
      source: kpuBriefing,
    },
    {
      ...pilkada,
      pieces: 4,
      says: { id: 'DKI Jakarta, satu pemilihan.', en: 'DKI Jakarta, one contest.' },
      evidence: 'SECONDARY',
      source: dki,
    },
  ],
  INK: [
    {
      ...pemilu,
      pieces: 2,
      says: { id: 'Dua botol per TPS.', en: 'Two bottles a station.' },
      evidence: 'SECONDARY',
      source:
        'https://jateng.tribunnews.com/amp/2023/11/09/28-tinta-pemilu-2024-dilaporkan-bocor-kpu-temanggung-sudah-kami-laporkan-dan-minta-ganti',
    },
    {
      ...pilkada,
      pieces: 2,
      says: { id: 'DKI Jakarta, satu pemilihan.', en: 'DKI Jakarta, one contest.' },
      evidence: 'SECONDARY',
      source: dki,
    },
  ],
  PUNCH_SET: [
    {
      ...pemilu,
      pieces: 4,
      says: { id: 'Satu set di setiap bilik.', en: 'One set in every booth.' },
      evidence: 'RECALLED',
      source: null,
    },
  ],
  BRAILLE_AID: [
    {
      ...pemilu,
      pieces: 2,
      derived: true,
      says: {
        id: 'KPU memesan 1.640.322 lembar untuk 820.161 TPS; angka itu sama persis dengan jumlah botol tinta.',
        en: 'KPU ordered 1,640,322 pieces for 820,161 stations; that is exactly the number of ink bottles as well.',
      },
      evidence: 'DISPUTED',
      source: stageTwo,
    },
    {
      ...pemilu,
      pieces: 1,
      everywhere: false,
      says: {
        id: 'DKI Jakarta: hanya satu di tiap TPS, 30.766 buah.',
        en: 'DKI Jakarta: only one in every station, 30,766 pieces.',
      },
      evidence: 'DISPUTED',
      source:
        'https://pemilukita.republika.co.id/berita/s84b0c425/15-hari-menuju-pemilu-kpu-dki-sediakan-alat-bantu-difabel-netra-di-tps-tiap-wilayah',
    },
    {
      ...pilkada,
      pieces: 1,
      says: { id: 'Jawa Tengah: 56.812 untuk 56.812 TPS.', en: 'Jawa Tengah: 56,812 for 56,812 stations.' },
      evidence: 'SECONDARY',
      source: 'https://jateng.disway.id/amp/701843',
    },
  ],
};
