import type { ReportedIncident } from '@awaslog/domain/incident';
import { sql, type Session } from '../database/database';
import { insertRows } from '../database/table-sql';
import type { IncidentImport } from '../ports';
import { reportedIncident } from '../schema';
import { hashOf } from './canonical';

type IncidentRow = typeof reportedIncident.$inferSelect;

const text = `
with made as (${insertRows(reportedIncident, '$1', { onConflict: 'on conflict (id) do nothing returning id' })})
select given."id", made.id is not null as made, kept.content_hash = given."contentHash" as same
from jsonb_to_recordset($1::jsonb) as given("id" text, "contentHash" text)
left join made on made.id = given."id"
left join reported_incident kept on kept.id = given."id"`;

function rowOf(incident: ReportedIncident): IncidentRow {
  const { id, election, substage, items, area, date } = incident;
  return {
    id,
    contentHash: hashOf(incident),
    election,
    substage,
    items: [...items],
    area,
    sortDate: date.precision === 'UNKNOWN' ? '' : (date.value ?? ''),
    incident,
  };
}

/** Adds reported incidents to the reference set. What is there is never changed: another content is told, not taken. */
export async function importIncidents(
  session: Session,
  incidents: readonly ReportedIncident[],
): Promise<IncidentImport> {
  const rows = new Map<string, IncidentRow>();
  const conflicting = new Set<string>();
  let repeated = 0;
  for (const row of incidents.map(rowOf)) {
    const first = rows.get(row.id);
    if (!first) rows.set(row.id, row);
    else if (first.contentHash === row.contentHash) repeated += 1;
    else conflicting.add(row.id);
  }
  const answers = await session.query<{ id: string; made: boolean; same: boolean | null }>(
    sql(text, [JSON.stringify([...rows.values()])]),
  );
  for (const { id, made, same } of answers) if (!made && !same) conflicting.add(id);
  return {
    imported: answers.filter(({ made }) => made).length,
    unchanged: answers.filter(({ made, same }) => !made && same).length + repeated,
    conflicting: [...conflicting].sort(),
  };
}
