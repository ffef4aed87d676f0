import type { DatePrecision, SourceMark } from '../incident';
import { wordsOf } from '../process';
import { personCodes, reportCodes } from '../report';
import { entry, type Words } from '../words';

const mark: Words<SourceMark> = {
  VERIFIED: entry('Sumber dibaca', 'Verified', [
    'Sumbernya dibaca; itu berarti sumber mengatakannya, bukan bahwa itu benar.',
    'The source was read; it says so, which does not make it true.',
  ]),
  CONFLICT: entry('Sumber berbeda', 'Conflict', [
    'Sumber-sumber, atau angka dalam satu sumber, tidak sepakat.',
    'Sources, or the figures of one source, disagree.',
  ]),
  HEADLINE_ONLY: entry('Hanya judul', 'Headline only', ['Hanya judulnya yang dilihat.', 'Only a headline was seen.']),
  VERIFIED_NO_ADDRESS: entry('Dibaca tanpa alamat', 'Verified, no address', [
    'Dibaca, tetapi alamatnya tidak diketahui.',
    'Read, but its address is not known.',
  ]),
};

const precision: Words<DatePrecision> = {
  DAY: entry('Hari', 'Day', ['Harinya diketahui.', 'The day is known.']),
  MONTH: entry('Bulan', 'Month', ['Hanya bulannya diketahui.', 'Only the month is known.']),
  YEAR: entry('Tahun', 'Year', ['Hanya tahunnya diketahui.', 'Only the year is known.']),
  UNKNOWN: entry('Tidak diketahui', 'Unknown', ['Tanggalnya tidak diketahui.', 'The date is not known.']),
};

export const incidentWords = {
  SourceMark: mark,
  DatePrecision: precision,
  ...wordsOf(reportCodes),
  ...wordsOf(personCodes),
};
