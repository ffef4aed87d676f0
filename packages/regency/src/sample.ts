import type { ActorId } from '@awaslog/domain/office';
import type { FormA, SupervisionCommand } from '@awaslog/domain/supervision';
import type { Instant } from '@awaslog/law/civil-date';

/** One act of a worked story: who did what, and when. It never happened. */
export interface SampleAct {
  /** Samples are fiction throughout; a store that holds real records refuses them by this mark. */
  readonly fictional: true;
  readonly at: Instant;
  readonly seat: ActorId;
  readonly command: SupervisionCommand;
}

const MARK = '[Contoh fiktif]';

/** Marks a text as fiction, so that it cannot be taken for a record even when it is copied out of the register. */
export function fictional(text: string): string {
  return `${MARK} ${text}`;
}

/** What a story gives of an act; `seat` and `at` are plain text there. */
export function sampleAct(at: string, seat: string, command: SupervisionCommand): SampleAct {
  return { fictional: true, at: at as Instant, seat: seat as ActorId, command };
}

/** A form with nothing counted, nothing suspected and no letter, for a story to fill in. */
export const emptyForm = {
  assignmentLetter: null,
  form: 'DIRECT',
  station: null,
  placeName: null,
  counts: [],
  criteria: [],
  suspicion: null,
  potentialDispute: null,
  preliminaryInformation: null,
} as const satisfies Partial<FormA>;
