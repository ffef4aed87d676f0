// 100,000 open matters re-dated after a decree, on a real PostgreSQL, while other offices go on working. In the same run
// the floor: the same rows written by SQL alone in batches of the same size, without reading, law or history. It judges
// nothing of the figures; a run fails only when a date is not the one of the law. `npm run bench` in packages/store.
import { startPostgres } from '@awaslog/test-kit/postgres';
import { due } from '@awaslog/law/rules';
import type { CommandId } from '@awaslog/domain/supervision';
import { sql } from '../src/database/database';
import { member, newId, panwascam, picks, regency, request, scopeOf } from '../test/fixture/acts';
import { matterBeforeDecree, sinceDecree } from '../test/fixture/decree';
import { receive } from '../test/fixture/matters';
import { openSubject, type Subject } from '../test/fixture/subject';

const MATTERS = Number(process.argv[2] ?? 100_000);
const FIRSTS = 20;
const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (since: bigint) => Number(process.hrtime.bigint() - since) / 1e9;

/** Real matters, each copied under other ids with its history and its clocks. */
async function fill({ store, database }: Subject): Promise<void> {
  for (let made = 0; made < FIRSTS; made += 1) await matterBeforeDecree({ store });
  const copies = Math.max(1, Math.floor(MATTERS / FIRSTS));
  await database.query(
    sql(`create table copy as select m.id as first, gen_random_uuid() as id, row_number() over () as n
         from matter m, generate_series(2, ${copies})`),
  );
  const bare =
    'version, source_kind, finding_id, record_id, election, substage, area, station, office, division, handlers';
  const rest =
    'kinds, states, tracks, number_text, numbers, searched, begun_on, registered_on, next_deadline, announced_on, announced_key, announced, entries, fictional';
  await database.query(
    sql(`insert into matter (regency, id, begun_seq, recorded_at, matter, ${bare}, ${rest})
         select regency, c.id, 1000000 + n, recorded_at, jsonb_set(matter, '{id}', to_jsonb(c.id)), ${bare}, ${rest}
         from matter m join copy c on c.first = m.id`),
  );
  const clock =
    'owner_kind, position, rule, process, office, division, handlers, begins, earliest, latest, bearer, watch, stopped_on, area, station, deadline, earlier';
  await database.query(
    sql(`insert into clock (regency, owner_id, ${clock})
         select regency, c.id, ${clock} from clock k join copy c on c.first = k.owner_id`),
  );
  const event = 'stream_version, type, type_version, payload, actor, command_id, fictional, recorded_at';
  await database.query(
    sql(`insert into event (regency, seq, stream_id, ${event})
         select regency, 1000000 + row_number() over (), c.id, ${event} from event e join copy c on c.first = e.stream_id`),
  );
  await database.query(
    sql('update counter set seq = (select max(seq) from event where regency = $1::text)', [regency.code]),
  );
  await database.query(sql('vacuum analyze'));
}

/** What an office at work meets meanwhile: a report received (it takes a number of the register) and a list opened. */
function officeAtWork({ store }: Subject) {
  const waits: number[] = [];
  let working = true;
  const done = (async () => {
    while (working) {
      const start = process.hrtime.bigint();
      const answer = await store.execute(request(panwascam, receive()));
      if (!answer.ok) throw new Error(answer.refusal.code);
      await store.work(scopeOf(member), { page: { first: 20 }, node: {} });
      waits.push(seconds(start));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return async () => {
    working = false;
    await done;
    waits.sort((one, other) => one - other);
    return { count: waits.length, median: waits[waits.length >> 1] ?? 0, longest: waits.at(-1) ?? 0 };
  };
}

async function redateAll({ store }: Subject): Promise<number> {
  const request = { regency: regency.code, actor: member, now: sinceDecree, commandId: newId<CommandId>() };
  let changed = 0;
  for await (const part of store.redateAll(request)) {
    if (!part.ok || part.value.passedOver.length > 0) throw new Error('A matter was passed over');
    changed += part.value.redated.length;
  }
  return changed;
}

/** The same events and rows, copied by the database from those that were just written. */
async function writeAsMany({ database }: Subject): Promise<void> {
  await database.query(
    sql(`create table batch as select stream_id as id, (row_number() over (order by stream_id) / 1000)::int as b
         from event where type = 'MATTER_REDATED'`),
  );
  await database.query(sql('create index on batch (b)'));
  const [row] = await database.query<{ last: number }>(sql('select max(b) as last from batch'));
  for (let b = 0; b <= Number(row?.last); b += 1) {
    await database.transaction(async (session) => {
      await session.query(
        sql(
          `insert into event select e.regency, e.seq + 10000000, e.stream_id, e.stream_version + 1, e.type, e.type_version,
             e.payload, e.actor, e.command_id, e.fictional, e.recorded_at
           from batch join event e on e.regency = $1::text and e.stream_id = batch.id and e.type = 'MATTER_REDATED'
           where batch.b = $2::int`,
          [regency.code, b],
        ),
      );
      await session.query(
        sql(
          `update matter m set version = m.version + 1 from batch where batch.b = $2::int and m.regency = $1::text and m.id = batch.id`,
          [regency.code, b],
        ),
      );
      await session.query(
        sql(
          `update clock c set earliest = c.earliest, deadline = c.deadline || '{}'
           from batch where batch.b = $2::int and c.regency = $1::text and c.owner_id = batch.id and c.stopped_on is null`,
          [regency.code, b],
        ),
      );
    });
  }
}

const postgres = await startPostgres();
try {
  const subject = await openSubject({ kind: 'postgres', url: postgres.url });
  try {
    const filling = process.hrtime.bigint();
    await fill(subject);
    say(`${MATTERS} matters made in ${seconds(filling).toFixed(1)} s`);
    const stop = officeAtWork(subject);
    const start = process.hrtime.bigint();
    const changed = await redateAll(subject);
    const took = seconds(start);
    const { count, median, longest } = await stop();
    const law = due({ rule: 'STUDY', from: '2024-02-05', zone: regency.zone, area: picks.village, asOf: '2024-02-06' });
    if (!law.ok) throw new Error(law.refusal.code);
    const [wrong] = await subject.database.query<{ n: number }>(
      sql(`select count(*)::int as n from clock where rule = 'STUDY' and latest <> $1::date`, [law.value.latest]),
    );
    say(`re-dated ${changed} matters in ${took.toFixed(1)} s, ${Math.round(changed / took)} a second`);
    say(
      `other work meanwhile: ${count} times, half of them within ${median.toFixed(2)} s, the longest ${longest.toFixed(2)} s`,
    );
    const floor = process.hrtime.bigint();
    await writeAsMany(subject);
    const least = seconds(floor);
    say(`floor, the same rows by SQL alone: ${least.toFixed(1)} s; ${(took / least).toFixed(1)} times the floor`);
    say(`study periods on another day than the law's: ${wrong?.n}`);
  } finally {
    await subject.store.close();
  }
} finally {
  await postgres.stop();
}
