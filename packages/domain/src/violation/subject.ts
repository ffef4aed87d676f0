import type { Text } from '@awaslog/law/result';
import type { RespondentCapacity } from './respondent';

/** Whom a norm speaks of, and in which capacities of a record that may be. */
export interface Subject {
  readonly text: Text;
  readonly holds: readonly RespondentCapacity[] | 'ANYONE';
  /** Capacities that are too wide to tell: "other" may be a member of the national KPU, or nobody of the kind. */
  readonly mayHold: readonly RespondentCapacity[];
}

function subject(
  [id, en]: readonly [string, string],
  holds: Subject['holds'],
  mayHold: readonly RespondentCapacity[] = [],
): Subject {
  return { text: { id, en }, holds, mayHold };
}

export const anyone = subject(['Setiap orang', 'Anyone'], 'ANYONE');
export const kpps = subject(['Anggota KPPS', 'A member of KPPS'], ['KPPS']);
/** KPPSLN, the teams abroad, have no capacity of their own. */
export const kppsAndAbroad = subject(['Anggota KPPS/KPPSLN', 'A member of KPPS or KPPSLN'], ['KPPS'], ['OTHER']);
export const allOfKpps = subject(['Ketua dan anggota KPPS', 'The chair and members of KPPS'], ['KPPS']);
export const pps = subject(['Anggota PPS', 'A member of PPS'], ['PPS']);
export const ppk = subject(['Anggota PPK', 'A member of PPK'], ['PPK']);
export const printer = subject(['Perusahaan pencetak surat suara', 'A printer of ballots'], ['PRINTER']);
export const supervisor = subject(
  ['Setiap pengawas pemilu', 'Every supervisor'],
  ['SUPERVISOR', 'BAWASLU_REGENCY'],
  ['OTHER'],
);
export const secretariat = subject(['Pegawai sekretariat KPU', 'Staff of a KPU secretariat'], ['KPU_SECRETARIAT']);
export const regencyKpu = subject(['Anggota KPU kabupaten/kota', 'A member of the regency KPU'], ['KPU_REGENCY']);
/** The law writes "KPU" for the national body and names those of province and regency apart. */
export const chairOfKpu = subject(['Ketua KPU', 'The chair of KPU'], [], ['OTHER']);
export const nationalKpu = subject(['KPU', 'KPU'], [], ['OTHER']);
export const kpuOffices = subject(
  ['Anggota KPU, KPU provinsi, atau KPU kabupaten/kota', 'A member of KPU, of a province or of a regency'],
  ['KPU_REGENCY'],
  ['OTHER'],
);
export const kpuBodies = subject(
  [
    'Anggota KPU, KPU provinsi, KPU kabupaten/kota, PPK, atau PPS',
    'A member of KPU, of a province or regency, of PPK or PPS',
  ],
  ['KPU_REGENCY', 'PPK', 'PPS'],
  ['OTHER'],
);
export const kpuBodiesAndAbroad = subject(
  [
    'Anggota KPU, KPU provinsi, KPU kabupaten/kota, PPK, PPS, atau PPLN',
    'A member of KPU, of a province or regency, of PPK, PPS or PPLN',
  ],
  ['KPU_REGENCY', 'PPK', 'PPS'],
  ['OTHER'],
);
/** Perbawaslu 8/2022 art. 8; overseas bodies and the KPU of province and nation have no capacity of their own. */
export const administrativeSubject = subject(
  [
    'Partai politik, calon, pasangan calon, tim kampanye, KPU setiap tingkat, PPK, PPLN, PPS, KPPS, atau KPPSLN',
    'A party, a candidate or pair, a campaign team, a KPU of any level, PPK, PPLN, PPS, KPPS or KPPSLN',
  ],
  ['KPU_REGENCY', 'PPK', 'PPS', 'KPPS', 'PARTY_OR_CANDIDATE'],
  ['OTHER'],
);
/** Those whom the code of ethics binds: who runs the election, and who supervises it. */
export const organiser = subject(
  ['Penyelenggara pemilu', 'One who runs or supervises the election'],
  ['KPU_REGENCY', 'PPK', 'PPS', 'KPPS', 'SUPERVISOR', 'BAWASLU_REGENCY'],
  ['OTHER'],
);
