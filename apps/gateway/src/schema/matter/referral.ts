import { referralStanding, type Referral as Value } from '@awaslog/domain/handling';
import { builder } from '../builder';
import { ProcessName, ReferralStanding } from './codes';

export const Referral = builder.objectRef<Value>('Referral').implement({
  description: 'Penerusan: a letter to another body, with what came back so far.',
  permission: 'READ_MATTERS',
  fields: (t) => ({
    process: t.field({ type: ProcessName, description: 'Of which process.', resolve: ({ process }) => process }),
    addressee: t.exposeString('addressee', {
      description: 'The code of the body that it went to, such as `DKPP`; of a report that was referred, its name.',
    }),
    standing: t.field({
      type: ReferralStanding,
      resolve: (referral, _args, { today }) => referralStanding(referral, today),
    }),
    document: t.exposeString('document', { nullable: true, description: 'Nomor surat: the number of the letter.' }),
    referredOn: t.field({ type: 'Date', description: 'The day of the letter.', resolve: (one) => one.referredOn }),
    expectedOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day by which an answer was asked for; no law that was read sets one. Of the police the last day of the period ' +
        'in which the law has them investigate.',
      resolve: ({ expectedOn }) => expectedOn,
    }),
    receivedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which receipt was confirmed; empty until then.',
      resolve: ({ receivedOn }) => receivedOn,
    }),
    answeredOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the answer; empty until then.',
      resolve: ({ answeredOn }) => answeredOn,
    }),
    doneOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the body was done with it; empty until then.',
      resolve: ({ doneOn }) => doneOn,
    }),
  }),
});
