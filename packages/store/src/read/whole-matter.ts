import type { MatterShape } from '../ports';

/** A matter as the domain has it, of its row and of the rows of its clocks, as one value of JSON. */
export function wholeMatter(table: string): string {
  return partOfMatter(table, { clocks: true, entries: true });
}

/** The same with its clocks and its history only where they are asked for: both may be long. */
export function partOfMatter(table: string, { clocks, entries }: Pick<MatterShape, 'clocks' | 'entries'>): string {
  const beside = [
    `'version', ${table}.version`,
    ...(clocks ? [`'clocks', ${clocksOfMatter(table)}`] : []),
    ...(entries ? [`'entries', ${table}.entries`] : []),
  ];
  return `(${table}.matter || jsonb_build_object(${beside.join(', ')}))`;
}

/** The clocks of a matter in their order. */
export function clocksOfMatter(table: string): string {
  const clock = `jsonb_build_object('rule', k.rule, 'process', k.process, 'from', k.begins, 'deadline', k.deadline,
    'stoppedOn', k.stopped_on, 'earlier', k.earlier)`;
  return `(select coalesce(jsonb_agg(${clock} order by k.position), '[]') from clock k
    where k.regency = ${table}.regency and k.owner_id = ${table}.id)`;
}
