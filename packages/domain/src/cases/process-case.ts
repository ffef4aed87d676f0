import { z } from 'zod';

const Stated = z.looseObject({
  at: z.string().min(1),
  by: z.string().min(1).optional(),
  reason: z.string().min(1).optional(),
});

/**
 * A case of a process as a jurist writes it: what happened, what is asked now, and how it must end. What a case does not
 * tell of an act is taken from the act's own example.
 */
export const ProcessCase = z.strictObject({
  name: z.string().min(1),
  given: z.array(Stated.extend({ event: z.string().min(1) })).default([]),
  when: Stated.extend({ command: z.string().min(1) }).optional(),
  expect: z
    .strictObject({
      /** The state of the process afterwards. */
      state: z.string().optional(),
      refused: z.string().optional(),
      /** A warning that the last act carries. */
      warned: z.string().optional(),
      /** For each running clock the date to keep in view: the earlier for a duty, the later for a right. */
      due: z.record(z.string(), z.string()).optional(),
      /** Commands that must be possible now for whoever acted last. */
      next: z.array(z.string()).optional(),
    })
    .refine((expected) => Object.values(expected).some((value) => value !== undefined), {
      message: 'expect needs state, refused, warned, due or next',
    }),
});
export type ProcessCase = z.infer<typeof ProcessCase>;

/** One YAML document: all its cases concern one process at one place. */
export const ProcessCases = z.strictObject({
  process: z.enum(['SUPERVISION', 'INTAKE', 'HANDLING', 'ADMINISTRATIVE', 'CRIMINAL', 'ETHICS', 'OTHER']),
  area: z.string({ error: 'area must be a quoted text, such as "63.11"' }).optional(),
  election: z.string().optional(),
  cases: z.array(ProcessCase).min(1),
});
export type ProcessCases = z.infer<typeof ProcessCases>;

export type StatedAct = z.infer<typeof Stated> & { readonly event?: string; readonly command?: string };
