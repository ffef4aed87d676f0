import { codeWords } from '@awaslog/domain/glossary';
import type { RequirementJudged } from '@awaslog/domain/handling';
import { builder } from '../builder';

export const UnmetRequirement = builder.objectRef<RequirementJudged>('UnmetRequirement').implement({
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
