/** A matter as the domain has it, of its row and of the rows of its clocks, as one value of JSON. */
export function wholeMatter(table: string): string {
  return `(${table}.matter || jsonb_build_object('version', ${table}.version, 'clocks', ${clocksOfMatter(table)}))`;
}

/** The clocks of a matter in their order. */
export function clocksOfMatter(table: string): string {
  const clock = `jsonb_build_object('rule', k.rule, 'process', k.process, 'from', k.begins, 'deadline', k.deadline,
    'stoppedOn', k.stopped_on, 'earlier', k.earlier)`;
  return `(select coalesce(jsonb_agg(${clock} order by k.position), '[]') from clock k
    where k.regency = ${table}.regency and k.owner_id = ${table}.id)`;
}
