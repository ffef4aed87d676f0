import { refused, type Result } from '@awaslog/law/result';
import {
  actOf,
  decideMatter,
  type HandlingFacts,
  type MatterCommand,
  type MatterEvent,
} from '@awaslog/domain/handling';
import type { Refusal } from '@awaslog/domain/issue';
import { may } from '@awaslog/domain/policy';
import type { CommandRequest } from '../ports';
import type { HandlingEvent } from '../events/stored-event';
import type { RequestOf } from './command-kind';
import type { KnownMatter } from './look-up-matter';
import { conflict, idInUse, notFound, outsideTerritory } from './refusals';

/**
 * The event that a command leaves on a matter, or why it is refused. The domain decides; what is added here is what only
 * the store knows: who may see the matter, which version it has, and whether an id is free.
 */
export function decideOnMatter(
  { command, expectedVersion }: RequestOf<MatterCommand>,
  { matter, idInUse: taken }: KnownMatter,
  facts: HandlingFacts,
): Result<HandlingEvent, Refusal> {
  if (actOf(command.command).begins) return decideBeginning({ command, expectedVersion, matter, taken }, facts);
  // A matter elsewhere is answered as if it did not exist.
  if (!matter || !may(facts.actor, command.command, matter)) return refused(notFound);
  if (matter.version !== expectedVersion) return refused(conflict);
  const decided = decideMatter(matter, command, facts);
  return decided.ok && taken ? refused(idInUse) : ofMatter(decided);
}

interface Beginning extends Pick<KnownMatter, 'matter'>, Pick<CommandRequest, 'expectedVersion'> {
  readonly command: MatterCommand;
  readonly taken: boolean;
}

function decideBeginning(
  { command, expectedVersion, matter, taken }: Beginning,
  facts: HandlingFacts,
): Result<HandlingEvent, Refusal> {
  if (expectedVersion !== null) return refused(conflict);
  const decided = decideMatter(matter, command, facts);
  if (!decided.ok) return decided;
  const begins = decided.value.begins!;
  if (!may(facts.actor, command.command, begins)) return refused(outsideTerritory);
  return taken ? refused(idInUse) : ofMatter(decided);
}

/** An act leaves an event of its own type. */
function ofMatter(decided: Result<MatterEvent, Refusal>): Result<HandlingEvent, Refusal> {
  return decided as Result<HandlingEvent, Refusal>;
}
