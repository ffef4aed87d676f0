import { citationText } from '@awaslog/law/citation';
import type { CitedNormFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { Chip, type Tone } from './chip';

const toneOf: Readonly<Record<CitedNormFragment['evidence']['rule'], Tone>> = {
  READ: 'good',
  SECONDARY: 'info',
  RECALLED: 'warn',
  DISPUTED: 'danger',
};

/** A place in the law with how well it is known: what is recalled or disputed must be seen to be so. */
export function Cited({ norm }: { norm: CitedNormFragment }) {
  const { language, label } = useWords();
  const { instrument, article, paragraph, evidence, source } = norm;
  const text = citationText({ instrument, article, evidence, ...(paragraph ? { paragraph } : {}) })[language];
  // The weaker of the two doubts is the one to show: of the rule, and of its place.
  const known = evidence.rule === 'READ' ? evidence.pinpoint : evidence.rule;
  return (
    <span className="cited">
      {source ? (
        <a href={source} rel="noreferrer" target="_blank">
          {text}
        </a>
      ) : (
        text
      )}{' '}
      <Chip tone={toneOf[known]}>{label('Evidence', known)}</Chip>
    </span>
  );
}

export function CitedList({ norms }: { norms: readonly CitedNormFragment[] }) {
  return (
    <ul className="cited-list">
      {norms.map((norm) => (
        <li key={`${norm.instrument} ${norm.article} ${norm.paragraph ?? ''}`}>
          <Cited norm={norm} />
        </li>
      ))}
    </ul>
  );
}
