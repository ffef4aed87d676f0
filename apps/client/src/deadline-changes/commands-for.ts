import type { ApplyDeadlineChangesInput, ListedChangeFragment } from '../gql/graphql';

/** So many changes the gateway takes at once. */
const AT_ONCE = 100;

/** The commands that apply these changes, each with a key of its own, so that one sent again is the same command. */
export function commandsFor(
  changes: readonly Pick<ListedChangeFragment, 'id' | 'version'>[],
  key: () => string,
): readonly ApplyDeadlineChangesInput[] {
  const commands: ApplyDeadlineChangesInput[] = [];
  for (let start = 0; start < changes.length; start += AT_ONCE) {
    const part = changes.slice(start, start + AT_ONCE).map(({ id, version }) => ({ id, version }));
    commands.push({ commandId: key(), changes: part });
  }
  return commands;
}

/** What became of the changes that were sent. */
export interface Applied {
  readonly changed: readonly string[];
  readonly passedOver: readonly string[];
}

export const nothingApplied: Applied = { changed: [], passedOver: [] };

export function appliedWith(before: Applied, { changed, passedOver }: Applied): Applied {
  return { changed: [...before.changed, ...changed], passedOver: [...before.passedOver, ...passedOver] };
}
