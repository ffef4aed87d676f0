import type { Text } from '@awaslog/law/result';
import { penalty, quoted, read, scan, type Offence, type Penalty } from './offence';

const kppsArticles = 'https://jurnaldemokrasipapua.blogspot.com/2022/07/ketentuan-pdana-pemilu-terkait-kpps-dan.html';
const resultArticles = 'https://www.jurnalmanado.com/2024/02/zulkifli-densi-jelaskan-dasar-hukum.html';
const supportArticles = 'https://anisavitri.wordpress.com/produk-unggulan-jawa-barat/';
const titles = 'https://id.scribd.com/document/702967006/70-PASAL-PIDANA-DALAM-UU-7-2017';
const obstructionTwoYears =
  'https://cewekbanget.grid.id/read/063855343/pemilih-pemula-wajib-tahu-nyoblos-dua-kali-bisa-dihukum-penjara?page=3';
const obstructionFourYears =
  'https://hasanah.id/dugaan-adanya-kecurangan-dalam-pemilu-2024-terjadi-di-kabupaten-bandung/2';

const kpps: Text = { id: 'Anggota KPPS', en: 'A member of KPPS' };
const anyone: Text = { id: 'Setiap orang', en: 'Anyone' };
const kpuBodies: Text = { id: 'Anggota KPU, PPK, atau PPS', en: 'A member of KPU, PPK or PPS' };

function adjacent(
  article: string,
  who: Text,
  [id, en]: readonly [string, string],
  evidence: Offence['evidence'],
  sources: readonly string[],
  penalties: readonly Penalty[],
): Offence {
  return { article, who, what: { id, en }, relevance: 'ADJACENT', evidence, sources, penalties };
}

