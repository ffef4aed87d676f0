import type { MatterCommand } from '@awaslog/domain/handling';
import type { Regency } from '@awaslog/regency/regency';
import type { HandlingEvent } from '../events/stored-event';
import { clockRowsOf, matterRow, registerEntryRows } from '../project/matter-rows';
import { continueMatter } from '../project/matter-story';
import { preliminaryOfMatter } from '../project/preliminary-row';
import type { RequestOf } from './command-kind';
import { commonWritesOf } from './common-writes';
import type { KnownMatter } from './look-up-matter';
import type { MatterWriteSet } from './matter-statement';
import type { Ground } from './write-parts';

/** Everything that a decided act leaves in the tables. */
export function matterWriteSetOf(
  { code, zone }: Regency,
  request: RequestOf<MatterCommand>,
  event: HandlingEvent,
  known: KnownMatter,
): MatterWriteSet {
  const place = { regency: code, zone };
  const written = { seq: null, recordedAt: request.now, fictional: request.fictional ?? false };
  const { matter: seen, announced } = known;
  const before = seen && { matter: seen, announced, begunSeq: null, ...written };
  const after = continueMatter(before, event, written, zone);
  const { matter } = after;
  return {
    ...commonWritesOf(code, request, event, { version: matter.version, ground: groundOf(known) }),
    matter: matterRow(place, after),
    clocks: clockRowsOf(place, matter),
    entries: registerEntryRows(place, matter, [event]),
    preliminary: preliminaryOfMatter(place, { event, area: matter.area }, written),
  };
}

/** An act stands on the matter as it was seen, the registration of a finding on the record that it came from. */
function groundOf({ matter, record }: KnownMatter): Ground {
  const stream = matter ?? record;
  return { streamId: stream?.id ?? null, streamVersion: stream?.version ?? null, incidentId: null };
}
