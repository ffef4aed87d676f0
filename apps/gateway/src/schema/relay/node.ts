import { builder } from '../builder';

export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'Something with a global id, by which `node` finds it again.',
  fields: (t) => ({ id: t.id() }),
});
