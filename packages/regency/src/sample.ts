import { ActorId } from '@awaslog/domain/office';
import { SupervisionCommand } from '@awaslog/domain/supervision';
import { Instant } from '@awaslog/law/civil-date';
import type { z } from 'zod';

/** One act of a worked story: who did what, and when. It never happened. */
export interface SampleAct {
  /** Samples are fiction throughout; a store that holds real records refuses them by this mark. */
  readonly fictional: true;
  readonly at: Instant;
  readonly seat: ActorId;
  readonly command: SupervisionCommand;
}

/** What an author writes; the schema turns plain strings into ids, codes and dates. */
export type SampleCommand = z.input<typeof SupervisionCommand>;

type SampleForm = Extract<SampleCommand, { command: 'RECORD_SUPERVISION' }>['form'];

const MARK = '[Contoh fiktif]';

/** Marks a text as fiction, so that it cannot be taken for a record even when it is copied out of the register. */
export function fictional(text: string): string {
  return `${MARK} ${text}`;
}

/** One act; a command that the domain would not even read throws here, when the samples are loaded. */
export function sampleAct(at: string, seat: string, command: SampleCommand): SampleAct {
  return {
    fictional: true,
    at: Instant.parse(at),
    seat: ActorId.parse(seat),
    command: SupervisionCommand.parse(command),
  };
}

/** A form with nothing counted, nothing suspected and no letter, for a story to fill in. */
export const emptyForm = {
  election: 'PEMILU_2024',
  assignmentLetter: null,
  form: 'DIRECT',
  station: null,
  placeName: null,
  counts: [],
  criteria: [],
  suspicion: null,
  potentialDispute: null,
  preliminaryInformation: null,
} satisfies Partial<SampleForm>;

/** A line of a count with nothing known in it, for a story to fill in. */
export const emptyCount = {
  contest: null,
  electoralDistrict: null,
  claimed: null,
  claimPaper: null,
  counted: null,
  good: null,
  faultyUsable: null,
  damaged: null,
  note: null,
} as const;
