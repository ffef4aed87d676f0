import { addDays, type CivilDate } from '@awaslog/law/civil-date';
import { Substage } from '@awaslog/domain/stage';
import { ancestorAt, type AreaCode } from '@awaslog/domain/territory';
import { sql, type SqlStatement } from '../database/database';
import type { CountRow, OverviewRow } from '../ports';
import { allOf, Draft } from './draft';
import { nearestReadableDay } from './readable-day';
import { clocksInScope, regencyParam, type ReadScope } from './read-scope';

const DAYS_AHEAD = 7;

/**
 * Counts of a territory. They are kept by place, so what is read is a few rows for the place itself and a few for each
 * sub-district in it, however many records stand behind them; clocks are counted by an index over the running ones.
 */
export function overviewStatement(scope: ReadScope, today: CivilDate): SqlStatement {
  const draft = new Draft();
  const regency = regencyParam(draft, scope);
  const place = draft.param(scope.station ?? scope.territory ?? scope.regency, 'text');
  const from = nearestReadableDay(today);
  const day = draft.param(from, 'date');
  const horizon = draft.param(addDays(from, DAYS_AHEAD), 'date');
  const running = allOf([...clocksInScope(draft, scope, 'c'), 'c.stopped_on is null', `c.watch <= ${horizon}`]);
  const counts = `'records', sum(records), 'suspicions', sum(suspicions), 'findings', sum(findings)`;
  const text = `
with here as (select * from summary where regency = ${regency} and place = ${place}),
due as (
  select count(*) filter (where c.watch < ${day} and c.bearer <> 'RIGHT') as overdue,
    count(*) filter (where c.watch >= ${day}) as soon
  from clock c where ${running}
)
select json_build_object(
  'records', (select coalesce(sum(records), 0) from here),
  'suspicions', (select coalesce(sum(suspicions), 0) from here),
  'findings', (select coalesce(sum(findings), 0) from here),
  'openAdvice', (select coalesce(sum(open_advice), 0) from here),
  'overdue', (select overdue from due),
  'dueWithin7Days', (select soon from due),
  'bySubstage', (select coalesce(json_agg(row), '[]') from (
    select json_build_object('key', substage, ${counts}) as row from here group by substage having sum(records) > 0) by_substage),
  'bySubdistrict', (select coalesce(json_agg(row), '[]') from (
    select json_build_object('key', s.place, ${counts}) as row
    from area a join summary s on s.regency = a.regency and s.place = a.code
    where a.regency = ${regency} and a.parent = ${place} and a.level = 'SUBDISTRICT' group by s.place having sum(records) > 0 order by s.place
  ) by_subdistrict)
)::text as answer`;
  return sql(text, draft.params);
}

/** Puts the sub-stages in their order, and the counts of a place below the regency under its own sub-district. */
export function overviewOf(answer: OverviewRow, scope: ReadScope): OverviewRow {
  const { records, suspicions, findings } = answer;
  const own = scope.territory && ancestorAt(scope.territory, 'SUBDISTRICT');
  const bySubdistrict: readonly CountRow<AreaCode>[] =
    own && records > 0 ? [{ key: own, records, suspicions, findings }] : answer.bySubdistrict;
  const position = ({ key }: CountRow<Substage>) => Substage.options.indexOf(key);
  return {
    ...answer,
    bySubstage: [...answer.bySubstage].sort((one, other) => position(one) - position(other)),
    bySubdistrict,
  };
}
