import type { Refusal, Warning as WarningValue } from '@awaslog/domain/issue';
import type { PreliminaryRow } from '@awaslog/store/store';
import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../context';
import { gatewayRefusals } from '../../wording/refusals';
import { runCommand, type RawCommand } from '../../write/run-command';
import { builder } from '../builder';
import { refusedAs, shownAs } from '../outcome';
import { planOf } from '../plan-of';
import { PreliminaryInformation, Warning } from '../refs';
import { refusalTypeOf } from '../refusal/refusal';

export interface PreliminarySuccess {
  readonly preliminaryInformation: PreliminaryRow;
  readonly warnings: readonly WarningValue[];
}

/** The answer of an act that leaves new preliminary information. */
export function preliminarySuccess(name: string, description: string) {
  return builder.objectRef<PreliminarySuccess>(name).implement({
    description,
    permission: 'READ_RECORDS',
    fields: (t) => ({
      preliminaryInformation: t.field({
        type: PreliminaryInformation,
        description: 'The new preliminary information (informasi awal).',
        resolve: ({ preliminaryInformation }) => preliminaryInformation,
      }),
      warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
    }),
  });
}

/** Does it and reads what was made in one statement, with what the operation selects of it. */
export async function begunPreliminary(
  success: string,
  commandId: string,
  command: RawCommand['command'],
  context: GatewayContext,
  info: GraphQLResolveInfo,
): Promise<PreliminarySuccess | Refusal> {
  const done = await runCommand({ commandId, expectedVersion: null, command }, context);
  if (!done.ok) {
    return refusedAs(done.refusal, refusalTypeOf(done.refusal) === 'InputRefusal' ? 'InputRefusal' : 'StateRefusal');
  }
  const plan = planOf(info, context);
  const shape = plan.preliminary(plan.fields(success, plan.here()).at('preliminaryInformation'));
  const row = await context.store.preliminary(context.scope, done.value.id, shape);
  if (!row) return refusedAs(gatewayRefusals.lostRecord);
  return shownAs(success, { preliminaryInformation: row, warnings: done.value.warnings });
}
