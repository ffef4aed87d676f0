import { useTranslation } from 'react-i18next';
import { Empty } from '../design/waiting';
import { PageHead } from '../shell/page-head';
import { useStanding } from '../shell/standing-context';
import { ChangesList } from './changes-list';

/** For the office of the regency: which running periods a changed calendar moves, and the change itself. */
export default function ChangesPage() {
  const { t } = useTranslation();
  const { viewer } = useStanding();
  return (
    <div className="stack wide">
      <PageHead title={t('changes.title')} lead={t('changes.lead')} />
      {viewer.permissions.includes('REDATE_DEADLINES') ? (
        <ChangesList />
      ) : (
        <Empty title={t('changes.notYou')}>
          <p>{t('changes.notYouHelp')}</p>
        </Empty>
      )}
    </div>
  );
}
