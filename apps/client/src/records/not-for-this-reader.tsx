import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../design/waiting';

/** What a reader sees where the policy gives nothing to read: who may, and the way to sign in. */
export function NotForThisReader() {
  const { t } = useTranslation();
  return (
    <Empty title={t('reader.notYou')}>
      <p>
        {t('reader.notYouHelp')} <Link to="/sign-in">{t('seat.signIn')}</Link>
      </p>
    </Empty>
  );
}
