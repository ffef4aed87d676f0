import type {
  BoxUse,
  ContentState,
  CustodyAct,
  DamageCause,
  ReplacementReason,
  SealState,
  StatementBasis,
  VotingRound,
} from '../custody';
import type { DiscrepancyCode } from '../supplies';
import { entry, type Words } from '../words';

const act: Words<CustodyAct> = {
  DISPATCHED: entry('Dikirim', 'Dispatched', ['Barang berangkat ke tempat lain.', 'Goods leave for another place.']),
  RECEIVED: entry('Diterima', 'Received', ['Barang tiba dari tempat lain.', 'Goods arrive from another place.']),
  FORWARDED: entry('Diteruskan', 'Forwarded', [
    'Barang yang diterima dikirim lagi ke tempat yang seharusnya.',
    'Goods that were received are sent on to where they belong.',
  ]),
  MOVED: entry('Dipindahkan', 'Moved', [
    'Barang pindah dari satu gudang ke gudang lain milik kantor yang sama.',
    'Goods go from one store of an office to another one of it.',
  ]),
  SHIFTED: entry('Digeser antar-TPS', 'Shifted between stations', [
    'Kekurangan satu TPS dipenuhi dari TPS lain.',
    'The shortage of one station is filled from another.',
  ]),
  SORTED: entry('Disortir', 'Sorted', [
    'Barang dipilah: baik, cacat tapi layak, rusak.',
    'Goods are told apart: good, faulty but usable, damaged.',
  ]),
  PACKED: entry('Dipak', 'Packed', ['Barang dikemas untuk satu TPS.', 'Goods are packed for one station.']),
  OPENED: entry('Dibuka dan dihitung di TPS', 'Opened and counted at the station', [
    'Isi kotak dihitung saat dibuka.',
    'What is in the box is counted when it is opened.',
  ]),
  REPLACEMENT_REQUESTED: entry('Pengganti diminta', 'Replacement requested', [
    'Pengganti diminta untuk yang rusak atau kurang.',
    'A replacement is asked for what is damaged or short.',
  ]),
  REPLACEMENT_RECEIVED: entry('Pengganti diterima', 'Replacement received', [
    'Barang pengganti tiba.',
    'The replacement arrives.',
  ]),
  SPOILED: entry('Menjadi rusak', 'Spoiled', [
    'Barang menjadi rusak saat diterima atau disimpan; barangnya masih ada.',
    'Goods break at receipt or in store; they are still there.',
  ]),
  LOST: entry('Hilang', 'Lost', ['Barang tidak ada lagi.', 'The goods are gone.']),
  HELD_AS_EVIDENCE: entry('Ditahan sebagai bukti', 'Held as evidence', [
    'Barang diambil sebagai barang bukti.',
    'The goods are taken as evidence.',
  ]),
  DESTROYED: entry('Dimusnahkan', 'Destroyed', [
    'Barang rusak atau lebih dimusnahkan di depan saksi.',
    'Damaged or surplus goods are destroyed before witnesses.',
  ]),
  RETURNED: entry('Dikembalikan', 'Returned', [
    'Barang atau kotak tersegel kembali ke tingkat di atasnya.',
    'Goods or sealed boxes go back to the level above.',
  ]),
  COUNTED: entry('Dihitung', 'Counted', [
    'Isi gudang dihitung, tanpa yang sudah dipak.',
    'What lies in the store is counted, without what is packed.',
  ]),
};

const basis: Words<StatementBasis> = {
  CLAIM: entry('Klaim', 'Claim', ['Angka KPU, penyedia, atau pengangkut.', 'A figure of KPU, a vendor or a carrier.']),
  OBSERVATION: entry('Pengamatan', 'Observation', ['Hitungan pengawas sendiri.', 'A supervisor counted it.']),
  REPORTED: entry('Dilaporkan pihak lain', 'Reported', [
    'Angka dari media atau pihak ketiga; tidak pernah dijumlahkan.',
    'A figure of the press or a third party; never in a sum.',
  ]),
};

