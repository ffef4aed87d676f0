import { builder } from '../builder';
import { Citation, Issue, Warning } from '../refs';

builder.objectType(Issue, {
  description: 'Kesalahan isian: one thing that is wrong with an input.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    code: t.exposeString('code'),
    path: t.stringList({
      description:
        'Where in `input`, or in what was stated, it lies: field names and positions, outermost first; empty for the whole.',
      resolve: ({ path }) => path.map(String),
    }),
    message: t.string({ resolve: ({ message }, _args, { say }) => say(message) }),
    cites: t.field({ type: [Citation], resolve: ({ cites }) => cites }),
  }),
});

builder.objectType(Warning, {
  description: 'Peringatan: something to know about an act that was recorded all the same.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    code: t.exposeString('code'),
    message: t.string({ resolve: ({ message }, _args, { say }) => say(message) }),
    cites: t.field({ type: [Citation], resolve: ({ cites }) => cites }),
  }),
});
