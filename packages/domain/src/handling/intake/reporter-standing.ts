import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import type { Refusal, Warning } from '../../issue';
import { ReporterStanding } from '../../report';
import type { Matter } from '../matter';
import { entitledReporter } from './norms';
import { intakeWarning } from './warnings';

/** What states it: the delivery, and every review that found it otherwise. */
const stating: readonly string[] = ['REPORT_RECEIVED', 'REPORT_REVIEWED'];

/** By what the reporter may report, as it was stated last; null where no report was delivered. */
export function reporterStanding({ entries }: Pick<Matter, 'entries'>): ReporterStanding | null {
  const stated = entries
    .filter(({ type }) => stating.includes(type))
    .flatMap(({ facts }) => ReporterStanding.safeParse(facts['reporterStanding']).data ?? []);
  return stated.at(-1) ?? null;
}

/** Whoever is not entitled is heard all the same; a standing that nobody showed is asked for. */
export function standingWarning(standing: ReporterStanding | null): Warning | null {
  if (standing === 'NOT_ENTITLED') return intakeWarning('REPORTER_NOT_ENTITLED');
  return standing === 'NOT_SHOWN' ? intakeWarning('REPORTER_STANDING_NOT_SHOWN') : null;
}

/** UU 7/2017 art. 454(3): what somebody else told is no report, and is traced as preliminary information. */
export const reporterNotEntitled: Refusal & { readonly rule: Citation } = {
  code: 'REPORTER_NOT_ENTITLED',
  message: {
    id: 'Laporan tidak dapat diregistrasi: menurut yang dicatat, yang melapor bukan warga negara yang mempunyai hak pilih, peserta Pemilu, atau pemantau Pemilu (UU 7/2017 Pasal 454 ayat (3)).',
    en: 'The report cannot be registered: by what is recorded, whoever reported is no citizen with the right to vote, contestant or election monitor (UU 7/2017 art. 454(3)).',
  },
  rule: entitledReporter,
  nextStep: {
    id: 'Nyatakan tidak diregistrasi dengan alasan itu, lalu jadikan isinya informasi awal. Bila kedudukannya keliru dicatat, perbaiki dalam kajian awal.',
    en: 'Decline its registration on that ground and trace what it told as preliminary information. If the standing was recorded wrongly, mend it in a review.',
  },
  issues: [],
};

/** What registration lacks as long as nobody showed that the reporter may report. */
export function standingMissing(matter: Pick<Matter, 'entries'>): Text[] {
  return standingWarning(reporterStanding(matter))
    ? [{ id: 'Bukti bahwa Pelapor berhak melapor', en: 'Proof that the reporter may report' }]
    : [];
}
