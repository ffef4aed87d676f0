import { actOf, type ActName } from '@awaslog/domain/handling';
import type { Refusal, Warning as WarningValue } from '@awaslog/domain/issue';
import type { MatterRow } from '@awaslog/store/store';
import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../context';
import { runMatterCommand } from '../../write/run-matter-command';
import { builder } from '../builder';
import { refusedAs, shownAs } from '../outcome';
import { planOf } from '../plan-of';
import { Matter, Warning } from '../refs';
import { globalId, keyIn } from '../relay/global-id';
import { actInputOf } from './act-command';

/** What an act on a matter answers with. */
export interface ActSuccess {
  readonly regency: string;
  readonly id: string;
  readonly matter: MatterRow | null;
  readonly warnings: readonly WarningValue[];
}

export const MatterActSuccess = builder.interfaceRef<ActSuccess>('MatterActSuccess').implement({
  description: 'An act on a matter is recorded.',
  fields: (t) => ({
    matterId: t.id({
      description: 'The global id of the matter, also for whoever may record but not read it.',
      resolve: ({ regency, id }) => globalId('Matter', regency, id),
    }),
    matter: t.field({
      type: Matter,
      nullable: true,
      emptyWhereForbidden: true,
      description: 'The matter after it; empty for whoever may not read matters, or this one any longer.',
      resolve: ({ matter }) => matter,
    }),
    warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
  }),
});

/** The input of an act, beside what the act itself states. */
export interface ActInput extends Readonly<Record<string, unknown>> {
  readonly commandId: string;
  readonly matterId: string;
  readonly expectedVersion?: number | null;
  readonly reason?: string | null;
}

/** Takes an act on a matter and reads the matter again in one statement, with what the operation selects of it. */
export async function takeAct(
  name: ActName,
  success: string,
  input: ActInput,
  context: GatewayContext,
  info: GraphQLResolveInfo,
): Promise<ActSuccess | Refusal> {
  const { commandId, expectedVersion = null, reason = null } = input;
  const matterId = keyIn('Matter', input.matterId);
  const stated = actInputOf(actOf(name), input);
  const done = await runMatterCommand(name, { commandId, expectedVersion, matterId, reason, input: stated }, context);
  if (!done.ok) return refusedAs(done.refusal);
  const { id, warnings } = done.value;
  const shape = context.may('READ_MATTERS') && planOf(info, context).matterOfSuccess(success);
  const matter = shape ? await context.store.matter(context.scope, id, shape) : null;
  return shownAs(success, { regency: context.regency.code, id, matter, warnings });
}