/** Offences about minutes, voter lists and voting that may come up beside supplies. */
export const adjacentOffences: readonly Offence[] = [
  adjacent(
    '501',
    kpps,
    [
      'Dengan sengaja tidak melaksanakan keputusan KPU kabupaten/kota untuk pemungutan suara ulang di TPS.',
      'Wilfully does not carry out a decision of the regency KPU on a repeat vote at the station.',
    ],
    quoted,
    [kppsArticles],
    [penalty('DETENTION', 12, 12, 'SECONDARY', kppsArticles)],
  ),
  adjacent(
    '502',
    { id: 'Ketua dan anggota KPPS', en: 'The chair and members of KPPS' },
    [
      'Dengan sengaja tidak melaksanakan ketetapan KPU kabupaten/kota untuk pemungutan suara ulang di TPS.',
      'Wilfully do not carry out an order of the regency KPU for a repeat vote at the station.',
    ],
    quoted,
    [kppsArticles],
    [penalty('IMPRISONMENT', 12, 12, 'SECONDARY', kppsArticles)],
  ),
  adjacent(
    '503',
    kpps,
    [
      'Dengan sengaja tidak membuat dan menandatangani berita acara kegiatan, dan/atau tidak menandatangani berita acara serta sertifikat hasil penghitungan suara.',
      'Wilfully does not make and sign the minutes of an activity, and/or does not sign the minutes and certificate of the count.',
    ],
    quoted,
    [kppsArticles],
    [penalty('DETENTION', 12, 12, 'SECONDARY', kppsArticles)],
  ),
  adjacent(
    '504',
    anyone,
    [
      'Karena lalai merusak atau menghilangkan berita acara atau sertifikat hasil di TPS.',
      'By negligence damages or loses the minutes or certificate of a station.',
    ],
    read,
    [scan(336)],
    [penalty('DETENTION', 12, 12, 'READ', scan(336))],
  ),
  adjacent(
    '505',
    kpuBodies,
    [
      'Karena lalai menghilangkan atau mengubah berita acara atau sertifikat rekapitulasi.',
      'By negligence loses or changes the minutes or certificate of recapitulation.',
    ],
    read,
    [scan(336)],
    [penalty('DETENTION', 12, 12, 'READ', scan(336))],
  ),
  adjacent(
    '506',
    kpps,
    [
      'Dengan sengaja tidak memberikan salinan berita acara dan sertifikat.',
      'Wilfully gives no copy of minutes and certificate.',
    ],
    quoted,
    [kppsArticles],
    [penalty('DETENTION', 12, 12, 'SECONDARY', kppsArticles)],
  ),
  adjacent(
    '512',
    kpuBodies,
    [
      'Tidak menindaklanjuti temuan Bawaslu tentang daftar pemilih.',
      'Does not follow up a finding of Bawaslu on voter lists.',
    ],
    read,
    [scan(338)],
    [penalty('IMPRISONMENT', 36, 36, 'READ', scan(338))],
  ),
  adjacent(
    '513',
    { id: 'Anggota KPU kabupaten/kota', en: 'A member of the regency KPU' },
    ['Sengaja tidak memberikan salinan DPT kepada partai.', 'Wilfully gives parties no copy of the voter list.'],
    read,
    [scan(338)],
    [penalty('IMPRISONMENT', 24, 24, 'READ', scan(338))],
  ),
  adjacent(
    '515',
    anyone,
    [
      'Dengan sengaja pada saat pemungutan suara menjanjikan atau memberikan uang atau materi lainnya supaya pemilih tidak menggunakan hak pilihnya, memilih peserta tertentu, atau memilih dengan cara yang membuat surat suaranya tidak sah.',
      'At voting, wilfully promises or gives money or other goods, so that a voter does not vote, votes for a given contestant, or votes in a way that makes the ballot invalid.',
    ],
    read,
    [scan(339)],
    [penalty('IMPRISONMENT', 36, 36, 'READ', scan(339))],
  ),
  adjacent(
    '516',
    anyone,
    [
      'Dengan sengaja pada waktu pemungutan suara memberikan suara lebih dari satu kali di satu TPS atau lebih.',
      'At voting, wilfully votes more than once in one station or several.',
    ],
    read,
    [scan(339)],
    [penalty('IMPRISONMENT', 18, 18, 'READ', scan(339))],
  ),
  adjacent(
    '517',
    anyone,
    ['Dengan sengaja menggagalkan pemungutan suara.', 'Wilfully makes the voting fail.'],
    read,
    [scan(339)],
    [penalty('IMPRISONMENT', 60, 60, 'READ', scan(339))],
  ),
  adjacent(
    '518',
    { id: 'Anggota KPU', en: 'A member of KPU' },
    [
      'Tidak menindaklanjuti temuan Bawaslu dalam verifikasi partai dan calon.',
      'Does not follow up a finding of Bawaslu on the verification of parties and candidates.',
    ],
    quoted,
    [supportArticles],
    [penalty('IMPRISONMENT', 36, 36, 'SECONDARY', supportArticles)],
  ),
  adjacent(
    '519',
    anyone,
    ['Berbuat curang untuk memperoleh dukungan calon DPD.', 'Uses fraud to obtain support for a DPD candidate.'],
    quoted,
    [supportArticles],
    [penalty('IMPRISONMENT', 36, 36, 'SECONDARY', supportArticles)],
  ),
  adjacent(
    '531',
    anyone,
    [
      'Menggunakan kekerasan dan/atau menghalangi orang memilih, mengganggu ketertiban pemungutan suara, atau menggagalkannya.',
      'Uses violence and/or hinders a person from voting, disturbs the order of the voting, or makes it fail.',
    ],
    quoted,
    [obstructionTwoYears, obstructionFourYears],
    [
      penalty('IMPRISONMENT', 24, 24, 'DISPUTED', obstructionTwoYears),
      penalty('IMPRISONMENT', 48, 48, 'DISPUTED', obstructionFourYears),
    ],
  ),
  adjacent(
    '533',
    anyone,
    ['Memilih dengan mengaku sebagai orang lain.', 'Votes as another person.'],
    quoted,
    [titles],
    [penalty('IMPRISONMENT', 18, 18, 'RECALLED', null)],
  ),
  adjacent(
    '535',
    anyone,
    [
      'Dengan sengaja mengubah, merusak, atau menghilangkan berita acara atau sertifikat di TPS.',
      'Wilfully changes, damages or removes the minutes or certificate of a station.',
    ],
    quoted,
    [resultArticles],
    [penalty('IMPRISONMENT', 36, 36, 'SECONDARY', resultArticles)],
  ),
  adjacent(
    '536',
    anyone,
    [
      'Dengan sengaja merusak, mengganggu, atau mendistorsi sistem informasi penghitungan suara.',
      'Wilfully damages, disturbs or distorts the information system of the count.',
    ],
    quoted,
    [resultArticles],
    [penalty('IMPRISONMENT', 36, 36, 'SECONDARY', resultArticles)],
  ),
  adjacent(
    '551',
    kpuBodies,
    [
      'Dengan sengaja menghilangkan atau mengubah berita acara atau sertifikat rekapitulasi.',
      'Wilfully loses or changes the minutes or certificate of recapitulation.',
    ],
    quoted,
    [resultArticles],
    [penalty('IMPRISONMENT', 24, 24, 'SECONDARY', resultArticles)],
  ),
];
