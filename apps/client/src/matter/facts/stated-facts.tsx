import type { FieldShape } from '@awaslog/domain/process';
import { useWords } from '../../language/use-words';
import type { StatedEntry } from './facts-document';
import { FactValue } from './fact-value';
import { statedFieldsOf } from './stated-fields';

/** What was not stated is left out, and not shown as if it were empty. */
function isStated(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Ids of things that have no page and no name of their own; what they belong to stands beside them. */
const unseen = ['FindingId', 'PreliminaryInformationId'];

function isLong({ kind, item }: FieldShape): boolean {
  return kind === 'LONG_TEXT' || item?.kind === 'OBJECT' || item?.kind === 'LONG_TEXT';
}

/** What an act stated, each fact under the label that its form has for it. */
export function StatedFacts({ event, stated }: { readonly event: string; readonly stated: StatedEntry }) {
  const { language } = useWords();
  const facts = statedFieldsOf(event).filter(
    ({ as, shape }) => isStated(stated[as]) && !unseen.includes(shape.name ?? ''),
  );
  if (facts.length === 0) return null;
  return (
    <dl className="facts stated-facts">
      {facts.map(({ as, shape }) => (
        <div key={as} className={isLong(shape) ? 'whole-row' : ''}>
          <dt>{shape.label[language]}</dt>
          <dd>
            <FactValue shape={shape} value={stated[as]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
