import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Failed, Skeleton } from '../design/waiting';
import { ShellDocument } from '../gql/graphql';
import { Navigation } from './navigation';
import { StandingContext } from './standing-context';
import { TopBar } from './top-bar';
import { TrialBar } from './trial-bar';
import { useScreenFocus } from './use-screen-focus';

/** What stands around every screen: the stated day, who acts, the language, and the way to the other screens. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [{ data, error, stale, fetching }, reload] = useQuery({ query: ShellDocument });
  const main = useScreenFocus();
  return (
    <StandingContext value={data ?? null}>
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <TopBar />
      {data?.product.trial && <TrialBar product={data.product} busy={stale || fetching} />}
      <div className="shell-body">
        <Navigation />
        <main id="content" ref={main} tabIndex={-1}>
          {data ? children : error ? <Failed error={error} onRetry={reload} /> : <Skeleton lines={6} />}
        </main>
      </div>
    </StandingContext>
  );
}
