import { ElectionId, elections } from '@awaslog/domain/election';
import { builder } from '../builder';
import { Election } from '../refs';
import { ElectionCode } from './codes';

builder.objectType(Election, {
  description: 'Pemilihan: an election that records may concern.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    code: t.field({ type: ElectionCode, description: 'Its code.', resolve: ({ id }) => id }),
    name: t.string({ resolve: ({ name }, _args, { say }) => say(name) }),
    votingDay: t.field({
      type: 'Date',
      nullable: true,
      description: 'Hari pemungutan suara: the national first-round day; empty where no source was read.',
      resolve: ({ votingDay }) => votingDay,
    }),
    hasRegime: t.boolean({
      description: 'Whether its rules are known and computed; the others are kept for reference.',
      resolve: ({ regime }) => regime !== null,
    }),
  }),
});

builder.queryField('elections', (t) =>
  t.field({
    type: [Election],
    permission: 'READ_REFERENCE',
    description: 'Every election that a record or an incident may name.',
    resolve: () => ElectionId.options.map((id) => elections[id]),
  }),
);
