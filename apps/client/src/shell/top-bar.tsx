import { useContext, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Icon } from '../design/icon';
import { useSession } from '../gateway/gateway-provider';
import type { ViewerSeatFragment } from '../gql/graphql';
import { LanguageSwitch } from '../language/language-switch';
import { Mark } from './mark';
import { screensFor } from './screens';
import { StandingContext } from './standing-context';

/** The name of the product, who acts, and the language. */
export function TopBar() {
  const standing = useContext(StandingContext);
  return (
    <header className="top-bar">
      <Link to="/" className="wordmark">
        <Mark />
        Awaslog
      </Link>
      <div className="top-bar-end">
        {standing && <Seat viewer={standing.viewer} />}
        <LanguageSwitch />
      </div>
    </header>
  );
}

function Seat({ viewer: { label, permissions } }: { viewer: ViewerSeatFragment }) {
  const { t } = useTranslation();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  const { signedIn, signOut } = useSession();
  const { pathname } = useLocation();
  if (!signedIn) {
    return pathname === '/sign-in' ? null : (
      <Link to="/sign-in" className="button primary">
        {t('seat.signIn')}
      </Link>
    );
  }
  return (
    <details ref={menu} className="seat">
      <summary>
        <Icon name="person" size={18} />
        <span className="seat-label">
          <span className="visually-hidden">{t('seat.actingAs')} </span>
          {label}
        </span>
      </summary>
      <div className="seat-menu">
        <p className="small">
          {t('seat.actingAs')} <strong>{label}</strong>
        </p>
        <ul className="seat-screens">
          {screensFor(permissions)
            .filter(({ inBar }) => !inBar)
            .map(({ to, icon, text }) => (
              <li key={to}>
                <Link to={to} onClick={close}>
                  <Icon name={icon} size={18} />
                  {t(`nav.${text}`)}
                </Link>
              </li>
            ))}
        </ul>
        <Link to="/sign-in" className="button outline" onClick={close}>
          {t('seat.change')}
        </Link>
        <button type="button" className="button plain" onClick={signOut}>
          {t('seat.signOut')}
        </button>
      </div>
    </details>
  );
}
