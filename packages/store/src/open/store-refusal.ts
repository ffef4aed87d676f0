import type { Text } from '@awaslog/law/result';

/** Why a store is not opened: something about the place, not about the program. */
export type StoreRefusalCode =
  | 'FOLDER_TOO_WIDE'
  | 'FOLDER_NOT_USABLE'
  | 'FOLDER_NOT_LOCKABLE'
  | 'LOCKED'
  | 'NEWER_STORE'
  | 'OTHER_PURPOSE'
  | 'DATABASE_UNREACHABLE'
  | 'LOGIN_REFUSED'
  | 'LOGIN_TOO_POWERFUL'
  | 'LOGIN_MAY_NOT_MIGRATE'
  | 'SERVER_TOO_OLD'
  | 'SERVER_NOT_DURABLE'
  | 'DATABASE_DAMAGED'
  | KeyRefusalCode;

/** Why a key of a regency, under which people are sealed, is not to be had. */
export type KeyRefusalCode = 'KEY_MISSING' | 'KEY_DAMAGED' | 'KEYS_TOO_WIDE' | 'KEYS_NOT_USABLE';

/** An expected failure of opening: what it is, and what to do. It names no password and no address. */
export interface StoreRefusal {
  readonly code: StoreRefusalCode;
  readonly message: Text;
  readonly nextStep: Text;
}

type Sentences = readonly [message: Text, nextStep: Text];

const sentences: Readonly<Record<StoreRefusalCode, Sentences>> = {
  FOLDER_TOO_WIDE: [
    {
      id: 'Folder data dapat dibuka oleh pengguna lain di komputer ini.',
      en: 'The data folder is open to other users of this computer.',
    },
    { id: 'Jalankan chmod 700 pada folder itu.', en: 'Run chmod 700 on it.' },
  ],
  FOLDER_NOT_USABLE: [
    { id: 'Folder data tidak dapat dibuat atau ditulisi.', en: 'The data folder cannot be made or written to.' },
    { id: 'Pilih folder milik pengguna ini.', en: 'Choose a folder that belongs to this user.' },
  ],
  FOLDER_NOT_LOCKABLE: [
    {
      id: 'Sistem berkas folder data tidak dapat menjaga agar hanya satu proses yang memakainya.',
      en: 'The file system of the data folder cannot see to it that one process alone uses it.',
    },
    {
      id: 'Pilih folder pada cakram komputer ini, bukan pada cakram jaringan atau folder bersama sistem lain.',
      en: 'Choose a folder on a disk of this computer, not on a network drive or one shared with another system.',
    },
  ],
  LOCKED: [
    { id: 'Folder data sedang dipakai proses lain.', en: 'Another process is using the data folder.' },
    {
      id: 'Hentikan proses itu, atau pakai folder lain; dua proses akan merusak data.',
      en: 'Stop that process or use another folder; two processes would destroy the data.',
    },
  ],
  NEWER_STORE: [
    {
      id: 'Data ini ditulis oleh versi program yang lebih baru.',
      en: 'A newer version of the program wrote this data.',
    },
    { id: 'Pasang versi program yang lebih baru.', en: 'Install the newer version.' },
  ],
  OTHER_PURPOSE: [
    {
      id: 'Data ini untuk tujuan lain: uji coba dan rekaman resmi tidak dicampur.',
      en: 'This data is for another purpose: a trial and real records are kept apart.',
    },
    { id: 'Pakai folder atau basis data lain.', en: 'Use another folder or database.' },
  ],
  DATABASE_UNREACHABLE: [
    { id: 'Basis data tidak dapat dihubungi.', en: 'The database cannot be reached.' },
    {
      id: 'Periksa apakah server berjalan dan alamat serta nama basis datanya benar.',
      en: 'See whether the server runs and its address and database name are right.',
    },
  ],
  LOGIN_REFUSED: [
    { id: 'Basis data menolak nama pengguna atau sandi.', en: 'The database refuses the login or its password.' },
    { id: 'Periksa nama pengguna dan sandi pada alamat basis data.', en: 'Check both in the database address.' },
  ],
  LOGIN_TOO_POWERFUL: [
    {
      id: 'Pengguna basis data ini superuser atau boleh melewati pengamanan baris.',
      en: 'This database login is a superuser or may bypass row security.',
    },
    {
      id: 'Buat pengguna biasa yang memiliki basis data ini, tanpa SUPERUSER dan BYPASSRLS.',
      en: 'Make a plain login that owns this database, with neither SUPERUSER nor BYPASSRLS.',
    },
  ],
  LOGIN_MAY_NOT_MIGRATE: [
    {
      id: 'Pengguna basis data ini tidak boleh membuat atau menyalin tabel.',
      en: 'This database login may not make or copy tables.',
    },
    { id: 'Jadikan pengguna itu pemilik basis data.', en: 'Make it the owner of the database.' },
  ],
  SERVER_TOO_OLD: [
    { id: 'Server PostgreSQL lebih lama dari versi 15.', en: 'The PostgreSQL server is older than version 15.' },
    { id: 'Pakai PostgreSQL 15 atau lebih baru.', en: 'Use PostgreSQL 15 or newer.' },
  ],
  SERVER_NOT_DURABLE: [
    {
      id: 'Server PostgreSQL berjalan dengan fsync atau synchronous_commit mati; rekaman dapat hilang saat listrik padam.',
      en: 'The PostgreSQL server runs with fsync or synchronous_commit off; a power cut would lose records.',
    },
    { id: 'Nyalakan keduanya.', en: 'Turn both on.' },
  ],
  DATABASE_DAMAGED: [
    { id: 'Basis data dalam folder ini tidak dapat dibuka.', en: 'The database in this folder cannot be opened.' },
    { id: 'Pulihkan folder data dari cadangan.', en: 'Restore the folder from a backup.' },
  ],
  KEY_MISSING: [
    {
      id: 'Kunci yang menyegel identitas orang dalam data ini tidak ada.',
      en: 'The key under which the people in this data are sealed is not here.',
    },
    {
      id: 'Kembalikan berkas kunci kabupaten/kota dari salinannya; kunci baru tidak dapat membuka yang lama.',
      en: "Put the regency's key file back from its copy; a new key cannot open what the old one sealed.",
    },
  ],
  KEY_DAMAGED: [
    { id: 'Berkas kunci kabupaten/kota rusak.', en: "The regency's key file is damaged." },
    {
      id: 'Kembalikan berkas kunci dari salinannya; berkas ini tidak pernah ditimpa oleh program.',
      en: 'Put the key file back from its copy; the program never overwrites it.',
    },
  ],
  KEYS_TOO_WIDE: [
    {
      id: 'Berkas atau folder kunci dapat dibuka oleh pengguna lain di komputer ini.',
      en: 'The key file or its folder is open to other users of this computer.',
    },
    {
      id: 'Jalankan chmod 700 pada folder kunci dan chmod 600 pada berkasnya.',
      en: 'Run chmod 700 on the folders of keys and chmod 600 on the files in them.',
    },
  ],
  KEYS_NOT_USABLE: [
    {
      id: 'Folder kunci tidak dapat dibaca atau ditulisi.',
      en: 'The folder of keys cannot be read or written to.',
    },
    { id: 'Pilih folder milik pengguna ini.', en: 'Choose a folder that belongs to this user.' },
  ],
};

