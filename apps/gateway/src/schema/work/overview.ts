import { substages, type Substage as SubstageCode } from '@awaslog/domain/stage';
import type { AreaCode } from '@awaslog/domain/territory';
import type { CountRow, OverviewRow } from '@awaslog/store/store';
import { builder } from '../builder';
import { Area, Substage } from '../refs';
import { knownArea } from '../territory/area-row';

const counts = {
  records: 'Supervision records (LHP).',
  suspicions: 'Records with a suspected violation.',
  findings: 'Findings (Temuan) that a plenary fixed; those proposed or rejected are not counted.',
} as const;

const SubstageCounts = builder.objectRef<CountRow<SubstageCode>>('SubstageCounts').implement({
  description: 'Counts of one sub-stage.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    substage: t.field({ type: Substage, resolve: ({ key }) => substages[key] }),
    records: t.exposeInt('records', { description: counts.records }),
    suspicions: t.exposeInt('suspicions', { description: counts.suspicions }),
    findings: t.exposeInt('findings', { description: counts.findings }),
  }),
});

const AreaCounts = builder.objectRef<CountRow<AreaCode>>('AreaCounts').implement({
  description: 'Counts of one sub-district and all below it.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    area: t.field({ type: Area, resolve: ({ key }, _args, { regency }) => knownArea(regency, key) }),
    records: t.exposeInt('records', { description: counts.records }),
    suspicions: t.exposeInt('suspicions', { description: counts.suspicions }),
    findings: t.exposeInt('findings', { description: counts.findings }),
  }),
});

const Overview = builder.objectRef<OverviewRow>('Overview').implement({
  description: 'Ringkasan: what was found and what is due in the territory of the reader.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    records: t.exposeInt('records', { description: counts.records }),
    suspicions: t.exposeInt('suspicions', { description: counts.suspicions }),
    findings: t.exposeInt('findings', { description: counts.findings }),
    openAdvice: t.exposeInt('openAdvice', { description: 'Saran perbaikan that waits to be carried out.' }),
    overdue: t.exposeInt('overdue', { description: 'Running duties whose day to keep in view lies before today.' }),
    dueWithin7Days: t.exposeInt('dueWithin7Days', {
      description: 'Running clocks whose day to keep in view is today or within the next seven days.',
    }),
    bySubstage: t.field({
      type: [SubstageCounts],
      description: 'The counts by sub-stage, in the order of the chain.',
      resolve: ({ bySubstage }) => bySubstage,
    }),
    bySubdistrict: t.field({
      type: [AreaCounts],
      description: 'The counts by sub-district.',
      resolve: ({ bySubdistrict }) => bySubdistrict,
    }),
  }),
});

builder.queryField('overview', (t) =>
  t.field({
    type: Overview,
    permission: 'READ_RECORDS',
    description: 'The counts of the territory of the reader, as of today.',
    resolve: (_root, _args, { store, scope, today }) => store.overview(scope, today),
  }),
);
