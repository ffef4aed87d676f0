import { glossary } from '@awaslog/domain/glossary';
import { useTranslation } from 'react-i18next';
import { Chip, type Tone } from '../design/chip';
import type { AnnouncedMatterFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { outcomesOf, type AnnouncedOutcome } from './outcomes-of';

const tones: Readonly<Record<string, Tone>> = { PROVEN: 'accent', NOT_PROVEN: 'neutral' };

/** One announced status in words that need no lawyer: what it was about, and what was decided of it. */
export function AnnouncedCard({ status }: { readonly status: AnnouncedMatterFragment }) {
  const { t } = useTranslation();
  const { label, longDate } = useWords();
  const { source, number, announcedOn } = status;
  return (
    <article className="card announced">
      <h2>
        {label('MatterSourceKind', source)} {number}
      </h2>
      <p className="quiet small">{t('announced.on', { day: longDate(announcedOn) })}</p>
      <ul className="announced-outcomes">
        {outcomesOf(status).map((one) => (
          <li key={one.kind}>
            <Outcome outcome={one} />
          </li>
        ))}
      </ul>
    </article>
  );
}

/** What was decided of one kind of violation, with what the words mean. */
function Outcome({ outcome: { kind, outcome } }: { readonly outcome: AnnouncedOutcome }) {
  const { t } = useTranslation();
  const { label, language } = useWords();
  return (
    <>
      <p>
        <strong>{label('ViolationKind', kind)}</strong>{' '}
        <Chip tone={(outcome && tones[outcome]) ?? 'neutral'}>
          {outcome ? label('DecisionOutcome', outcome) : t('announced.undecided')}
        </Chip>
      </p>
      <p className="quiet small">{glossary.code('ViolationKind', kind).description[language]}</p>
      {outcome && <p className="small">{glossary.code('DecisionOutcome', outcome).description[language]}</p>}
    </>
  );
}
