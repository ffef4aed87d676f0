import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { provinces, regencies } from '@awaslog/areas/regencies';
import { areaMatcher, readIncident, type IncidentNote, type ReportedIncident } from '@awaslog/domain/incident';
import type { Regency } from '@awaslog/regency/regency';
import { UnusableInput, type Io } from '../io';
import { withStore } from '../open';
import { FoundWanting } from '../outcome';
import { chooseRegency } from '../regency';

export interface ReadCases {
  readonly incidents: readonly ReportedIncident[];
  /** The line on which each incident stands. */
  readonly lineOf: ReadonlyMap<string, number>;
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  readonly notes: readonly { readonly line: number; readonly field: IncidentNote['field']; readonly reason: string }[];
}

/** Reads a file of reported incidents line by line. A row that cannot be taken never stops or loses the others. */
export async function readCases(file: string, regency: Regency): Promise<ReadCases> {
  const subdistricts = regency.areas.filter(({ level }) => level === 'SUBDISTRICT');
  const matchArea = areaMatcher([...provinces, ...regencies, ...subdistricts]);
  const incidents: ReportedIncident[] = [];
  const rejected: { line: number; reason: string }[] = [];
  const notes: { line: number; field: IncidentNote['field']; reason: string }[] = [];
  const lineOf = new Map<string, number>();
  let line = 0;
  for await (const text of linesOf(file)) {
    line += 1;
    if (text.trim() === '') continue;
    const row = jsonOf(text);
    if (row === undefined) {
      rejected.push({ line, reason: 'the line is no JSON object; write one object a line' });
      continue;
    }
    const read = readIncident(row, matchArea);
    if (!read.ok) {
      const reasons = read.refusal.map(({ path, message }) => `${path.join('.') || 'row'}: ${message.en}`);
      rejected.push({ line, reason: reasons.join(' ') });
      continue;
    }
    incidents.push(read.value.incident);
    lineOf.set(read.value.incident.id, line);
    notes.push(...read.value.notes.map(({ field, reason }) => ({ line, field, reason: reason.en })));
  }
  return { incidents, lineOf, rejected, notes };
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file, 'utf8');
  try {
    // The byte order mark that some editors write is no part of the first object.
    let first = true;
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      yield first ? line.replace(/^\uFEFF/, '') : line;
      first = false;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnusableInput(`${file} is not there; name a file of one JSON object a line.`);
    if (code === 'EISDIR') throw new UnusableInput(`${file} is a folder; name a file of one JSON object a line.`);
    if (code === 'EACCES') throw new UnusableInput(`${file} may not be read; give yourself the right to read it.`);
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `awaslog import cases FILE`: into the reference set of the store, outside every register. */
export async function importCases(file: string, options: { regency?: string; json?: boolean }, io: Io): Promise<void> {
  const regency = await chooseRegency(options.regency, io);
  const read = await readCases(file, regency);
  const kept = await withStore({ regency, io }, (store) => store.importIncidents(read.incidents));
  const conflicting = kept.conflicting.map((id) => ({
    line: read.lineOf.get(id) ?? 0,
    reason: `the id ${id} is there already with other content; the first is kept`,
  }));
  const rejected = [...read.rejected, ...conflicting].sort((one, other) => one.line - other.line);
  const { imported, unchanged } = kept;
  if (options.json) io.out(JSON.stringify({ imported, unchanged, rejected, notes: read.notes }));
  else {
    io.out(`${imported} imported, ${unchanged} there already, ${rejected.length} rejected`);
    for (const row of rejected) io.out(`  rejected line ${row.line}: ${row.reason}`);
    for (const note of read.notes) io.out(`  note line ${note.line}, ${note.field}: ${note.reason}`);
  }
  if (rejected.length > 0) throw new FoundWanting();
}
