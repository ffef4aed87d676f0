import type { Evidence } from '@awaslog/law/citation';
import type { Alternative, Bearer, CountedIn, Effect, Position, SkipReason } from '@awaslog/law/deadline';
import { type Custody, type OffenceRelevance, ViolationKind, violationKinds } from '../violation';
import { entry, fromCatalogue, named, type Words } from '../words';

const evidence: Words<Evidence> = {
  READ: entry('Dibaca', 'Read', ['Naskah pasalnya sendiri dibaca.', "The article's own text was read."]),
  SECONDARY: entry('Dari kutipan', 'Secondary', [
    'Naskah lain yang mengutipnya dengan setia dibaca.',
    'A faithful secondary text was read.',
  ]),
  RECALLED: entry('Dari ingatan', 'Recalled', [
    'Naskahnya belum dibaca; hanya memberi tahu, tidak menolak.',
    'Nobody here has read it; it informs and never refuses.',
  ]),
  DISPUTED: entry('Sumber berbeda', 'Disputed', ['Sumber-sumber tidak sepakat.', 'Sources disagree.']),
};

const unit: Words<CountedIn> = {
  WORKING_DAY: entry('Hari kerja', 'Working day', [
    'Tanpa akhir pekan dan hari libur.',
    'Without weekends and holidays.',
  ]),
  CALENDAR_DAY: entry('Hari kalender', 'Calendar day', ['Setiap hari dihitung.', 'Every day counts.']),
  DEFINED_DAY: entry('Hari (istilah)', 'Defined day', [
    '"Hari" yang didefinisikan dalam pasal yang belum dibaca; dibaca sebagai hari kerja.',
    'A "Hari" defined in an article that was not read; taken as a working day.',
  ]),
  UNQUALIFIED_DAY: entry('Hari (tanpa keterangan)', 'Unqualified day', [
    'Naskah hanya menyebut "hari"; kedua penafsiran dihitung.',
    'The text only says "hari"; both readings are computed.',
  ]),
  HOUR: entry('Jam', 'Hour', ['Dihitung dari saat ke saat.', 'Counted from moment to moment.']),
  STATED: entry('Hari yang dinyatakan', 'Stated day', [
    'Tidak dihitung; harinya dinyatakan.',
    'Not counted; the day was stated.',
  ]),
};

const bearer: Words<Bearer> = {
  OWN_DUTY: entry('Kewajiban sendiri', 'Own duty', [
    'Peringatan pada tanggal yang lebih awal.',
    'It alarms on the earlier date.',
  ]),
  RIGHT: entry('Hak', 'Right', [
    'Berakhir hanya setelah tanggal yang lebih akhir.',
    'It ends only after the later date.',
  ]),
  OTHERS_DUTY: entry('Kewajiban pihak lain', "Another body's duty", [
    'Diperingatkan pada tanggal yang lebih awal; tidak dipenuhi setelah tanggal yang lebih akhir.',
    'It warns on the earlier date and is unfulfilled after the later one.',
  ]),
};

const skipReason: Words<SkipReason> = {
  WEEKEND: entry('Akhir pekan', 'Weekend', ['Sabtu atau Minggu.', 'Saturday or Sunday.']),
  NATIONAL_HOLIDAY: entry('Hari libur nasional', 'National holiday', [
    'Ditetapkan pemerintah.',
    'Decreed by the government.',
  ]),
  JOINT_LEAVE: entry('Cuti bersama', 'Joint leave', ['Ditetapkan pemerintah.', 'Decreed by the government.']),
  VOTING_DAY: entry('Hari pemungutan suara', 'Voting day', ['Diliburkan dengan keputusan.', 'A holiday by decree.']),
  LOCAL: entry('Libur setempat', 'Local holiday', ['Ditetapkan untuk wilayah itu.', 'Decreed for that area.']),
};

const assumption: Words<Alternative['assume']> = {
  JOINT_LEAVE_COUNTS: entry('Cuti bersama dihitung', 'Joint leave counts', [
    'Cuti bersama dihitung sebagai hari kerja.',
    'Days of joint leave are counted as working days.',
  ]),
  CALENDAR_DAYS: entry('Hari kalender', 'Calendar days', [
    '"Hari" dibaca sebagai hari kalender.',
    '"Hari" is read as a calendar day.',
  ]),
  FROM_LAPSE_OF_ADVICE: entry('Sejak saran perbaikan lewat', 'From the lapse of the advice', [
    'Tenggang Temuan dihitung sejak saran perbaikan lewat, bukan sejak pertama dilihat.',
    'The window of a finding is counted from the lapse of the advice and not from first sight.',
  ]),
};

const position: Words<Position> = {
  OPEN: entry('Berjalan', 'Open', ['Belum sampai pada tanggal yang lebih awal.', 'The earlier date has not come.']),
  DUE: entry('Jatuh tempo', 'Due', ['Hari ini tanggal yang lebih awal.', 'Today is the earlier date.']),
  PAST_EARLIEST: entry('Di antara dua penafsiran', 'Past the earlier date', [
    'Tanggal yang lebih awal lewat, yang lebih akhir belum.',
    'The earlier date has passed, the later one has not.',
  ]),
  OVER: entry('Lewat', 'Over', ['Kedua tanggal sudah lewat.', 'Both dates have passed.']),
};

const effect: Words<Effect> = {
  NONE: entry('Tanpa akibat', 'None', ['Tidak ada yang perlu dikatakan.', 'Nothing needs saying.']),
  ALARM: entry('Harus dikerjakan', 'Alarm', [
    'Kewajiban sendiri harus dikerjakan sekarang.',
    'Our own duty must be done now.',
  ]),
  OVERDUE: entry('Terlambat', 'Overdue', [
    'Kewajiban sendiri terlambat menurut setiap penafsiran.',
    'Our own duty is late under every reading.',
  ]),
  WARNING: entry('Peringatan', 'Warning', [
    'Pihak lain terlambat menurut satu penafsiran.',
    'Another body is late under one reading.',
  ]),
  UNFULFILLED: entry('Tidak dipenuhi', 'Unfulfilled', [
    'Pihak lain terlambat menurut setiap penafsiran.',
    'Another body is late under every reading.',
  ]),
  ENDED: entry('Hak berakhir', 'Ended', [
    'Hak berakhir menurut setiap penafsiran.',
    'The right is gone under every reading.',
  ]),
};

const custody: Words<Custody> = {
  IMPRISONMENT: entry('Penjara', 'Imprisonment', ['Pidana penjara.', 'The heavier kind of custody.']),
  DETENTION: entry('Kurungan', 'Detention', ['Pidana kurungan.', 'The lighter kind of custody.']),
};

const relevance: Words<OffenceRelevance> = {
  CORE: entry('Tentang perlengkapan', 'Core', ['Perbuatannya mengenai perlengkapan.', 'The deed is about supplies.']),
  ADJACENT: entry('Berdekatan', 'Adjacent', [
    'Mengenai berita acara, daftar pemilih, atau pemungutan suara.',
    'About minutes, voter lists or voting.',
  ]),
};

export const lawWords = {
  Evidence: evidence,
  DeadlineUnit: unit,
  Bearer: bearer,
  SkipReason: skipReason,
  Assumption: assumption,
  Position: position,
  Effect: effect,
  ViolationKind: fromCatalogue(ViolationKind.options, (code) => {
    const { name, definition, cites } = violationKinds[code];
    return named(name, definition, cites[0]?.source);
  }),
  OffenceRelevance: relevance,
  Custody: custody,
};
