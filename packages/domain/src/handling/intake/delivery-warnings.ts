import { civilDateOf, type CivilDate, type Instant } from '@awaslog/law/civil-date';
import { standing } from '@awaslog/law/deadline';
import { pointText } from '@awaslog/law/wording';
import { elections, type ElectionId } from '../../election';
import { warningOf, type Warning } from '../../issue';
import type { ReporterStanding } from '../../report';
import type { AreaCode, StationCode } from '../../territory';
import type { HandlingFacts } from '../facts';
import { receptionAt, type ReceptionStanding } from './reception-hours';
import { standingWarning } from './reporter-standing';
import { isOutsideItsLaw, submissionWindow } from './submission-window';
import { intakeWarning } from './warnings';

interface Delivery {
  readonly at: Instant;
  readonly election: ElectionId;
  readonly area: AreaCode;
  readonly station: StationCode | null;
  readonly channel: string;
  readonly knownOn: CivilDate;
  readonly reporterStanding: ReporterStanding;
  readonly proxy: string | null;
  readonly powerOfAttorney: boolean;
  readonly evidence: readonly string[];
  readonly threeSets: boolean;
  readonly structured: boolean;
}

const receptionWarning = {
  OPEN: null,
  OUTSIDE: 'OUTSIDE_RECEPTION_HOURS',
  UNKNOWN: 'RECEPTION_HOURS_UNKNOWN',
} as const satisfies Record<ReceptionStanding, string | null>;

/** What is to be said while the reporter is still there; nothing of it turns the report away. */
export function deliveryWarnings(given: Delivery, facts: Pick<HandlingFacts, 'zone' | 'now' | 'stationStanding'>) {
  const inPerson = given.channel === 'IN_PERSON';
  const { election, station, evidence } = given;
  const entitled = standingWarning(given.reporterStanding);
  const reception = inPerson ? receptionWarning[receptionAt(given.at, given, facts)] : null;
  return [
    ...(reception ? [intakeWarning(reception)] : []),
    ...lateWarnings(given, facts),
    ...(entitled ? [entitled] : []),
    ...(given.proxy && !given.powerOfAttorney ? [intakeWarning('POWER_OF_ATTORNEY_MISSING')] : []),
    ...(evidence.length === 0 ? [intakeWarning('REPORT_WITHOUT_EVIDENCE')] : []),
    ...(inPerson && evidence.length > 0 && !given.threeSets ? [intakeWarning('EVIDENCE_NOT_IN_THREE_SETS')] : []),
    ...(station && facts.stationStanding(station, election) === 'UNCONFIRMED'
      ? [warningOf('STATION_UNCONFIRMED')]
      : []),
  ];
}

/** A TSM report has a window of its own, which ends with voting and counting; every other report has seven days. */
function lateWarnings(given: Delivery, when: Pick<HandlingFacts, 'zone' | 'now'>): Warning[] {
  const on = civilDateOf(given.at, when.zone);
  const { votingDay } = elections[given.election];
  if (given.structured) return votingDay && on > votingDay ? [intakeWarning('TSM_AFTER_VOTING')] : [];
  if (isOutsideItsLaw(given, given.knownOn, when)) return [intakeWarning('KNOWN_OUTSIDE_THE_LAW')];
  const window = submissionWindow(given, given.knownOn, when);
  if (!window || standing(window, on).effect !== 'ENDED') return [];
  // Each election has its own time to report, and its own article for it.
  return [{ ...intakeWarning('DELIVERED_LATE', { latest: pointText(window.latest) }), cites: window.cites }];
}
