import type { Refusal, Warning } from '@awaslog/domain/issue';
import type { FindingRow, RecordRow } from '@awaslog/store/store';
import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../context';
import { findingsOf } from '../../read/record-parts';
import { gatewayRefusals } from '../../wording/refusals';
import { runCommand } from '../../write/run-command';
import { refusedAs, shownAs } from '../outcome';
import { planOf } from '../plan-of';
import { keyIn } from '../relay/global-id';

/** What a step on a record answers with; the finding where the step is about one. */
export interface StepSuccess {
  readonly record: RecordRow;
  readonly finding: FindingRow;
  readonly warnings: readonly Warning[];
}

/** The input of a step, beside what the step itself states. */
interface StepInput {
  readonly commandId: string;
  readonly recordId: string;
  readonly expectedVersion: number;
  readonly reason?: string | null | undefined;
}

/** Takes a step on a record and reads the record again in one statement, with what the operation selects of it. */
export async function takeStep(
  success: string,
  input: StepInput,
  command: { readonly command: string } & Readonly<Record<string, unknown>>,
  context: GatewayContext,
  info: GraphQLResolveInfo,
): Promise<StepSuccess | Refusal> {
  const { commandId, expectedVersion, reason } = input;
  const recordId = keyIn('SupervisionRecord', input.recordId);
  const step = { ...command, recordId, reason: reason ?? null };
  const done = await runCommand({ commandId, expectedVersion, command: step }, context);
  if (!done.ok) return refusedAs(done.refusal);
  const record = await context.store.record(
    context.scope,
    done.value.id,
    planOf(info, context).recordOfSuccess(success),
  );
  if (!record) return refusedAs(gatewayRefusals.lostRecord);
  const { warnings } = done.value;
  return shownAs(success, { record, finding: findingsOf(record).at(-1)!, warnings });
}
