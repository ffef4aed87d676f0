import type { ReactNode } from 'react';

export const sectionNumbers = ['I', 'II', 'III', 'IV', 'V'] as const;
export type SectionNumber = (typeof sectionNumbers)[number];

interface SectionProps {
  readonly number: SectionNumber;
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** One section of Formulir Model A, under the Roman number that the paper form gives it. */
export function Section({ number, title, help, children }: SectionProps) {
  return (
    <section className="card form-section" id={`section-${number}`} aria-labelledby={`section-${number}-title`}>
      <div className="form-section-head">
        <span className="form-section-number" aria-hidden="true">
          {number}
        </span>
        <div>
          <h2 id={`section-${number}-title`}>{title}</h2>
          {help && <p className="quiet small">{help}</p>}
        </div>
      </div>
      <div className="stack">{children}</div>
    </section>
  );
}
