import type { DatePrecision, SourceMark } from '../incident';
import { wordsOf } from '../process';
import { personCodes, type ReportChannel, type ReporterStanding, type Requirement } from '../report';
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

const standing: Words<ReporterStanding> = {
  VOTER: entry('Pemilih', 'Voter', ['Warga negara yang mempunyai hak pilih.', 'A citizen with the right to vote.']),
  CONTESTANT: entry('Peserta pemilu', 'Contestant', [
    'Partai, calon, atau pasangan calon.',
    'A party, candidate or pair.',
  ]),
  MONITOR: entry('Pemantau pemilu', 'Election monitor', ['Pemantau yang terdaftar.', 'A registered monitor.']),
};

const channel: Words<ReportChannel> = {
  IN_PERSON: entry('Datang langsung', 'In person', ['Disampaikan di kantor.', 'Delivered at the office.']),
  SIGAP_LAPOR: entry('SigapLapor', 'SigapLapor', ['Disampaikan melalui SigapLapor.', 'Delivered through SigapLapor.']),
};

const requirement: Words<Requirement> = {
  REPORTER: entry('Pelapor', 'Reporter', ['Nama dan alamat pelapor.', 'Name and address of the reporter.']),
  RESPONDENT: entry('Terlapor', 'Respondent', ['Pihak yang dilaporkan.', 'The reported party.']),
  IN_TIME: entry('Waktu penyampaian', 'In time', ['Disampaikan dalam jangka waktunya.', 'Delivered within its time.']),
  TIME_AND_PLACE: entry('Waktu dan tempat', 'Time and place', [
    'Waktu dan tempat kejadian.',
    'Time and place of the event.',
  ]),
  ACCOUNT: entry('Uraian kejadian', 'Account', ['Uraian kejadian dugaan pelanggaran.', 'The account of events.']),
  EVIDENCE: entry('Bukti', 'Evidence', ['Sedikitnya satu bukti.', 'At least one piece of evidence.']),
};

export const incidentWords = {
  SourceMark: mark,
  DatePrecision: precision,
  ReporterStanding: standing,
  ReportChannel: channel,
  Requirement: requirement,
  ...wordsOf(personCodes),
};
