import { z } from 'zod';
import type { Text } from '../result';

/** The event that starts a clock, as the record names it. `...At` is a moment, everything else a civil day. */
export const StartsOn = z.enum([
  'foundOn',
  'knownOn',
  'deliveredOn',
  'reviewedOn',
  'notifiedOn',
  'completeOn',
  'sessionOn',
  'registeredOn',
  'readOn',
  'decidedOn',
  'requestedOn',
  'receivedOn',
  'transferredOn',
  'resultFixedOn',
  'votingDay',
  'declaredAt',
  'evidenceFoundAt',
  'failedAt',
  'notSettled',
]);
export type StartsOn = z.infer<typeof StartsOn>;

/** Each starting event in words. */
export const startText: Readonly<Record<StartsOn, Text>> = {
  foundOn: { id: 'hari dugaan pelanggaran ditemukan', en: 'the day the suspected violation was found' },
  knownOn: { id: 'hari dugaan pelanggaran diketahui', en: 'the day the suspected violation became known' },
  deliveredOn: { id: 'hari disampaikan', en: 'the day of delivery' },
  reviewedOn: { id: 'hari kajian awal selesai', en: 'the day the initial review was finished' },
  notifiedOn: { id: 'hari pemberitahuan', en: 'the day of the notice' },
  completeOn: {
    id: 'hari Laporan dinyatakan lengkap, setelah kajian awal atau perbaikan',
    en: 'the day the report was found complete, after review or completion',
  },
  sessionOn: { id: 'hari klarifikasi', en: 'the day of the clarification' },
  registeredOn: { id: 'hari registrasi', en: 'the day of registration' },
  readOn: { id: 'hari putusan dibacakan', en: 'the day the ruling or judgment was read' },
  decidedOn: { id: 'hari keputusan KPU', en: "the day of KPU's decision" },
  requestedOn: { id: 'hari permohonan diajukan', en: 'the day of the request' },
  receivedOn: { id: 'hari diterima', en: 'the day of receipt' },
  transferredOn: { id: 'hari berkas dilimpahkan', en: 'the day the file was transferred' },
  resultFixedOn: { id: 'hari hasil nasional ditetapkan', en: 'the day the national result is fixed' },
  votingDay: { id: 'hari pemungutan suara', en: 'voting day' },
  declaredAt: {
    id: 'saat dinyatakan sebagai dugaan tindak pidana Pemilu',
    en: 'the moment it was declared a suspected election crime',
  },
  evidenceFoundAt: {
    id: 'saat bukti permulaan yang cukup ditemukan',
    en: 'the moment enough preliminary evidence was found',
  },
  failedAt: { id: 'saat pelindungan data gagal', en: 'the moment the protection of data failed' },
  notSettled: { id: 'saat yang belum jelas menurut sumbernya', en: 'a moment on which the sources are not clear' },
};
