import { AreaCode } from '@awaslog/domain/territory';
import { z } from 'zod';

/** The letter that stands for a type inside a global id. */
const letters = {
  Area: 'a',
  SupervisionRecord: 'r',
  Finding: 'f',
  Matter: 'm',
  PreliminaryInformation: 'p',
  ReportedIncident: 'i',
  Office: 'o',
} as const;
export type GlobalType = keyof typeof letters;

export interface GlobalId {
  readonly type: GlobalType;
  readonly regency: AreaCode;
  /** A UUID, or the code of what is known by a code. */
  readonly key: string;
}

const typeOfLetter = new Map(Object.entries(letters).map(([type, letter]) => [letter, type as GlobalType]));
const uuidTypes: readonly GlobalType[] = ['SupervisionRecord', 'Finding', 'Matter', 'PreliminaryInformation'];
const Key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,59}$/);
const Uuid = z.uuidv7();

/** Type, regency and key in one opaque word; a UUID goes in as its sixteen bytes, which keeps the id short. */
export function globalId(type: GlobalType, regency: string, key: string): string {
  const head = Buffer.from(`${letters[type]}${regency}|`, 'latin1');
  const tail = uuidTypes.includes(type) ? Buffer.from(key.replaceAll('-', ''), 'hex') : Buffer.from(key, 'latin1');
  return Buffer.concat([head, tail]).toString('base64url');
}

/** Reads a global id; null for whatever is none, without saying why. */
export function readGlobalId(id: string): GlobalId | null {
  if (!/^[A-Za-z0-9_-]{8,120}$/.test(id)) return null;
  const bytes = Buffer.from(id, 'base64url');
  const end = bytes.indexOf('|');
  const type = typeOfLetter.get(bytes.toString('latin1', 0, 1) as never);
  if (end < 0 || !type) return null;
  const regency = AreaCode.safeParse(bytes.toString('latin1', 1, end));
  const key = keyOf(type, bytes.subarray(end + 1));
  if (!regency.success || key === null) return null;
  // Base64 has several spellings of one value; only the one that we give is an id.
  return globalId(type, regency.data, key) === id ? { type, regency: regency.data, key } : null;
}

function keyOf(type: GlobalType, bytes: Buffer): string | null {
  if (!uuidTypes.includes(type)) return Key.safeParse(bytes.toString('latin1')).data ?? null;
  const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return Uuid.safeParse(uuid).data ?? null;
}

/** The key inside a global id of a type, or the text itself, which may be the plain key that a client made. */
export function keyIn(type: GlobalType, id: string): string {
  const read = readGlobalId(id);
  return read?.type === type ? read.key : id;
}
