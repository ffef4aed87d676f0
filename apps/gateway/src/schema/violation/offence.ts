import { offences, type Offence as OffenceValue } from '@awaslog/domain/violation';
import { penaltyText } from '../../wording/penalty-text';
import { builder } from '../builder';
import { Citation } from '../refs';

const Offence = builder.objectRef<OffenceValue>('Offence').implement({
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    article: t.exposeString('article', { description: 'Pasal of UU 7/2017.' }),
    who: t.string({ description: 'Who can commit it.', resolve: ({ who }, _args, { say }) => say(who) }),
    deed: t.string({ description: 'Perbuatan: what is punished.', resolve: ({ what }, _args, { say }) => say(what) }),
    penalty: t.string({
      nullable: true,
      description: 'The highest penalty as sources have it; empty where none is known.',
      resolve: ({ penalties }, _args, { say }) =>
        penalties.length > 0 ? penalties.map((penalty) => say(penaltyText(penalty))).join('; ') : null,
    }),
    penaltyVerified: t.boolean({
      description: 'Whether the penalty was read and sources agree.',
      resolve: ({ penalties }) => penalties.length === 1 && penalties.every(({ verified }) => verified),
    }),
    core: t.boolean({
      description: 'Whether the deed is about supplies themselves.',
      resolve: ({ relevance }) => relevance === 'CORE',
    }),
    citation: t.field({
      type: Citation,
      description: 'Where it stands.',
      resolve: ({ article, evidence, sources }) => ({
        instrument: 'UU 7/2017',
        article,
        evidence,
        ...(sources[0] ? { source: sources[0] } : {}),
      }),
    }),
  }),
});

builder.queryField('offences', (t) =>
  t.field({
    type: [Offence],
    permission: 'READ_REFERENCE',
    description: 'The offences of UU 7/2017 that touch supplies, by article.',
    resolve: () => offences,
  }),
);
