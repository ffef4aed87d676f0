import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../design/button';
import { Icon } from '../design/icon';
import { fieldsInUse } from './record-filter';

/** The filters of a list: open where there is room for them, folded away on a phone. */
export function FilterPanel({ fields, children }: { fields: readonly string[]; children: ReactNode }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const [roomy] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  const inUse = fieldsInUse(address, fields);
  return (
    <details className="filter-panel" open={roomy}>
      <summary>
        <Icon name="search" size={18} />
        {t('filter.title')}
        {inUse > 0 && <span className="chip accent">{t('filter.inUse', { count: inUse })}</span>}
      </summary>
      <form className="fields" role="search" onSubmit={(event) => event.preventDefault()}>
        {children}
      </form>
      {inUse > 0 && (
        <Button look="plain" onClick={() => setAddress(new URLSearchParams())}>
          {t('filter.clear')}
        </Button>
      )}
    </details>
  );
}
