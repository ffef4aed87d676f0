import { qualityBuckets, SupplyCount, partsOf, discrepanciesOf } from '@awaslog/domain/supplies';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button';
import { Icon } from '../design/icon';
import { useWords } from '../language/use-words';
import { Difference } from '../records/difference';
import { FieldError } from '../design/field';
import { useFieldError } from './fields';
import { piecesOf } from '../forms/pieces';
import { countOf } from './to-form-a';
import type { CountValues, FormAValues } from './values';

/** The three buckets of quality, each to be tallied with a thumb, and their running total. */
export function QualityBuckets({ position, count }: { position: number; count: CountValues }) {
  const { t } = useTranslation();
  return (
    <fieldset className="buckets">
      <legend>{t('count.quality')}</legend>
      {qualityBuckets.map((bucket) => (
        <Bucket key={bucket} position={position} bucket={bucket} written={count[bucket]} />
      ))}
      <RunningTotal position={position} count={count} />
    </fieldset>
  );
}

interface BucketProps {
  readonly position: number;
  readonly bucket: (typeof qualityBuckets)[number];
  readonly written: string;
}

function Bucket({ position, bucket, written }: BucketProps) {
  const { t } = useTranslation();
  const { label, language } = useWords();
  const { register, setValue } = useFormContext<FormAValues>();
  const name = `counts.${position}.${bucket}` as const;
  const error = useFieldError(name);
  const pieces = piecesOf(written, language) ?? 0;
  const title = label('QualityBucket', bucket);
  const step = (change: number) => {
    const sum = Math.max(0, (Number.isNaN(pieces) ? 0 : pieces) + change);
    setValue(name, String(sum), { shouldDirty: true, shouldValidate: true });
  };
  return (
    <div className="bucket">
      <label htmlFor={name}>{title}</label>
      <div className="bucket-tally">
        <Button className="icon-only" onClick={() => step(-1)} aria-label={t('count.less', { title })}>
          <Icon name="minus" />
        </Button>
        <input
          id={name}
          className="input number"
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          {...register(name)}
        />
        <Button className="icon-only" onClick={() => step(1)} aria-label={t('count.more', { title })}>
          <Icon name="plus" />
        </Button>
      </div>
      <FieldError error={error} />
    </div>
  );
}

function RunningTotal({ position, count }: { position: number; count: CountValues }) {
  const { t } = useTranslation();
  const { language, number } = useWords();
  const { setValue } = useFormContext<FormAValues>();
  const line = SupplyCount.safeParse(countOf(count, language));
  if (!line.success || qualityBuckets.every((bucket) => count[bucket] === '')) return null;
  const { sum } = partsOf(line.data);
  const { counted, item } = line.data;
  const unsorted = discrepanciesOf(line.data).find(({ code }) => code === 'PARTS_DO_NOT_ADD_UP');
  return (
    <div className="running-total">
      <output className="figures">
        {counted === null
          ? t('count.sorted', { sum: number(sum) })
          : t('count.sortedOf', { sum: number(sum), counted: number(counted) })}
      </output>
      {unsorted && <Difference item={item} discrepancy={unsorted} />}
      {counted === null && (
        <Button
          look="plain"
          onClick={() =>
            setValue(`counts.${position}.counted`, String(sum), { shouldDirty: true, shouldValidate: true })
          }
        >
          {t('count.useSum')}
        </Button>
      )}
    </div>
  );
}
