import { items } from '@awaslog/domain/supplies';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { Icon } from '../design/icon';
import { useWords } from '../language/use-words';
import { CountDifference } from './count-difference';
import { QualityBuckets } from './quality-buckets';
import { SelectField, TextField } from './fields';
import type { ScreenFacts } from './screen-facts';
import type { CountValues, FormAValues } from './values';

interface CountLineProps {
  readonly position: number;
  readonly facts: ScreenFacts;
  readonly onRemove: () => void;
}

/** One kind of supplies: what the paper claims beside what was counted, and how the pieces were. */
export function CountLine({ position, facts, onRemove }: CountLineProps) {
  const { t } = useTranslation();
  const { number, label, options, language } = useWords();
  const count: CountValues = useWatch<FormAValues, `counts.${number}`>({ name: `counts.${position}` });
  const title = count.item ? label('Item', count.item) : t('count.line', { number: number(position + 1) });
  return (
    <fieldset className="count-line">
      <legend className="visually-hidden">{title}</legend>
      <div className="count-line-head">
        <SelectField
          name={`counts.${position}.item`}
          label={t('count.item')}
          empty={t('formA.choose')}
          options={options('Item')}
        />
        <Button look="plain" className="icon-only danger" onClick={onRemove} aria-label={t('count.remove', { title })}>
          <Icon name="trash" />
        </Button>
      </div>
      {count.item === 'BALLOT' && <Ballots position={position} contest={count.contest} facts={facts} />}
      <div className="count-figures">
        <TextField name={`counts.${position}.claimed`} label={t('count.claimed')} inputMode="numeric" />
        <TextField name={`counts.${position}.counted`} label={t('count.counted')} inputMode="numeric" />
      </div>
      <CountDifference count={count} />
      {count.claimed !== '' && (
        <TextField
          name={`counts.${position}.claimPaper`}
          label={t('count.paper')}
          hint={t('count.paperHint')}
          optional
        />
      )}
      <QualityBuckets position={position} count={count} />
      {(count.item === 'OTHER' || count.note !== '') && (
        <TextField
          name={`counts.${position}.note`}
          label={count.item === 'OTHER' ? t('count.otherName') : t('count.note')}
          optional={count.item !== 'OTHER'}
        />
      )}
      {count.item && <p className="quiet small">{t('count.unit', { unit: items[count.item].unit[language] })}</p>}
    </fieldset>
  );
}

function Ballots({
  position,
  contest,
  facts,
}: Pick<CountLineProps, 'position' | 'facts'> & Pick<CountValues, 'contest'>) {
  const { t } = useTranslation();
  const { label } = useWords();
  const election = useWatch<FormAValues, 'election'>({ name: 'election' });
  const held = facts.regency.elections.find((one) => one.election.code === election)?.contests ?? [];
  // Councils are voted on by electoral district, and each district has a ballot of its own.
  const byDistrict = contest === 'DPR' || contest === 'DPRD_PROV' || contest === 'DPRD_KAB';
  return (
    <div className="fields">
      <SelectField
        name={`counts.${position}.contest`}
        label={t('count.contest')}
        empty={t('formA.choose')}
        options={held.map((code) => ({ code, label: label('Contest', code) }))}
      />
      {byDistrict && (
        <TextField name={`counts.${position}.electoralDistrict`} label={t('count.electoralDistrict')} optional />
      )}
    </div>
  );
}
