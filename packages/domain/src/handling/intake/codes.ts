import { codesOf } from '../../process';
import { entry } from '../../words';

const reviewResult = codesOf({
  COMPLETE: entry('Memenuhi syarat', 'Complete', [
    'Syarat formal dan materiel terpenuhi.',
    'The formal and material requirements are met.',
  ]),
  INCOMPLETE: entry('Belum memenuhi syarat', 'Incomplete', [
    'Ada syarat yang belum terpenuhi.',
    'A requirement is not met.',
  ]),
});

export const ReviewResult = reviewResult.schema;

/** The codes of this process, by the name of their enum. */
export const intakeCodes = { ReviewResult: reviewResult } as const;
