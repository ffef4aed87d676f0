import { useTranslation } from 'react-i18next';
import { Chip, type Tone } from '../design/chip';
import type { ElementStanding, ElementToProveFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';

const tones: Readonly<Record<ElementStanding, Tone>> = { SHOWN: 'good', UNPROVEN: 'warn', CONTRADICTED: 'danger' };

/** What has to be proven: in sight what no fact shows yet, and folded away what the facts show. */
export function ElementsToProve({ elements }: { readonly elements: readonly ElementToProveFragment[] }) {
  const { t } = useTranslation();
  const { number } = useWords();
  const shown = elements.filter(({ standing }) => standing === 'SHOWN');
  const open = elements.filter(({ standing }) => standing !== 'SHOWN');
  if (elements.length === 0) return null;
  return (
    <>
      <p>
        <Chip tone={open.length > 0 ? 'warn' : 'good'}>
          {t('proposals.unproven', { unproven: number(open.length), all: number(elements.length) })}
        </Chip>
      </p>
      <Elements elements={open} />
      {shown.length > 0 && (
        <details className="why">
          <summary>{t('proposals.shown', { count: shown.length, figure: number(shown.length) })}</summary>
          <Elements elements={shown} />
        </details>
      )}
    </>
  );
}

/** Each element with its place in the article, how the facts stand to it, and which facts, or what is still sought. */
function Elements({ elements }: { readonly elements: readonly ElementToProveFragment[] }) {
  const { label } = useWords();
  if (elements.length === 0) return null;
  return (
    <ul className="elements-to-prove">
      {elements.map(({ code, role, text, standing, open, by }) => (
        <li key={code}>
          <p>
            <span className="quiet small">{label('ElementRole', role)}</span> {text}
          </p>
          <p>
            <Chip tone={tones[standing]}>{label('ElementStanding', standing)}</Chip>{' '}
            <span className="small">{[...by.map((ground) => ground.text), open].filter(Boolean).join(' · ')}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
