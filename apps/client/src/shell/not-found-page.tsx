import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../design/button';
import { Empty } from '../design/waiting';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Empty title={t('notFound.title')}>
      <p>{t('notFound.help')}</p>
      <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
    </Empty>
  );
}
