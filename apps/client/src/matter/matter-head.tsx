import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chip, FictionMark } from '../design/chip';
import type { MatterDetailFragment } from '../gql/graphql';
import { useWords } from '../language/use-words';
import { placeOf } from '../records/place';
import { PageHead } from '../shell/page-head';
import { MatterLink } from './matter-link';
import { registerText } from './register-text';
import { useColleagues } from './use-colleagues';

/** What a matter is, where it came from and how each of its processes stands. No person is named. */
export function MatterHead({ matter }: { matter: MatterDetailFragment }) {
  const { t } = useTranslation();
  const { label } = useWords();
  const kind = label('MatterSourceKind', matter.source.kind);
  const newest = matter.numbers.at(-1);
  const colleagues = useColleagues();
  const handlers = matter.handlers.map((one) => colleagues.find(({ code }) => code === one)?.label ?? one);
  return (
    <header className="stack">
      <PageHead
        title={newest ? `${kind} ${registerText(newest)}` : kind}
        lead={`${matter.election.name} · ${placeOf(matter)}`}
      />
      <p className="row">
        {matter.standings.map(({ process, state }) => (
          <Chip key={process} tone="info">
            {label('ProcessName', process)}: {state.label}
          </Chip>
        ))}
        {matter.fictional && <FictionMark />}
      </p>
      <dl className="facts">
        {matter.numbers.map((number) => (
          <Fact
            key={`${number.series} ${number.serial}`}
            name={label('RegisterSeries', number.series)}
            value={registerText(number)}
          />
        ))}
        <Fact name={t('matter.office')} value={matter.office.label} />
        <Fact name={t('filter.kind')} value={matter.kinds.map((one) => label('ViolationKind', one)).join(', ')} />
        <Fact
          name={t('matter.respondents')}
          value={matter.respondents.map((one) => label('RespondentCapacity', one)).join(', ')}
        />
        <Fact name={t('matter.division')} value={matter.division ? label('Division', matter.division) : ''} />
        <Fact name={t('matter.handlers')} value={handlers.join(', ')} />
      </dl>
      {matter.source.record && (
        <p>
          <Link to={`/records/${encodeURIComponent(matter.source.record.id)}`}>{t('matter.fromRecord')}</Link>
        </p>
      )}
      {matter.links.map(({ relation, matterId }) => (
        <p key={matterId}>
          {label('MatterRelation', relation)}: <MatterLink id={matterId} />
        </p>
      ))}
    </header>
  );
}

/** A fact that nobody has stated yet is left out, and not shown as if it were empty. */
function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
