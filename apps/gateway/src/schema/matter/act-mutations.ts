import { actNames, actOf, type ActName } from '@awaslog/domain/handling';
import { builder } from '../builder';
import { meaningOf } from '../plugin/meaning';
import { InputRefusal, LawfulnessRefusal, StateRefusal } from '../refusal/refusal';
import { actInput } from './act-inputs';
import { MatterActSuccess, takeAct, type ActInput, type ActSuccess } from './act-outcome';
import { camelOf, pascalOf } from './names';

/** One mutation for each act of the registry: its permission, its input and its answer all bear the name of the act. */
for (const name of actNames) addMutation(name);

function addMutation(name: ActName): void {
  const { words, past } = actOf(name);
  const [field, type] = [camelOf(name), pascalOf(name)];
  const success = builder.objectRef<ActSuccess>(`${type}Success`).implement({
    description: `${past.term}: ${past.description.en}`,
    permission: 'READ_REFERENCE',
    interfaces: [MatterActSuccess],
  });
  const result = builder.unionType(`${type}Result`, {
    description: 'The matter after the act, or why it was not recorded.',
    types: [success, InputRefusal, LawfulnessRefusal, StateRefusal],
  });
  const input = actInput(name);
  builder.mutationField(field, (t) =>
    t.field({
      type: result,
      permission: name,
      description: meaningOf(words),
      args: { input: t.arg({ type: input, required: true }) },
      resolve: (_root, { input: given }, context, info) =>
        takeAct(name, `${type}Success`, given as unknown as ActInput, context, info),
    }),
  );
}
