import { Evidence as Evidences } from '@awaslog/law/citation';
import { builder } from '../builder';
import { enumOf } from '../enum-of';
import { glossary } from '@awaslog/domain/glossary';
import { meaningOf } from '../plugin/meaning';

export const Evidence = enumOf('Evidence', 'Evidence', Evidences.options, 'How well a norm or a fact is known.');

export const DeadlineUnit = enumOf(
  'DeadlineUnit',
  'DeadlineUnit',
  ['WORKING_DAY', 'CALENDAR_DAY', 'DEFINED_DAY', 'UNQUALIFIED_DAY', 'HOUR', 'STATED'],
  'The unit in which a norm counts; `STATED` where nothing was counted.',
);

export const Bearer = enumOf(
  'Bearer',
  'Bearer',
  ['OWN_DUTY', 'RIGHT', 'OTHERS_DUTY'],
  'Whose duty or right a period limits.',
);

export const SkipReason = enumOf(
  'SkipReason',
  'SkipReason',
  ['WEEKEND', 'NATIONAL_HOLIDAY', 'JOINT_LEAVE', 'VOTING_DAY', 'LOCAL'],
  'Why a count of working days passes over a day.',
);

export const DeadlineEffect = enumOf(
  'DeadlineEffect',
  'Effect',
  ['NONE', 'ALARM', 'OVERDUE', 'WARNING', 'UNFULFILLED', 'ENDED'],
  'What it means that a date is near or has passed, by whose duty or right it is.',
);

const positions = ['OPEN', 'DUE', 'PAST_EARLIEST', 'OVER'] as const;

/** Where today lies between the two readings of a deadline that runs; a clock that was stopped lies nowhere. */
export const DeadlineStanding = builder.enumType('DeadlineStanding', {
  description: 'How a deadline stands on the day of the request.',
  values: {
    ...(Object.fromEntries(
      positions.map((code) => [code, { value: code, description: meaningOf(glossary.code('Position', code)) }]),
    ) as { [Code in (typeof positions)[number]]: { value: Code; description: string } }),
    STOPPED: { value: 'STOPPED', description: 'Berhenti: what the clock asked for was done, or is asked no longer.' },
  },
});
