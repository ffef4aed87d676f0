import { codeWords } from '@awaslog/domain/glossary';
import { actNames, actWords, ProcessName as ProcessNames, type Doer } from '@awaslog/domain/handling';
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

export const MatterSourceKind = builder.enumType('MatterSourceKind', {
  description: 'Where a matter came from (UU 7/2017 art. 454(1)).',
  values: {
    REPORT: { value: 'REPORT', description: 'Laporan: brought by an entitled person.' },
    FINDING: { value: 'FINDING', description: 'Temuan: met in active supervision and fixed by the plenary.' },
  },
});

export const MatterRelation = builder.enumType('MatterRelation', {
  description: 'How two matters belong together.',
  values: {
    SAME_EVENT: { value: 'SAME_EVENT', description: 'Peristiwa yang sama: both are about one event.' },
    MERGED_INTO: { value: 'MERGED_INTO', description: 'Digabungkan: this one goes on in the other.' },
  },
});

export const RegisterSeries = builder.enumType('RegisterSeries', {
  description: 'The series in which a regency numbers its papers.',
  values: {
    REPORT_RECEIVED: { value: 'REPORT_RECEIVED', description: 'Tanda bukti penyampaian: receipts of reports.' },
    REPORT_REGISTERED: { value: 'REPORT_REGISTERED', description: 'Register Laporan: registered reports.' },
    FINDING_REGISTERED: { value: 'FINDING_REGISTERED', description: 'Register Temuan: registered findings.' },
  },
});

export const ReferralStanding = builder.enumType('ReferralStanding', {
  description: 'How a referral to another body stands on the day of the request.',
  values: {
    SENT: { value: 'SENT', description: 'Terkirim: sent; there is no receipt yet.' },
    RECEIVED: { value: 'RECEIVED', description: 'Diterima: received; it is not answered yet.' },
    ANSWERED: { value: 'ANSWERED', description: 'Dijawab: answered; it is not done yet.' },
    DONE: { value: 'DONE', description: 'Selesai: the body has dealt with it.' },
    OVERDUE: {
      value: 'OVERDUE',
      description: 'Belum dijawab: the day that was asked for has passed without an answer.',
    },
  },
});

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
