import { Temporal } from 'temporal-polyfill';
import { elections } from '@awaslog/domain/election';
import { acts } from '@awaslog/domain/handling';
import { newUuid } from '../write/uuid';
import type { Gateway } from '../context';

/** Values with which the example operations can be run as they are, in the regency that is served. */
export function exampleVariables(gateway: Gateway): Readonly<Record<string, object>> {
  const [regency] = gateway.regencies;
  const seat = regency?.seats().find(({ actor }) => actor.role === 'MEMBER' && actor.territory !== regency.code);
  if (!regency || !seat) return {};
  const territory = seat.actor.territory;
  const now = Temporal.Instant.from(gateway.now()).toZonedDateTimeISO(regency.zone);
  const at = (hours: number) => now.subtract({ hours }).toString({ timeZoneName: 'never', smallestUnit: 'second' });
  const election = regency.statement.elections.find((one) => elections[one.election].regime)?.election;
  const form = {
    election,
    substage: 'RECEIPT',
    form: 'DIRECT',
    purpose: 'Mengawasi penerimaan kotak suara',
    area: regency.children(territory)[0]?.code ?? territory,
    placeName: 'Gudang kecamatan',
    startedAt: at(3),
    endedAt: at(2),
    result: 'Kotak suara dihitung satu per satu saat diturunkan dari truk.',
    counts: [{ item: 'BALLOT_BOX', claimed: 429, claimPaper: 'Surat Jalan 012', counted: 427 }],
    criteria: [{ criterion: 'QUANTITY', verdict: 'NOT_MET' }],
  };
  const { example } = acts.RECEIVE_REPORT;
  // In the first hour of a day the report came on the day before.
  const day = now.subtract({ hours: 1 }).toPlainDate().toString();
  // Nobody is kept yet, so the reporter is not named.
  const place = { election, area: form.area, station: null, reporter: null };
  const report = { ...example, ...place, at: at(1), knownOn: day, occurredOn: day };
  return {
    '1-sign-in.graphql': { seat: seat.actor.id },
    '5-record-supervision.graphql': { input: { commandId: newUuid(now), recordId: newUuid(now), form } },
    '8-matter.graphql': { input: { commandId: newUuid(now), matterId: newUuid(now), ...report } },
  };
}
