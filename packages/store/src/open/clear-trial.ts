import { getTableName } from 'drizzle-orm';
import { sql, type Database } from '../database/database';
import type { StorePurpose } from '../ports';
import { readTables } from '../project/rebuild';
import { command, event, person, reportedIncident } from '../schema';

/**
 * Empties a trial of all that was recorded, kept and imported. Records of a real store can be cleared by nobody here.
 * Every writer of the log needs the counters, so with the whole table no command is under way: what waits sees the store
 * as it is left, and does not go on with what is gone (`WriteSet.ground`). A lock on the rows would leave it the sight of
 * before.
 */
export async function clearTrial(database: Database, purpose: StorePurpose): Promise<void> {
  if (purpose !== 'TRIAL') throw new Error('only a trial can be cleared');
  await database.transaction(async (session) => {
    await session.query(sql('set local lock_timeout = 0'));
    await session.query(sql('lock table counter in exclusive mode'));
    for (const table of [...readTables, command, event, person, reportedIncident]) {
      await session.query(sql(`delete from ${getTableName(table)}`));
    }
    await session.query(sql('update counter set seq = 0'));
  });
}
