import { Contest } from '@awaslog/domain/election';
import { issueOf, type Issue } from '@awaslog/domain/issue';
import { AreaCode, StationCode } from '@awaslog/domain/territory';
import type { Language } from '@awaslog/law/result';
import { UnusableInput } from '../io';
import { each, readCsv } from './read-csv';
import { unreadable, type Unreadable } from './unreadable';

/** A polling station as a table of stations gives it. */
export interface StationRow {
  readonly code: StationCode;
  readonly area: AreaCode;
  /** Voters on the permanent list (DPT); null where the cell is empty. */
  readonly voters: number | null;
  /** Voters who are listed in addition (DPTb); null where nobody states them. */
  readonly additionalVoters: number | null;
  /** The electoral district of each contest that the table names. */
  readonly districts: Readonly<Partial<Record<Contest, string>>>;
}

export interface StationTable {
  readonly stations: readonly StationRow[];
  readonly unreadable: readonly Unreadable[];
}

type Read =
  { readonly ok: true; readonly value: StationRow } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a table of stations: `area,station,voters`, and optionally `additionalVoters` and `district.<contest>`. */
export async function readStations(path: string, language: Language): Promise<StationTable> {
  const { heading, rows } = await readCsv(path);
  const column = columnsOf(path, heading);
  const stations = new Map<StationCode, StationRow>();
  const faults: Unreadable[] = [];
  for await (const row of each(rows)) {
    if ('broken' in row) faults.push(...unreadable(row.line, [issueOf('QUOTE_NOT_CLOSED', [])], language));
    else if (row.cells.some((cell) => cell.trim() !== '')) {
      const read = readStation(row.cells, heading, column);
      const twice = read.ok && stations.has(read.value.code);
      if (!read.ok) faults.push(...unreadable(row.line, read.issues, language));
      else if (twice) faults.push(...unreadable(row.line, [issueOf('DUPLICATE', ['station'])], language));
      else stations.set(read.value.code, read.value);
    }
  }
  return { stations: [...stations.values()], unreadable: faults };
}

type Columns = (name: string) => number;

function columnsOf(path: string, heading: readonly string[]): Columns {
  const lower = heading.map((name) => name.toLowerCase());
  const missing = ['area', 'station', 'voters'].filter((name) => !lower.includes(name));
  if (missing.length > 0)
    throw new UnusableInput(`${path} lacks the column ${missing.join(', ')}; add it to the heading.`);
  return (name) => lower.indexOf(name.toLowerCase());
}

function readStation(cells: readonly string[], heading: readonly string[], column: Columns): Read {
  if (cells.length < heading.length) return { ok: false, issues: [issueOf('ROW_TOO_SHORT', [])] };
  const cell = (name: string) => cells[column(name)]?.trim() ?? '';
  const issues: Issue[] = [];
  const area = AreaCode.safeParse(cell('area'));
  if (!area.success) issues.push(issueOf('AREA_CODE_MALFORMED', ['area']));
  const code = StationCode.safeParse(`${cell('area')}/${cell('station').padStart(3, '0')}`);
  if (!code.success) issues.push(issueOf('STATION_CODE_MALFORMED', ['station']));
  const voters = countOf(cell('voters'), 'voters', issues);
  const additionalVoters = countOf(cell('additionalVoters'), 'additionalVoters', issues);
  if (!area.success || !code.success || issues.length > 0) return { ok: false, issues };
  const districts = Object.fromEntries(
    Contest.options.flatMap((contest) => {
      const name = cell(`district.${contest}`).normalize('NFC');
      return name === '' ? [] : [[contest, name]];
    }),
  );
  return { ok: true, value: { area: area.data, code: code.data, voters, additionalVoters, districts } };
}

function countOf(cell: string, column: string, issues: Issue[]): number | null {
  if (cell === '') return null;
  if (/^\d{1,9}$/.test(cell)) return Number(cell);
  issues.push(issueOf(/^\d[\d.,\s]*$/.test(cell) ? 'NUMBER_WITH_SEPARATORS' : 'NOT_A_COUNT', [column]));
  return null;
}
