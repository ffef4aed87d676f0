import { codeWords } from '@awaslog/domain/glossary';
import {
  actNames,
  actWords,
  MatterRelation as Relations,
  MatterSourceKind as Sources,
  ProcessName as ProcessNames,
  referralStandings,
  type Doer,
} from '@awaslog/domain/handling';
import { builder } from '../builder';
import { enumOf } from '../enum-of';
import { meaningOf } from '../plugin/meaning';

export const ProcessName = enumOf(
  'ProcessName',
  'ProcessName',
  ProcessNames.options,
  'Proses: what runs on a matter; a matter has as many as its kinds ask for.',
);

export const MatterDoer = enumOf(
  'MatterDoer',
  'Doer',
  Object.keys(codeWords.Doer) as Doer[],
  'Who does an act by law; the office records what others do.',
);

export const MatterCommandName = builder.enumType('MatterCommandName', {
  description: 'Langkah: an act on a matter; each has a mutation of its own.',
  values: Object.fromEntries(
    actNames.map((name) => [name, { value: name, description: meaningOf(actWords[name]) }]),
  ) as { readonly [Name in (typeof actNames)[number]]: { readonly value: Name; readonly description: string } },
});

export const MatterSourceKind = enumOf(
  'MatterSourceKind',
  'MatterSourceKind',
  Sources.options,
  'Where a matter came from (UU 7/2017 art. 454(1)).',
);

export const MatterRelation = enumOf(
  'MatterRelation',
  'MatterRelation',
  Relations.options,
  'How two matters belong together.',
);

export const ReferralStanding = enumOf(
  'ReferralStanding',
  'ReferralStanding',
  referralStandings.schema.options,
  'How a referral to another body stands on the day of the request.',
);

export const StepKind = builder.enumType('StepKind', {
  description: 'What a process says of an act in a state.',
  values: {
    KNOWN: { value: 'KNOWN', description: 'Dikenal: a norm that was read has the step.' },
    OUTSIDE: {
      value: 'OUTSIDE',
      description: 'Di luar prosedur yang diketahui: it is recorded with a reason and warns.',
    },
    NO_SUCH_STEP: { value: 'NO_SUCH_STEP', description: 'Tidak ada objeknya: it is refused, since it has no object.' },
  },
});
