import type { Zone } from '@awaslog/law/civil-date';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Skeleton } from '../design/waiting';
import { useReference } from '../gateway/use-reference';
import { NotForThisReader } from '../records/not-for-this-reader';
import { PageHead } from '../shell/page-head';
import { useStanding } from '../shell/standing-context';
import { draftKey, newDraft, readDraft } from './draft';
import { FormAForm } from './form-a-form';
import { electionAt } from './election-at';
import { TracedInformation } from './traced-information';
import { emptyForm } from './values';

/** Records one act of supervision: Formulir Model A, made for a phone in a warehouse. */
export default function FormAPage() {
  const { t } = useTranslation();
  const { product, viewer } = useStanding();
  const regency = useReference()?.regency;
  const [address] = useSearchParams();
  const information = address.get('information');
  if (!viewer.permissions.includes('RECORD_SUPERVISION')) {
    return (
      <>
        <PageHead title={t('formA.title')} />
        <NotForThisReader />
      </>
    );
  }
  if (!regency) return <Skeleton lines={8} />;
  const key = draftKey(viewer.office?.id ?? viewer.label, information);
  const area = viewer.territory.code.length < regency.code.length ? regency.code : viewer.territory.code;
  const kept = readDraft(localStorage, key);
  const draft =
    kept ?? newDraft(emptyForm({ election: electionAt(regency.elections, product.today), area, day: product.today }));
  return (
    <div className="form-a-page">
      <PageHead title={t('formA.title')} lead={t('formA.lead')} />
      {information && <TracedInformation id={information} />}
      <FormAForm
        key={key}
        draft={draft}
        draftKey={key}
        restored={kept !== null}
        information={information}
        facts={{ today: product.today, zone: product.zone as Zone, territory: viewer.territory.code, regency }}
      />
    </div>
  );
}
