import { builder } from '../builder';

/** The four arguments of a page, alike on every connection. */
export const pageArgs = builder.args((t) => ({
  first: t.int({ description: 'The size of the page, from 0 to 100, counted from its beginning; 20 if left out.' }),
  after: t.string({ description: 'Only what follows this cursor.' }),
  last: t.int({ description: 'The size of the page, from 0 to 100, counted from its end; not together with `first`.' }),
  before: t.string({ description: 'Only what comes before this cursor.' }),
}));
