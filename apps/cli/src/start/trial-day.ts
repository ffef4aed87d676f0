import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CivilDate } from '@awaslog/law/civil-date';
import { isTrialDay } from '@awaslog/gateway/server';
import type { DataFolder } from '../data-folder';
import { UnusableInput } from '../io';

/** The day that `--today` asks for; undefined where it is not given. */
export function askedDay(text: string | undefined): CivilDate | undefined {
  if (text === undefined) return undefined;
  const day = CivilDate.safeParse(text);
  if (!day.success) throw new UnusableInput(`--today ${text} is no day of the calendar; write it as 2024-01-08.`);
  if (isTrialDay(day.data)) return day.data;
  throw new UnusableInput(`--today ${text} is out of range; a trial runs between 2000-01-01 and 2100-12-31.`);
}

/**
 * The day at which a trial runs: what was asked for, else what it was left at, else the day of the samples. A trial
 * without samples runs on the real clock. Nothing is written.
 */
export function statedDay(
  folder: DataFolder,
  asked: CivilDate | undefined,
  sampleDay: CivilDate | undefined,
): CivilDate | undefined {
  return asked ?? keptDay(folder) ?? sampleDay;
}

/** Remembers the day, so that a restart does not throw the trial back; null for the real clock. */
export function keepDay(folder: DataFolder, day: CivilDate | null): void {
  if (day === null) rmSync(folder.trialDay, { force: true });
  else writeFileSync(folder.trialDay, `${day}\n`, { mode: 0o600 });
}

function keptDay(folder: DataFolder): CivilDate | undefined {
  try {
    return CivilDate.safeParse(readFileSync(folder.trialDay, 'utf8').trim()).data;
  } catch {
    return undefined;
  }
}
