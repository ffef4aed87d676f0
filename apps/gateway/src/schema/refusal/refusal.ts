import type { Refusal as RefusalValue } from '@awaslog/domain/issue';
import { builder } from '../builder';
import { Citation, Issue } from '../refs';

/** The four kinds of refusal share one shape, so that a client can read any of them through the interface. */
export const Refusal = builder.interfaceRef<RefusalValue>('Refusal').implement({
  description: 'Penolakan: why an act was not recorded, by which rule, and what to do next.',
  fields: (t) => ({
    code: t.exposeString('code'),
    message: t.string({ resolve: ({ message }, _args, { say }) => say(message) }),
    rule: t.field({
      type: Citation,
      nullable: true,
      description:
        'The norm that refuses, where law is the reason. Inside `deadline` it needs an alias, as `norm: rule { article }`, ' +
        'since `Deadline.rule` is a text.',
      resolve: ({ rule }) => rule ?? null,
    }),
    nextStep: t.string({
      description: 'What to do next.',
      resolve: ({ nextStep }, _args, { say }) => say(nextStep),
    }),
    issues: t.field({
      type: [Issue],
      description: 'Everything that is wrong with the input; empty where the input is not the reason.',
      resolve: ({ issues }) => issues,
    }),
  }),
});

function refusalType(name: string, description: string) {
  return builder.objectRef<RefusalValue>(name).implement({
    description,
    permission: 'READ_REFERENCE',
    interfaces: [Refusal],
  });
}

export const InputRefusal = refusalType('InputRefusal', 'The input is wrong in the places that the issues name.');
export const LawfulnessRefusal = refusalType('LawfulnessRefusal', 'A norm of the law refuses; `rule` is set.');
export const StateRefusal = refusalType(
  'StateRefusal',
  'The act has no object as things stand: no such step or record, another version, or not for this actor.',
);

export type RefusalTypeName = 'InputRefusal' | 'LawfulnessRefusal' | 'StateRefusal';

/** The one place that tells which type a refusal is shown as. */
export function refusalTypeOf(refusal: RefusalValue): RefusalTypeName {
  if (refusal.rule) return 'LawfulnessRefusal';
  return refusal.code === 'INVALID_INPUT' ? 'InputRefusal' : 'StateRefusal';
}
