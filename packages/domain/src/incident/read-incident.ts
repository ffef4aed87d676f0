import { CivilDate } from '@awaslog/law/civil-date';
import { ok, type Result, type Text } from '@awaslog/law/result';
import type { Issue } from '../issue';
import { substageOfSourceCode } from '../stage';
import type { AreaCode } from '../territory';
import type { ViolationKind } from '../violation';
import type { DatePrecision, PlaceAsReported, ReportedIncident } from './incident';
import { parseIncidentRow, type IncidentRow } from './incident-row';
import { readGoods } from './item-words';

/** A field of a row that has no typed value: it is kept as reported, and this says why. */
export interface IncidentNote {
  readonly field: keyof IncidentRow;
  readonly reason: Text;
}

export interface ReadIncident {
  readonly incident: ReportedIncident;
  readonly notes: readonly IncidentNote[];
}

const reasons = {
  date: {
    id: 'Tanggal tidak tertulis sebagai tahun, bulan, atau hari; disimpan sebagaimana dilaporkan.',
    en: 'The date is not written as a year, a month or a day; it is kept as reported.',
  },
  noSingleArea: {
    id: 'Tempat tidak menunjuk satu kabupaten/kota; tanpa kode wilayah.',
    en: 'The place names no single regency; it has no area code.',
  },
  noMatch: {
    id: 'Tempat tidak cocok dengan tepat satu wilayah dalam daftar; tanpa kode wilayah.',
    en: 'The place does not match exactly one area of the list; it has no area code.',
  },
  substage: {
    id: 'Tahap tidak ada dalam daftar; disimpan sebagaimana dilaporkan.',
    en: 'The sub-stage is not in the list; it is kept as reported.',
  },
  noGoods: {
    id: 'Sebutan barang tidak menunjuk jenis perlengkapan; disimpan sebagaimana dilaporkan.',
    en: 'The words for the goods name no kind of supplies; they are kept as reported.',
  },
  someGoods: {
    id: 'Sebagian sebutan barang tidak ada padanannya; disimpan sebagaimana dilaporkan.',
    en: 'Part of the words for the goods has no code; they are kept as reported.',
  },
  violationKind: {
    id: 'Jenis pelanggaran tidak menunjuk tepat satu jenis; disimpan sebagaimana dilaporkan.',
    en: 'The kind of violation does not name exactly one kind; it is kept as reported.',
  },
} as const satisfies Record<string, Text>;

/**
 * Only words that say one kind. "PIDANA (dugaan)" leaves open whether an election crime is meant or a crime of the
 * general code, and "TEMUAN" tells where a matter comes from, not what it is.
 */
const violationKinds: Readonly<Record<string, ViolationKind>> = {
  ADMINISTRATIF: 'ADMINISTRATIVE',
  PIDANA: 'CRIMINAL',
  'KODE ETIK': 'ETHICS',
  PIDANA_UMUM: 'OTHER_LAW',
};

function precisionOf(date: string | null): DatePrecision {
  if (date === null) return 'UNKNOWN';
  if (CivilDate.safeParse(date).success) return 'DAY';
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(date)) return 'MONTH';
  return /^\d{4}$/.test(date) ? 'YEAR' : 'UNKNOWN';
}

function notesOf(row: IncidentRow, incident: ReportedIncident, goodsComplete: boolean): IncidentNote[] {
  const notes: IncidentNote[] = [];
  const note = (field: IncidentNote['field'], reason: Text) => notes.push({ field, reason });
  if (row.date !== null && incident.date.precision === 'UNKNOWN') note('date', reasons.date);
  if (!incident.area) note('regency', row.regency.startsWith('(') ? reasons.noSingleArea : reasons.noMatch);
  if (!incident.substage && !incident.concern) note('substage', reasons.substage);
  if (!goodsComplete) note('item', incident.items.length === 0 ? reasons.noGoods : reasons.someGoods);
  if (row.violation_kind !== null && !incident.violationKind) note('violation_kind', reasons.violationKind);
  return notes;
}

/**
 * Takes one row of a collection of reported incidents. What fits is typed, what does not is kept as reported and told
 * by field and reason, so that nothing is dropped or invented. A row of another shape answers what is wrong with it.
 */
export function readIncident(
  line: unknown,
  matchArea: (place: PlaceAsReported) => AreaCode | null,
): Result<ReadIncident, Issue[]> {
  const parsed = parseIncidentRow(line);
  if (!parsed.ok) return parsed;
  const row = parsed.value;
  const place = { regency: row.regency, province: row.province };
  const stage = substageOfSourceCode(row.substage);
  const goods = readGoods(row.item);
  const incident: ReportedIncident = {
    id: row.id,
    source: { url: row.url, mark: row.mark },
    placeAsReported: place,
    area: matchArea(place),
    date: { value: row.date, precision: precisionOf(row.date) },
    election: row.election,
    stageAsReported: row.substage,
    substage: stage && 'substage' in stage ? stage.substage : null,
    concern: stage && 'concern' in stage ? stage.concern : null,
    stationLevel: stage !== undefined && 'place' in stage && stage.place === 'STATION',
    itemAsReported: row.item,
    items: goods.items,
    contests: goods.contests,
    figures: row.figures,
    summary: row.summary,
    action: row.action,
    outcome: row.outcome,
    violationKindAsReported: row.violation_kind,
    violationKind: row.violation_kind === null ? null : (violationKinds[row.violation_kind.toUpperCase()] ?? null),
  };
  return ok({ incident, notes: notesOf(row, incident, goods.complete) });
}
