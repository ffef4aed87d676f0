import { getTableName } from 'drizzle-orm';
import { sql, type Database } from '../database/database';
import type { StorePurpose } from '../ports';
import { readTables } from '../project/rebuild';
import { command, event, reportedIncident } from '../schema';

/** Empties a trial of all that was recorded and imported. Records of a real store can be cleared by nobody here. */
export async function clearTrial(database: Database, purpose: StorePurpose): Promise<void> {
  if (purpose !== 'TRIAL') throw new Error('only a trial can be cleared');
  await database.transaction(async (session) => {
    await session.query(sql('select seq from counter for update'));
    for (const table of [...readTables, command, event, reportedIncident]) {
      await session.query(sql(`delete from ${getTableName(table)}`));
    }
    await session.query(sql('update counter set seq = 0'));
  });
}
