import { Item, itemClassNames, items, type ItemEntry } from '@awaslog/domain/supplies';
import { builder } from '../builder';
import { ItemCode } from './codes';

const SupplyItem = builder.objectRef<ItemEntry>('SupplyItem').implement({
  description: 'Perlengkapan: a kind of supplies that is watched.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    code: t.field({ type: ItemCode, description: 'Its code.', resolve: ({ code }) => code }),
    name: t.string({ resolve: ({ name }, _args, { say }) => say(name) }),
    class: t.string({
      nullable: true,
      description: 'The class that the regulation puts it in; empty for what can be of any class.',
      resolve: (item, _args, { say }) => (item.class ? say(itemClassNames[item.class]) : null),
    }),
    unit: t.string({ description: 'What one of it is called.', resolve: ({ unit }, _args, { say }) => say(unit) }),
    perContest: t.exposeBoolean('byContest', { description: 'Whether it is told apart by contest.' }),
  }),
});

builder.queryField('supplyItems', (t) =>
  t.field({
    type: [SupplyItem],
    permission: 'READ_REFERENCE',
    description: 'Every kind of supplies.',
    resolve: () => Item.options.map((code) => items[code]),
  }),
);
