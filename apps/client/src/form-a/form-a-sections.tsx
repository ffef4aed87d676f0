import { ErrorSummary } from './error-summary';
import type { ScreenFacts } from './screen-facts';
import { SectionActivity } from './section-activity';
import { SectionDispute } from './section-dispute';
import { SectionNav } from './section-nav';
import { SectionResult } from './section-result';
import { SectionSuspicion } from './section-suspicion';
import { SectionWhere } from './section-where';
import type { Kept } from './kept';

interface FormASectionsProps {
  readonly facts: ScreenFacts;
  /** What a revision leaves as it was; nothing where a new record is made. */
  readonly kept?: Kept;
}

/** The five sections of Formulir Model A, whether it is recorded or revised. */
export function FormASections({ facts, kept }: FormASectionsProps) {
  return (
    <>
      <SectionNav />
      <SectionWhere facts={facts} kept={kept} />
      <SectionActivity facts={facts} />
      <SectionResult facts={facts} />
      <SectionSuspicion facts={facts} kept={kept} />
      <SectionDispute />
      <ErrorSummary />
    </>
  );
}
