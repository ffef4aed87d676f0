import { sql, type Session } from '../database/database';

/** Holds the counter of a regency until the transaction ends, so that nobody else writes there; answers its last number. */
export async function holdCounter(session: Session, regency: string): Promise<number> {
  const [counter] = await session.query<{ seq: number | string }>(
    sql('select seq from counter where regency = $1::text for update', [regency]),
  );
  if (!counter) throw new Error('The regency has no counter; was the store opened for it?');
  return Number(counter.seq);
}