export function storeRefusal(code: StoreRefusalCode): StoreRefusal {
  const [message, nextStep] = sentences[code];
  return { code, message, nextStep };
}

/** Carries a refusal out of the depth of opening; `openStore` turns it into a value. */
export class OpeningRefused extends Error {
  override readonly name = 'OpeningRefused';
  constructor(readonly refusal: StoreRefusal) {
    super(refusal.message.en);
  }
}

export function refuseOpening(code: StoreRefusalCode): never {
  throw new OpeningRefused(storeRefusal(code));
}

const orFromCopy: Text = {
  id: 'Pulihkan folder data dari cadangan, atau dari salinan di dalam folder "copies".',
  en: 'Restore the folder from a backup, or from a copy in its folder "copies".',
};

/** A copy is offered only where there is one: the program makes copies when it changes the tables. */
export function refuseDamaged(hasCopies: boolean): never {
  const refusal = storeRefusal('DATABASE_DAMAGED');
  throw new OpeningRefused(hasCopies ? { ...refusal, nextStep: orFromCopy } : refusal);
}

/** Says that a key cannot be had; opening and keeping turn it into a value. Thrown by a `KeyRing` of any make. */
export class KeyRefused extends Error {
  override readonly name = 'KeyRefused';
  readonly refusal: StoreRefusal;
  constructor(code: KeyRefusalCode) {
    const refusal = storeRefusal(code);
    super(refusal.message.en);
    this.refusal = refusal;
  }
}
