import { Division, divisionNames, type OfficeKind, type Role } from '../office';
import type { Permission } from '../policy';
import { actWords } from '../handling';
import { entry, fromCatalogue, named, type Words } from '../words';

const officeKind: Words<OfficeKind> = {
  NATIONAL: entry('Bawaslu RI', 'National Bawaslu', ['Bawaslu tingkat nasional.', 'The national office of Bawaslu.']),
  PROVINCE: entry('Bawaslu Provinsi', 'Provincial Bawaslu', [
    'Bawaslu tingkat provinsi.',
    'The provincial office of Bawaslu.',
  ]),
  REGENCY: entry('Bawaslu Kabupaten/Kota', 'Regency Bawaslu', [
    'Bawaslu tingkat kabupaten/kota.',
    'The office of Bawaslu in a regency or city.',
  ]),
  PANWASCAM: entry('Panwascam', 'Panwascam', [
    'Panwaslu Kecamatan: mengawasi di kecamatan dan menetapkan temuan.',
    'The sub-district supervisory committee; it supervises there and fixes findings.',
  ]),
  VILLAGE_SUPERVISOR: entry('PKD', 'Village supervisor', [
    'Panwaslu Kelurahan/Desa; melapor kepada Panwascam.',
    'The supervisor of a village; reports to Panwascam.',
  ]),
  STATION_SUPERVISOR: entry('PTPS', 'Station supervisor', [
    'Pengawas TPS, dibentuk menjelang pemungutan suara.',
    'The supervisor of a polling station, formed shortly before voting.',
  ]),
};

const role: Words<Role> = {
  MEMBER: entry('Anggota', 'Member', ['Bersuara dalam rapat pleno.', 'Votes at the plenary.']),
  SECRETARIAT: entry('Sekretariat', 'Secretariat', ['Menyiapkan dan mencatat.', 'Prepares and registers.']),
  SUPERVISOR: entry('Pengawas', 'Supervisor', [
    'Satu-satunya orang pada PKD atau PTPS.',
    'The one person of a village or station office.',
  ]),
  INTEGRATOR: entry('Integrator', 'Integrator', [
    'Sistem lain yang membaca data suatu wilayah.',
    'Another system that reads the data of a territory.',
  ]),
  PUBLIC: entry('Publik', 'Public', ['Siapa pun; hanya membaca data rujukan.', 'Anyone; reads reference data only.']),
};

const divisionMeaning = {
  id: 'Divisi pada Bawaslu kabupaten/kota dan Panwascam.',
  en: 'A division of a regency office and of a Panwascam.',
};

const permission: Words<Permission> = {
  ...actWords,
  REDATE_DEADLINES: entry('Hitung ulang batas waktu', 'Recompute deadlines', [
    'Menerapkan kalender yang berubah pada batas waktu yang masih berjalan.',
    'Applies a changed calendar to the deadlines that still run.',
  ]),
  READ_MATTERS: entry('Membaca perkara', 'Read matters', [
    'Laporan dan Temuan yang ditangani; kertas kerjanya rahasia.',
    'Reports and findings under handling; their working papers are confidential.',
  ]),
  KEEP_PERSON: entry('Menyimpan identitas', 'Keep an identity', [
    'Nama dan alamat disimpan terpisah dan tersandi.',
    'Names and addresses are kept apart and encrypted.',
  ]),
  READ_REFERENCE: entry('Membaca rujukan', 'Read reference data', [
    'Wilayah, tahap, perlengkapan, dan peristiwa yang diberitakan.',
    'Areas, sub-stages, supplies and reported incidents.',
  ]),
  READ_RECORDS: entry('Membaca catatan', 'Read records', [
    'Catatan pengawasan dan temuan.',
    'Supervision records and findings.',
  ]),
  READ_WORK: entry('Membaca daftar kerja', 'Read the work list', [
    'Yang harus dikerjakan dan batas waktunya.',
    'What is to be done and by when.',
  ]),
  RECORD_SUPERVISION: entry('Mencatat pengawasan', 'Record a supervision', ['Mengisi Formulir A.', 'Fills in Form A.']),
  GIVE_CORRECTION_ADVICE: entry('Memberi saran perbaikan', 'Give correction advice', [
    'Atas kesalahan administratif.',
    'On an administrative error.',
  ]),
  CONFIRM_ADVICE_CARRIED_OUT: entry('Menyatakan saran dilaksanakan', 'Confirm that advice was carried out', [
    'Dengan bukti perbaikan.',
    'With proof of the correction.',
  ]),
  PROPOSE_FINDING: entry('Mengusulkan temuan', 'Propose a finding', ['Untuk rapat pleno.', 'For the plenary.']),
  FIX_FINDING: entry('Menetapkan temuan', 'Fix a finding', ['Dalam rapat pleno.', 'At the plenary.']),
  REJECT_FINDING: entry('Menolak temuan', 'Reject a finding', ['Dalam rapat pleno.', 'At the plenary.']),
  PROPOSE_REVISION: entry('Mengusulkan koreksi LHP', 'Propose a revision of a record', [
    'Dengan alasan; yang lama tetap tersimpan.',
    'With a reason; what it read before is kept.',
  ]),
  APPROVE_REVISION: entry('Menyetujui koreksi LHP', 'Approve a revision of a record', [
    'Yang diusulkan orang lain di kantor.',
    'One that somebody else of the office proposed.',
  ]),
  DECLINE_REVISION: entry('Menolak koreksi LHP', 'Decline a revision of a record', [
    'Dengan alasan.',
    'With a reason.',
  ]),
  TAKE_UP_INCIDENT: entry('Menjadikan informasi awal', 'Take an incident up', [
    'Peristiwa yang diberitakan ditelusuri sebagai informasi awal.',
    'A reported incident is traced as preliminary information.',
  ]),
  RECORD_TIP: entry('Mencatat informasi masyarakat', 'Record a tip', [
    'Keterangan siapa pun dicatat sebagai informasi awal.',
    'What anybody tells is recorded as preliminary information.',
  ]),
  SET_TRIAL_DAY: entry('Mengubah hari percobaan', 'Set the trial day', [
    'Hanya dalam mode percobaan.',
    'In trial mode only.',
  ]),
  SIGN_IN: entry('Masuk', 'Sign in', ['Memilih tempat dalam mode percobaan.', 'Takes a seat in trial mode.']),
};

export const officeWords = {
  OfficeKind: officeKind,
  Role: role,
  Division: fromCatalogue(Division.options, (code) => named(divisionNames[code], divisionMeaning)),
  Permission: permission,
};
