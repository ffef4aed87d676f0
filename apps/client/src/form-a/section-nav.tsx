import { useTranslation } from 'react-i18next';
import { sectionNumbers } from './section';

/** The way to a section of a long form, for a thumb and for a keyboard. */
export function SectionNav() {
  const { t } = useTranslation();
  return (
    <nav className="section-nav" aria-label={t('formA.sections')}>
      <ol className="section-nav-list">
        {sectionNumbers.map((number) => (
          <li key={number}>
            <a href={`#section-${number}`}>
              <strong>{number}</strong> <span>{t(`formA.section.${number}`)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