const sealState: Words<SealState> = {
  INTACT: entry('Utuh', 'Intact', ['Segel terpasang dan utuh.', 'The seal is in place and whole.']),
  BROKEN: entry('Rusak', 'Broken', ['Segel terpasang tetapi rusak.', 'The seal is in place and broken.']),
  MISSING: entry('Tidak ada', 'Missing', ['Tidak ada segel.', 'There is no seal.']),
  NOT_CHECKED: entry('Tidak diperiksa', 'Not checked', ['Tidak ada yang memeriksanya.', 'Nobody looked.']),
};

const cause: Words<DamageCause> = {
  LEAK: entry('Bocor', 'Leak', ['Air masuk dari atap atau dinding.', 'Water comes through roof or wall.']),
  FLOOD: entry('Banjir', 'Flood', ['Gudang atau jalan terendam.', 'Store or road stand under water.']),
  FIRE: entry('Kebakaran', 'Fire', ['Barang terbakar.', 'The goods burnt.']),
  THEFT: entry('Pencurian', 'Theft', ['Barang diambil orang.', 'Somebody took the goods.']),
  TRANSPORT: entry('Pengangkutan', 'Transport', ['Rusak dalam perjalanan.', 'Damaged on the way.']),
  PRINT: entry('Cetakan', 'Print', ['Cacat sejak dari pencetak.', 'Faulty from the printer on.']),
  OTHER: entry('Lainnya', 'Other', ['Dijelaskan pada catatan.', 'Told in the note.']),
};

const reason: Words<ReplacementReason> = {
  DAMAGED: entry('Rusak', 'Damaged', ['Mengganti yang rusak.', 'For what is damaged.']),
  SHORT: entry('Kurang', 'Short', ['Menambah yang kurang.', 'For what is missing.']),
};

const round: Words<VotingRound> = {
  INITIAL: entry('Pemungutan suara pertama', 'First round', ['Pada hari nasional.', 'On the national day.']),
  REPEAT: entry('Pemungutan suara ulang', 'Repeat vote', ['PSU.', 'The vote is held again.']),
  CONTINUED: entry('Pemungutan suara lanjutan', 'Continued vote', ['PSL.', 'An interrupted vote goes on.']),
  POSTPONED: entry('Pemungutan suara susulan', 'Postponed vote', ['PSS.', 'The vote is held later.']),
};

const contentState: Words<ContentState> = {
  UNUSED: entry('Belum dipakai', 'Unused', ['Menunggu pemungutan suara.', 'Waits for the vote.']),
  USED_SEALED: entry('Terpakai dan tersegel', 'Used and sealed', [
    'Berisi hasil pemungutan suara.',
    'Holds what was voted.',
  ]),
};

const boxUse: Words<BoxUse> = {
  STATION: entry('Kotak TPS', 'Station box', ['Untuk suara satu TPS.', 'For the votes of one station.']),
  RECAP: entry('Kotak rekapitulasi', 'Recapitulation box', [
    'Untuk hasil di tingkat di atas TPS.',
    'For the results of a level above the station.',
  ]),
};

