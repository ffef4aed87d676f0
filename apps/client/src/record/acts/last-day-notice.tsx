import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CitedList } from '../../design/cited';
import { Notice } from '../../design/notice';
import { LastDayForAdviceDocument, type LastDayShownFragment } from '../../gql/graphql';
import { useWords } from '../../language/use-words';
import { daysAsked, type AdviceValues } from './advice';

/** Until when advice with the period that is set above leaves time to fix the finding. */
export function LastDayNotice({ recordId }: { readonly recordId: string }) {
  const [period, days, day] = useWatch<AdviceValues, ['period', 'days', 'day']>({ name: ['period', 'days', 'day'] });
  const asked = daysAsked({ period, days });
  const [{ data }] = useQuery({
    query: LastDayForAdviceDocument,
    variables: { id: recordId, periodDays: asked ?? null },
    pause: asked === undefined,
  });
  const node = data?.node;
  const lastDay = node?.__typename === 'SupervisionRecord' ? node.lastDayForAdvice : null;
  return (
    <div aria-live="polite">
      {asked !== undefined && lastDay && <LastDayTold lastDay={lastDay} deliveredOn={day} />}
    </div>
  );
}

interface LastDayToldProps {
  readonly lastDay: LastDayShownFragment;
  /** The day of delivery as it is typed; empty where none is. */
  readonly deliveredOn: string;
}

/** The last day; a warning where there is none, where it has passed, or where the advice was delivered after it. */
export function LastDayTold({ lastDay: { day, periodDays, explain, warning, cites }, deliveredOn }: LastDayToldProps) {
  const { t } = useTranslation();
  const { longDate, number } = useWords();
  const isLate = day !== null && deliveredOn > day;
  const period = { count: periodDays, figure: number(periodDays) };
  return (
    <Notice
      tone={warning || isLate ? 'warn' : 'info'}
      title={day ? t('lastDay.inForm', { ...period, day: longDate(day) }) : t('lastDay.noneInForm', period)}
    >
      {warning ? <p>{warning.message}</p> : isLate && <p>{t('lastDay.after')}</p>}
      <p className="small">{explain}</p>
      <CitedList norms={cites} />
    </Notice>
  );
}
