import { signs } from './deed-sign-entry';

const sign = signs('CORE');

/** Signs about supplies, from the printer to the store after the vote. */
export const supplySigns = {
  ACCESS_REFUSED: sign(
    ['Akses pengawas ditolak', 'Access refused'],
    ['Pengawas tidak diberi masuk atau dihalangi mengawasi.', 'A supervisor was kept out or hindered.'],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  DATA_WITHHELD: sign(
    ['Data tidak diberikan', 'Data withheld'],
    [
      'Data, jadwal, atau akses sistem logistik tidak diberikan kepada pengawas.',
      'Figures, schedule or access to the logistics system were not given to a supervisor.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  BALLOTS_FIXED_ABOVE_LIMIT: sign(
    ['Surat suara ditetapkan melebihi batas', 'More ballots fixed than allowed'],
    [
      'Keputusan menetapkan jumlah cetak melebihi jumlah menurut Pasal 344.',
      'A decision fixes more ballots to be printed than article 344 allows.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  REPEAT_VOTE_BALLOTS_UNMARKED: sign(
    ['Surat suara PSU tanpa tanda khusus', 'Repeat-vote ballots unmarked'],
    [
      'Surat suara untuk pemungutan suara ulang tidak bertanda khusus.',
      'Ballots for a repeat vote bear no special mark.',
    ],
    'ADMINISTRATIVE',
  ),
  PRINTED_ABOVE_NUMBER: sign(
    ['Dicetak melebihi jumlah', 'Printed above the number'],
    ['Surat suara dicetak lebih dari jumlah yang ditetapkan KPU.', 'More ballots were printed than KPU fixed.'],
    'ADMINISTRATIVE',
  ),
  PRINTING_NOT_SECURED: sign(
    ['Pencetakan tidak diamankan', 'Printing not secured'],
    [
      'Kerahasiaan, keamanan, atau keutuhan surat suara tidak dijaga pencetak.',
      'The printer did not guard the secrecy, security or integrity of ballots.',
    ],
    'ADMINISTRATIVE',
  ),
  PLATES_NOT_SEALED: sign(
    ['Pelat cetak tidak disegel', 'Plates not sealed'],
    [
      'Desain atau pelat cetak tidak disegel dan disimpan setelah dipakai.',
      'Design or printing plates were not sealed and kept after use.',
    ],
    'ADMINISTRATIVE',
  ),
  PRINT_NOT_VERIFIED: sign(
    ['Hasil cetak tidak diverifikasi', 'Print not verified'],
    [
      'Tidak ada berita acara tentang jumlah yang dicetak, dikirim, atau masih tersimpan.',
      'There are no minutes on what was printed, sent or is still stored.',
    ],
    'ADMINISTRATIVE',
  ),
  STORE_UNSAFE: sign(
    ['Gudang tidak aman', 'Unsafe store'],
    [
      'Gudang bocor, tidak dijaga, bukan gudang resmi, atau terbuka bagi orang lain.',
      'The store leaks, is not guarded, is not the official one, or strangers get in.',
    ],
    'ADMINISTRATIVE',
  ),
  GOODS_DAMAGED: sign(
    ['Barang rusak', 'Goods damaged'],
    ['Perlengkapan rusak di gudang atau dalam perjalanan.', 'Supplies were damaged in store or on the way.'],
    'ADMINISTRATIVE',
  ),
  GOODS_LOST: sign(
    ['Barang hilang', 'Goods lost'],
    ['Perlengkapan tidak ditemukan lagi dan sebabnya belum diketahui.', 'Supplies are gone and nobody knows why yet.'],
    'ADMINISTRATIVE',
  ),
  GOODS_STOLEN: sign(
    ['Barang dicuri', 'Goods stolen'],
    ['Perlengkapan diambil orang.', 'Somebody took supplies away.'],
    'OTHER_LAW',
  ),
  GOODS_MISDIRECTED: sign(
    ['Barang salah tujuan', 'Goods misdirected'],
    ['Perlengkapan dikirim ke tempat yang bukan tujuannya.', 'Supplies were sent where they do not belong.'],
    'ADMINISTRATIVE',
  ),
  ENTERED_WRONG_DISTRICT: sign(
    ['Surat suara tertukar dapil', 'Ballots of another district'],
    [
      'Surat suara satu daerah pemilihan masuk ke daerah pemilihan lain.',
      'Ballots of one electoral district came into another.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  DELIVERED_LATE: sign(
    ['Terlambat diterima', 'Delivered late'],
    [
      'Perlengkapan belum diterima KPPS sehari sebelum pemungutan suara.',
      'KPPS had not received the supplies by the day before voting.',
    ],
    'ADMINISTRATIVE',
  ),
  REPEAT_VOTE_STOCK_MISUSED: sign(
    ['Surat suara PSU salah dipakai', 'Repeat-vote ballots misused'],
    [
      'Surat suara PSU dikemas atau dipakai untuk pemungutan suara pertama.',
      'Repeat-vote ballots were packed or used for the first round.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  SURPLUS_NOT_DESTROYED: sign(
    ['Sisa tidak dimusnahkan', 'Surplus not destroyed'],
    [
      'Surat suara rusak atau lebih tidak dimusnahkan sebelum hari pemungutan suara.',
      'Damaged or surplus ballots were not destroyed before voting day.',
    ],
    'ADMINISTRATIVE',
  ),
  SEAL_BROKEN: sign(
    ['Segel rusak', 'Seal broken'],
    ['Segel terpasang dan ditemukan rusak.', 'A seal was in place and was found broken.'],
    'ADMINISTRATIVE',
  ),
  SEAL_MISSING: sign(
    ['Tidak tersegel', 'Seal missing'],
    [
      'Tidak ada segel; belum diketahui apakah pernah dipasang.',
      'There is no seal; whether there ever was one is not known.',
    ],
    'ADMINISTRATIVE',
  ),
  BOX_OPENED_WITHOUT_RIGHT: sign(
    ['Kotak dibuka tanpa hak', 'Box opened without right'],
    [
      'Kotak suara dibuka di luar tata cara atau tanpa saksi.',
      'A box was opened outside the procedure or unwitnessed.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  BOX_NOT_GUARDED: sign(
    ['Kotak tidak dijaga', 'Box not guarded'],
    ['Keutuhan kotak suara tidak dijaga dan diamankan.', 'The integrity of the box was not guarded and secured.'],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  BOX_NOT_HANDED_OVER: sign(
    ['Kotak tersegel tidak diserahkan', 'Sealed box not handed over'],
    [
      'Kotak suara tersegel tidak diserahkan ke tingkat di atasnya.',
      'The sealed box was not handed on to the next level.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  SEALED_RESULTS_DAMAGED: sign(
    ['Hasil tersegel dirusak atau dihilangkan', 'Sealed results damaged or removed'],
    [
      'Hasil pemungutan suara yang sudah disegel dirusak atau dihilangkan.',
      'Voting results that were sealed were damaged or removed.',
    ],
    'ETHICS',
  ),
  BALLOT_PRE_PUNCHED: sign(
    ['Surat suara sudah tercoblos', 'Ballot punched beforehand'],
    [
      'Surat suara tercoblos sebelum dipakai pemilih; sebabnya belum diketahui.',
      'A ballot was punched before a voter used it; why is not known yet.',
    ],
    'ADMINISTRATIVE',
  ),
  REPLACEMENT_BALLOT_REFUSED: sign(
    ['Surat suara pengganti tidak diberikan', 'Replacement ballot refused'],
    [
      'Pemilih yang menerima surat suara rusak tidak diberi pengganti.',
      'A voter who received a damaged ballot was given no replacement.',
    ],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
  REPLACEMENT_NOT_RECORDED: sign(
    ['Surat suara rusak tidak dicatat', 'Damaged ballot not recorded'],
    ['Surat suara rusak tidak dicatat dalam berita acara.', 'A damaged ballot was not recorded in the minutes.'],
    'ADMINISTRATIVE',
    'ETHICS',
  ),
};