const discrepancy: Words<DiscrepancyCode> = {
  CLAIM_DIFFERS: entry('Dokumen dan hitungan berbeda', 'Claim differs', [
    'Angka dokumen berbeda dari hitungan sendiri.',
    'The figure of the paper is not the own count.',
  ]),
  PARTS_DO_NOT_ADD_UP: entry('Rincian tidak sama dengan jumlah', 'Parts do not add up', [
    'Baik, cacat tapi layak, dan rusak tidak sama dengan jumlah yang dihitung.',
    'Good, faulty but usable and damaged are not what was counted.',
  ]),
  SHORT_RECEIPT: entry('Diterima kurang', 'Received too few', [
    'Yang diterima kurang dari yang dikirim.',
    'Fewer pieces were received than were sent.',
  ]),
  SURPLUS_RECEIPT: entry('Diterima lebih', 'Received too many', [
    'Yang diterima lebih dari yang dikirim.',
    'More pieces were received than were sent.',
  ]),
  NOT_RECEIVED: entry('Belum diterima', 'Not received', [
    'Dikirim, tetapi tidak ada yang menyatakan menerimanya.',
    'It was sent, and nobody states to have received it.',
  ]),
  NEGATIVE_STOCK: entry('Keluar melebihi isi', 'More out than in', [
    'Yang keluar lebih dari hitungan terakhir ditambah yang masuk.',
    'More went out than the last count and what came in.',
  ]),
  UNKNOWN_ORIGIN: entry('Asal tidak diketahui', 'Origin unknown', [
    'Barang ada atau keluar, padahal tidak pernah dinyatakan masuk.',
    'Goods are there or leave that nobody ever stated to come in.',
  ]),
  STOCK_DIFFERS: entry('Isi tidak sesuai', 'Stock differs', [
    'Yang dihitung berbeda dari yang seharusnya ada.',
    'What was counted is not what must be there.',
  ]),
  BELOW_NEED: entry('Kurang dari kebutuhan', 'Below the need', [
    'Yang masuk kurang dari kebutuhan.',
    'Less came in than is needed.',
  ]),
  ABOVE_NEED: entry('Lebih dari kebutuhan', 'Above the need', [
    'Yang masuk lebih dari kebutuhan.',
    'More came in than is needed.',
  ]),
  KIND_MISSING: entry('Jenis tidak ada', 'Kind missing', [
    'Satu jenis yang dibutuhkan tidak ada sama sekali.',
    'One kind that is needed is not there at all.',
  ]),
  LATE_ARRIVAL: entry('Terlambat di TPS', 'Late at the station', [
    'Diterima di TPS setelah sehari sebelum pemungutan suara.',
    'The station received it after the day before voting.',
  ]),
  OVERDUE_BY_PLAN: entry('Lewat rencana', 'Past the plan', [
    'Waktu menurut rencana atau janji telah lewat.',
    'The time that the plan or a promise gives has passed.',
  ]),
  REPLACEMENT_OVERDUE: entry('Pengganti terlambat', 'Replacement overdue', [
    'Pengganti belum lengkap pada waktunya.',
    'The replacement was not complete in time.',
  ]),
  MISDIRECTED: entry('Salah tujuan', 'Misdirected', [
    'Diterima di tempat yang bukan tujuannya.',
    'Received where it does not belong.',
  ]),
  WRONG_ELECTORAL_DISTRICT: entry('Dapil tertukar', 'Wrong electoral district', [
    'Surat suara daerah pemilihan lain berada di TPS ini.',
    'Ballots of another electoral district are at the station.',
  ]),
  SEAL_CHANGED: entry('Segel berganti', 'Seal changed', [
    'Nomor segel saat diterima berbeda dari saat dikirim.',
    'The seal numbers at receipt are not those at dispatch.',
  ]),
  SEAL_BROKEN: entry('Segel rusak atau tidak ada', 'Seal broken or missing', [
    'Segel rusak atau tidak terpasang.',
    'The seal is broken or is not there.',
  ]),
  DESTROYED_WITHOUT_MINUTES: entry('Dimusnahkan tanpa berita acara', 'Destroyed without minutes', [
    'Tidak ada dokumen tentang pemusnahan.',
    'There is no paper about the destruction.',
  ]),
  NOT_DESTROYED: entry('Belum dimusnahkan', 'Not destroyed', [
    'Surat suara sisa atau rusak masih di gudang setelah sehari sebelum pemungutan suara.',
    'Surplus or damaged ballots are still in store after the day before voting.',
  ]),
};

export const custodyWords = {
  CustodyAct: act,
  StatementBasis: basis,
  SealState: sealState,
  DamageCause: cause,
  ReplacementReason: reason,
  VotingRound: round,
  ContentState: contentState,
  BoxUse: boxUse,
  DiscrepancyCode: discrepancy,
};
