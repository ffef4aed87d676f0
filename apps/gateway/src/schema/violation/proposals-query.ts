import { proposeViolations } from '@awaslog/domain/violation';
import { invalidInput } from '../../wording/refusals';
import { builder } from '../builder';
import { refusedAs, shownAs } from '../outcome';
import { InputRefusal } from '../refusal/refusal';
import { factsOf, ViolationFactsInput } from './facts-input';
import { ViolationProposals } from './proposal';

const ViolationProposalsAnswer = builder.unionType('ViolationProposalsAnswer', {
  description: 'What the facts point to, or what is wrong with the facts.',
  types: [ViolationProposals, InputRefusal],
});

builder.queryField('violationProposals', (t) =>
  t.field({
    type: ViolationProposalsAnswer,
    permission: 'READ_REFERENCE',
    description:
      'Which kinds of violation and which articles stated facts point to, and what is still unproven; nothing has to be ' +
      'recorded for it and nothing is. It proposes; the plenary decides.',
    args: {
      facts: t.arg({ type: ViolationFactsInput, required: true, description: 'Fakta dugaan: what is known so far.' }),
    },
    resolve: (_root, { facts }) => {
      const stated = factsOf(facts as Readonly<Record<string, unknown>>);
      return stated.ok
        ? shownAs('ViolationProposals', proposeViolations(stated.value))
        : refusedAs(invalidInput(stated.refusal));
    },
  }),
);
