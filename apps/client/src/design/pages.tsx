import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';

interface PageProps {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface PageOf {
  /** The cursor after which this page begins; null for the first. */
  readonly after: string | null;
  /** What the page shows under itself once it knows whether more follows. */
  readonly footer: (page: PageProps) => ReactNode;
}

/**
 * A list in pages, each asked for by the cursor at which the one before it ended. Pages stay in sight as more are asked
 * for, so nothing that is recorded meanwhile can push an entry out of the reader's sight.
 */
export function Pages({ children }: { children: (page: PageOf) => ReactNode }) {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const last = cursors.length - 1;
  return cursors.map((after, position) => (
    <div key={after ?? 'first'} className="page-of-list">
      {children({
        after,
        footer: ({ hasNextPage, endCursor }) =>
          position === last && hasNextPage && endCursor ? (
            <Button className="wide" onClick={() => setCursors([...cursors, endCursor])}>
              {t('list.more')}
            </Button>
          ) : null,
      })}
    </div>
  ));
}
