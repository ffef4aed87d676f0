import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Icon } from '../design/icon';
import { screensFor } from './screens';
import { StandingContext } from './standing-context';

/** A column beside the screen; on a phone a bar under the thumb, with recording in its middle. */
export function Navigation() {
  const { t } = useTranslation();
  // Until it is known who reads, no screen is offered that would have to be taken back.
  const permissions = useContext(StandingContext)?.viewer.permissions;
  return (
    <nav className="navigation" aria-label={t('nav.label')}>
      <ul className="navigation-list">
        {permissions &&
          screensFor(permissions).map(({ to, icon, text, inBar }) => (
            <li key={to} className={text === 'record' ? 'navigation-main' : inBar ? '' : 'navigation-roomy'}>
              <NavLink to={to} end>
                <Icon name={icon} />
                <span className={text === 'record' ? 'navigation-short' : ''}>{t(`nav.${text}`)}</span>
                {text === 'record' && <span className="navigation-long">{t('nav.recordLong')}</span>}
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
