import { codeWords } from '@awaslog/domain/glossary';
import { acts, statedBy, type Matter } from '@awaslog/domain/handling';
import { builder } from '../builder';

type Judged = ReturnType<typeof statedBy<(typeof acts.REVIEW_REPORT)['input']>>[number]['requirements'][number];

export const UnmetRequirement = builder.objectRef<Judged>('UnmetRequirement').implement({
  description: 'Syarat yang belum terpenuhi: a requirement of a report that a review found unmet.',
  permission: 'READ_MATTERS',
  fields: (t) => ({
    code: t.string({ resolve: ({ requirement }) => requirement }),
    label: t.string({
      description: 'What people call it.',
      resolve: ({ requirement }, _args, { say }) => {
        const { term, en } = codeWords.ReportRequirement[requirement];
        return say({ id: term, en });
      },
    }),
    note: t.string({ nullable: true, resolve: ({ note }) => note }),
  }),
});

/** The requirements that the newest review found unmet, as it stated them. */
export function unmetOf(matter: Matter): readonly Judged[] {
  return (statedBy(matter, acts.REVIEW_REPORT).at(-1)?.requirements ?? []).filter(({ met }) => !met);
}
