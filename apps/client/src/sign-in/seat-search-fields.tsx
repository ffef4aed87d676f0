import { useTranslation } from 'react-i18next';
import { Field } from '../design/field';
import { useWords } from '../language/use-words';
import type { Seat, SeatSearch } from './find-seats';

interface SeatSearchFieldsProps {
  readonly seats: readonly Seat[];
  readonly search: SeatSearch;
  readonly onChange: (search: SeatSearch) => void;
}

export function SeatSearchFields({ seats, search, onChange }: SeatSearchFieldsProps) {
  const { t } = useTranslation();
  const { label } = useWords();
  const subdistricts = new Map(
    seats
      .filter(({ territory }) => territory.level === 'SUBDISTRICT')
      .map(({ territory }) => [territory.code, territory.name]),
  );
  const roles = [...new Set(seats.map(({ role }) => role))];
  return (
    <form className="fields seat-search" role="search" onSubmit={(event) => event.preventDefault()}>
      <Field label={t('signIn.words')}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="search"
            value={search.words}
            placeholder={t('signIn.wordsExample')}
            onChange={(event) => onChange({ ...search, words: event.target.value })}
          />
        )}
      </Field>
      <Field label={label('AreaLevel', 'SUBDISTRICT')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={search.subdistrict}
            onChange={(event) => onChange({ ...search, subdistrict: event.target.value })}
          >
            <option value="">{t('filter.any')}</option>
            {[...subdistricts].map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('signIn.role')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={search.role}
            onChange={(event) => onChange({ ...search, role: event.target.value })}
          >
            <option value="">{t('filter.any')}</option>
            {roles.map((role) => (
              <option key={role} value={role}>
                {label('Role', role)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </form>
  );
}
