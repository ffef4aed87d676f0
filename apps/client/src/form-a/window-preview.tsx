import { CivilDate } from '@awaslog/law/civil-date';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Notice } from '../design/notice';
import { Skeleton } from '../design/waiting';
import { DeadlineOfDocument } from '../gql/graphql';
import { DeadlineDates } from '../record/deadline-dates';
import { WhyThisDate } from '../record/why-this-date';
import type { FormAValues } from './values';

/** How long the office has to fix the finding, in both readings, from the day that is typed above it. */
export function WindowPreview({ today }: { today: string }) {
  const { t } = useTranslation();
  const [foundOn, area, election] = useWatch<FormAValues, ['suspicion.foundOn', 'area', 'election']>({
    name: ['suspicion.foundOn', 'area', 'election'],
  });
  const isDay = CivilDate.safeParse(foundOn).success && foundOn <= today;
  const [{ data, fetching }] = useQuery({
    query: DeadlineOfDocument,
    variables: { rule: 'FINDING_WINDOW', from: foundOn, area, election: election || null },
    requestPolicy: 'cache-first',
    pause: !isDay,
  });
  if (!isDay) return null;
  const answer = data?.deadline;
  if (!answer) return fetching ? <Skeleton lines={2} /> : null;
  return (
    <Notice tone="warn" title={t('suspicion.window')}>
      {answer.__typename === 'Deadline' ? (
        <>
          <DeadlineDates deadline={answer} />
          <WhyThisDate deadline={answer} />
        </>
      ) : (
        <p>{answer.message}</p>
      )}
    </Notice>
  );
}
