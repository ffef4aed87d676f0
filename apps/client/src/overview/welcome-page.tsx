import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../design/button';
import { PageHead } from '../shell/page-head';

/** What the public sees: what this is, what may be read without signing in, and the way in. */
export function WelcomePage() {
  const { t } = useTranslation();
  return (
    <div className="welcome">
      <PageHead title={t('welcome.title')} lead={t('welcome.lead')} />
      <ul className="welcome-points">
        {(['count', 'clock', 'why'] as const).map((point) => (
          <li key={point} className="card">
            <h2>{t(`welcome.${point}`)}</h2>
            <p className="quiet">{t(`welcome.${point}Help`)}</p>
          </li>
        ))}
      </ul>
      <div className="row">
        <ButtonLink to="/sign-in" look="primary">
          {t('seat.signIn')}
        </ButtonLink>
        <ButtonLink to="/announced">{t('announced.title')}</ButtonLink>
        <ButtonLink to="/incidents">{t('signIn.public')}</ButtonLink>
      </div>
    </div>
  );
}
