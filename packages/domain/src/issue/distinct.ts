import type { z } from 'zod';
import type { IssueCode } from './catalogue';

const message: IssueCode = 'DUPLICATE';

/** The list, in which no code and no id may stand twice; each that comes again is told by its place. */
export function distinct<Item extends z.ZodType>(list: z.ZodArray<Item>): z.ZodArray<Item> {
  return list.superRefine((items, context) => {
    for (const [position, item] of items.entries()) {
      const again = items.indexOf(item) < position;
      if (again) context.addIssue({ code: 'custom', message, path: [position], input: item });
    }
  });
}
