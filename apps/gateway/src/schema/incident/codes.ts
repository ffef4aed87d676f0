import { DatePrecision as Precisions, SourceMark } from '@awaslog/domain/incident';
import { Concern } from '@awaslog/domain/stage';
import { enumOf } from '../enum-of';

export const IncidentMark = enumOf('IncidentMark', 'SourceMark', SourceMark.options, 'How far the source carries.');
export const DatePrecision = enumOf(
  'DatePrecision',
  'DatePrecision',
  Precisions.options,
  'How exactly the date of an incident is known.',
);
export const IncidentConcern = enumOf(
  'IncidentConcern',
  'Concern',
  Concern.options,
  'What an incident is about when it is about no sub-stage.',
);
