import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Icon } from '../design/icon';
import { useSession } from '../gateway/gateway-provider';
import { LanguageSwitch } from '../language/language-switch';
import { Mark } from './mark';
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
        {standing && <Seat label={standing.viewer.label} />}
        <LanguageSwitch />
      </div>
    </header>
  );
}

function Seat({ label }: { label: string }) {
  const { t } = useTranslation();
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
    <details className="seat">
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
        <Link to="/sign-in" className="button outline">
          {t('seat.change')}
        </Link>
        <button type="button" className="button plain" onClick={signOut}>
          {t('seat.signOut')}
        </button>
      </div>
    </details>
  );
}
