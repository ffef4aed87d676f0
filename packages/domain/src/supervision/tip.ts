import type { CivilDate } from '@awaslog/law/civil-date';
import { ok, refused, type Result } from '@awaslog/law/result';
import { z } from 'zod';
import { issueOf, warningOf, writtenText, type Refusal, type Warning } from '../issue';
import type { OfficeId } from '../office';
import { PersonReference, ReportChannel } from '../report';
import { AreaCode, contains } from '../territory';
import { todayOf, type SupervisionFacts } from './facts';
import { PreliminaryInformationId } from './ids';
import { mayName } from './named-person';
import type { PreliminaryInformation } from './preliminary-information';
import { alreadyRecorded, invalid, noOffice } from './refusals';

/**
 * Records what anybody tells an office without reporting it: it becomes preliminary information, which an office then
 * traces. It needs no standing and no form; who told it is a reference, or not known.
 */
export const RecordTip = z.strictObject({
  command: z.literal('RECORD_TIP'),
  id: PreliminaryInformationId,
  /** Where it lies: an area in the territory of the office. */
  area: AreaCode,
  channel: ReportChannel,
  account: writtenText({ max: 20_000 }),
  informant: PersonReference.nullable(),
});
export type RecordTip = z.infer<typeof RecordTip>;

export interface TipRecorded extends Omit<RecordTip, 'command'> {
  readonly type: 'TIP_RECORDED';
  readonly version: 1;
  readonly office: OfficeId;
  readonly receivedOn: CivilDate;
  readonly warnings: readonly Warning[];
}

export function recordTip(
  existing: PreliminaryInformation | null,
  command: RecordTip,
  facts: SupervisionFacts,
): Result<TipRecorded, Refusal> {
  const { office, territory } = facts.actor;
  if (existing) return refused(alreadyRecorded);
  if (!office) return refused(noOffice);
  if (!facts.areaExists(command.area)) return refused(invalid([issueOf('UNKNOWN_AREA', ['area'])]));
  if (!contains(territory, command.area)) return refused(invalid([issueOf('OUTSIDE_TERRITORY', ['area'])]));
  const { id, area, channel, account, informant } = command;
  const person = informant === null ? undefined : facts.person?.(informant);
  // Somebody whom another office keeps is answered as if nobody were kept.
  if (person === null || (person && !mayName(facts.actor, person.office))) {
    return refused(invalid([issueOf('UNKNOWN_PERSON', ['informant'])]));
  }
  const receivedOn = todayOf(facts);
  return ok({
    type: 'TIP_RECORDED',
    version: 1,
    id,
    office,
    area,
    channel,
    account,
    informant,
    receivedOn,
    warnings: person && person.role !== 'INFORMANT' ? [warningOf('PERSON_OF_ANOTHER_ROLE')] : [],
  });
}
