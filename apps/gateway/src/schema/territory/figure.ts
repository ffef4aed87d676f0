import type { Figure as FigureValue } from '@awaslog/regency/regency';
import { FigureEvidence as FigureEvidences } from '@awaslog/regency/regency';
import { builder } from '../builder';

const described: Readonly<Record<(typeof FigureEvidences.options)[number], string>> = {
  READ: "Dibaca: the source's own text was read.",
  SECONDARY: 'Dari kutipan: a faithful report about the source was read.',
  DERIVED: 'Dihitung: computed from figures that were read.',
  RECALLED: 'Dari ingatan: nobody here has looked it up.',
};

const FigureEvidence = builder.enumType('FigureEvidence', {
  description: 'How well a figure is known.',
  values: Object.fromEntries(
    FigureEvidences.options.map((code) => [code, { value: code, description: described[code] }]),
  ) as { [Code in (typeof FigureEvidences.options)[number]]: { value: Code; description: string } },
});

export const Figure = builder.objectRef<FigureValue>('Figure').implement({
  description: 'Angka: a number with its source and its day, or unknown with the reason; unknown is not zero.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    value: t.int({
      nullable: true,
      description: 'The number; empty where it is not known.',
      resolve: ({ value }) => value,
    }),
    asOf: t.string({
      nullable: true,
      description: 'For when it was stated: a day, or the month or year where its source says no more.',
      resolve: (figure) => (figure.value === null ? null : figure.asOf),
    }),
    source: t.string({ nullable: true, resolve: (figure) => (figure.value === null ? null : figure.source) }),
    evidence: t.field({
      type: FigureEvidence,
      nullable: true,
      description: 'How well it is known; empty where nothing is.',
      resolve: (figure) => (figure.value === null ? null : figure.evidence),
    }),
    note: t.string({
      nullable: true,
      description: 'Why it differs from another figure or how it was computed; of an unknown one, why it is unknown.',
      resolve: (figure, _args, { say }) => {
        const text = figure.value === null ? figure.reason : figure.note;
        return text ? say(text) : null;
      },
    }),
  }),
});
