import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { ButtonLink } from '../design/button';
import { Notice } from '../design/notice';
import { Empty, Failed, Skeleton } from '../design/waiting';
import { useSession } from '../gateway/gateway-provider';
import type { Outcome } from '../gateway/outcome';
import { OutcomeNotice } from '../gateway/outcome-notice';
import { useCommand } from '../gateway/use-command';
import { SeatsDocument, SignInDocument } from '../gql/graphql';
import { PageHead } from '../shell/page-head';
import { findSeats, type SeatSearch } from './find-seats';
import { SeatList } from './seat-list';
import { SeatSearchFields } from './seat-search-fields';

export default function SignInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const [search, setSearch] = useState<SeatSearch>({ words: '', subdistrict: '', role: '' });
  const [{ data, error }, reload] = useQuery({ query: SeatsDocument });
  const [signIn, busy] = useCommand(SignInDocument);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);

  async function take(seat: string) {
    const answer = await signIn({ input: { seat } });
    setOutcome(answer);
    if (answer.kind !== 'DONE') return;
    session.signIn(answer.value.token);
    void navigate('/');
  }

  return (
    <div className="stack wide">
      <PageHead title={t('signIn.title')} lead={t('signIn.lead')} />
      {session.dropped && <Notice tone="warn" title={t('signIn.dropped')} />}
      <Notice tone="warn" title={t('signIn.trialTitle')}>
        <p>{t('signIn.trialHelp')}</p>
      </Notice>
      <OutcomeNotice outcome={outcome} />
      {error && !data && <Failed error={error} onRetry={reload} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && data.seats.length === 0 && (
        <Empty title={t('signIn.noSeats')}>
          <p>{t('signIn.noSeatsHelp')}</p>
          <ButtonLink to="/incidents">{t('signIn.public')}</ButtonLink>
        </Empty>
      )}
      {data && data.seats.length > 0 && (
        <>
          <SeatSearchFields seats={data.seats} search={search} onChange={setSearch} />
          <SeatList seats={findSeats(data.seats, search)} busy={busy} onTake={(seat) => void take(seat)} />
          <p className="quiet">
            {t('signIn.publicHelp')}{' '}
            <ButtonLink to="/incidents" look="plain">
              {t('signIn.public')}
            </ButtonLink>
          </p>
        </>
      )}
    </div>
  );
}
