/** What was read about Balangan: the public address, the day for which it speaks, and how well it is known. */
const read = (asOf: string, source: string) => ({ source, asOf, evidence: 'READ' as const });

/** Voters, stations, villages and the store of KPU, Pemilu 2024. */
export const matabanua = read(
  '2024-02-14',
  'https://matabanua.co.id/2024/02/14/96-016-pemilih-berikan-hak-suara-di-tps/',
);

/** The stations of Awayan and of Tundakan, and the muddy road there, Pemilu 2024. */
export const iniberita = read(
  '2024-02-13',
  'https://iniberita.id/ppk-dan-forkopimcam-awayan-distribusikan-logistik-pemilu-lewati-jalan-berlumpur',
);

/** Voters and stations, Pilkada 2024; the address gives the month and no day. */
export const borneotrend = read(
  '2024-10',
  'https://borneotrend.com/2024/10/ketua-dprd-balangan-ajak-warga-gunakan.html',
);

/** Stations by sub-district, Pilkada 2024, and the name "Parsel". */
export const klikkalimantan = read('2024-11-26', 'https://klikkalimantan.com/?p=44376');

/** Districts of the House of Representatives, quoted from PKPU 6/2023. */
export const tribunGorontalo = read(
  '2023-02-12',
  'https://gorontalo.tribunnews.com/2023/02/12/367-hari-menuju-pemilu-pilpres-2024-daftar-7-dapil-untuk-40-kursi-dpr-ri-di-kalimantan?page=all',
);

/** Districts of the provincial council, quoted from PKPU 6/2023. */
export const klikkalsel = read(
  '2023-02-08',
  'https://klikkalsel.com/dapil-serta-alokasi-kursi-pileg-2024-untuk-dprd-kalsel-dan-ri-sama-seperti-2019/',
);

/** The three members of the regency's Bawaslu. */
export const shalokal = read(
  '2024-08-28',
  'https://shalokalindonesia.com/bawaslu-balangan-awasi-ketat-pendaftaran-bapaslon-bupati',
);

/** Twenty-four members of Panwascam in eight sub-districts, three each. */
export const banjarhits = read(
  '2024-05-25',
  'https://www.banjarhits.co/2024/05/polres-balangan-turunkan-tim-pengamanan.html',
);

/** "Batumandi" for Batu Mandi, and WITA for the time. */
export const tribrata = read(
  '2019-04-23',
  'https://tribratanews.kalsel.polri.go.id/polsek-batumandi-kawal-ketat-pendistribusian-logistik-pemilu-2019-kec-batumandi-ke-kpud-balangan',
);

/** Number of seats of the regency council, from a letter of KPU. */
export const bakabar = read(
  '2022-11-10',
  'https://bakabar.com/post/tidak-berubah-jelang-pileg-2024-berikut-jumlah-kursi-dprd-13-kabupatenkota-di-kalsel-laaygmis',
);

/** Five boxes a station, read of the 335 stations of a sub-district of Indramayu; the rule is a national one. */
export const netsembilan = {
  source: 'https://netsembilan.com/2023/12/panwaslu-kecamatan-indrammayu-awasi.html',
  asOf: '2023-12',
  evidence: 'SECONDARY' as const,
};

/** Four booths a station: the national order of 3,280,644 booths for 820,161 stations. */
export const sediksi = {
  source: 'https://sediksi.com/kpu-mulai-distribusikan-logistik-pemilu-2024/',
  asOf: '2023',
  evidence: 'DERIVED' as const,
};

/** Two bottles of ink a station; the rule is a national one. */
export const infopublik = {
  source:
    'https://infopublik.id/kategori/infografis/824921/kenali-tinta-pemilu-tanda-khusus-untuk-yang-telah-memberikan-suara',
  asOf: '2024-02-10',
  evidence: 'SECONDARY' as const,
};
