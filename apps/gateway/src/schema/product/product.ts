import { builder } from '../builder';
import { Regency } from '../refs';

/** There is one product a gateway; its fields read what the gateway was started with. */
export interface ProductView {
  readonly today: string;
}

export const Product = builder.objectRef<ProductView>('Product').implement({
  description: 'What this gateway serves: a trial or records, the day on which it runs, and what it promises.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    trial: t.boolean({
      description: 'Uji coba: whether nothing here is a real record.',
      resolve: (_product, _args, { store }) => store.purpose === 'TRIAL',
    }),
    today: t.field({
      type: 'Date',
      description: 'The day on which it runs; in a trial it may be a stated one.',
      resolve: ({ today }) => today as never,
    }),
    zone: t.string({ resolve: (_product, _args, { regency }) => regency.zone }),
    realClock: t.boolean({
      description: 'Whether `today` is the real day.',
      resolve: (_product, _args, { gateway }) => !gateway.trialClock?.statedDay,
    }),
    promises: t.stringList({
      description: 'What the database below promises and what not.',
      resolve: (_product, _args, { store, say }) => store.promises.map(say),
    }),
    regencies: t.field({
      type: [Regency],
      description: 'The regencies that this gateway serves.',
      resolve: (_product, _args, { gateway }) => gateway.regencies.map((regency) => ({ regency, area: null })),
    }),
    version: t.string({
      description: 'The version of the product.',
      resolve: (_product, _args, { gateway }) => gateway.version,
    }),
  }),
});

builder.queryField('product', (t) =>
  t.field({
    type: Product,
    permission: 'READ_REFERENCE',
    description: 'Whether this is a trial, the day on which it runs, and the regencies it serves.',
    resolve: (_root, _args, { today }) => ({ today }),
  }),
);
