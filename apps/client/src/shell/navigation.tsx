import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Icon, type IconName } from '../design/icon';

const screens = [
  { to: '/', icon: 'overview', text: 'nav.overview' },
  { to: '/records', icon: 'records', text: 'nav.records' },
  { to: '/records/new', icon: 'plus', text: 'nav.record' },
  { to: '/findings', icon: 'finding', text: 'nav.findings' },
  { to: '/matters', icon: 'scale', text: 'nav.matters' },
  { to: '/incidents', icon: 'incidents', text: 'nav.incidents' },
] as const satisfies readonly { to: string; icon: IconName; text: string }[];

/** A column beside the screen; on a phone a bar under the thumb, with recording in its middle. */
export function Navigation() {
  const { t } = useTranslation();
  return (
    <nav className="navigation" aria-label={t('nav.label')}>
      <ul className="navigation-list">
        {screens.map(({ to, icon, text }) => (
          <li key={to} className={icon === 'plus' ? 'navigation-main' : ''}>
            <NavLink to={to} end>
              <Icon name={icon} />
              <span className={icon === 'plus' ? 'navigation-short' : ''}>{t(text)}</span>
              {icon === 'plus' && <span className="navigation-long">{t('nav.recordLong')}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
      <a className="navigation-graphql" href="/graphql">
        <Icon name="code" size={18} />
        <span>
          {t('nav.graphql')}
          <span className="quiet small"> {t('nav.graphqlHint')}</span>
        </span>
      </a>
    </nav>
  );
}
