import { issueOf, parse, type Issue } from '@awaslog/domain/issue';
import { CommandId } from '@awaslog/domain/supervision';
import type { Redated, SeenCase } from '@awaslog/store/store';
import { invalidInput } from '../../wording/refusals';
import { builder } from '../builder';
import { refusedAs, shownAs } from '../outcome';
import { InputRefusal, StateRefusal } from '../refusal/refusal';
import { globalId, readGlobalId } from '../relay/global-id';

/** More at once would hold up the other offices for too long. */
const MOST_AT_ONCE = 100;

interface Applied extends Redated {
  readonly regency: string;
}

const idOf = (regency: string, { kind, id }: SeenCase) =>
  globalId(kind === 'RECORD' ? 'SupervisionRecord' : 'Matter', regency, id);

const ApplyDeadlineChangesSuccess = builder.objectRef<Applied>('ApplyDeadlineChangesSuccess').implement({
  description: 'The periods have their new dates; those before are kept beside them.',
  permission: 'REDATE_DEADLINES',
  fields: (t) => ({
    changed: t.idList({
      description: 'The records and matters that have the new dates.',
      resolve: ({ regency, redated }) => redated.map((one) => idOf(regency, one)),
    }),
    passedOver: t.idList({
      description: 'Those that changed since they were listed, or that nothing moves any more; list them again.',
      resolve: ({ regency, passedOver }) => passedOver.map((one) => idOf(regency, one)),
    }),
  }),
});

const ApplyDeadlineChangesResult = builder.unionType('ApplyDeadlineChangesResult', {
  description: 'What was changed, or why nothing was.',
  types: [ApplyDeadlineChangesSuccess, InputRefusal, StateRefusal],
});

const DeadlineChangeInput = builder.inputType('DeadlineChangeInput', {
  description: 'A record or matter as `deadlineChanges` listed it.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    version: t.int({ required: true, description: 'Its version; if it has another one by now, it is passed over.' }),
  }),
});

const ApplyDeadlineChangesInput = builder.inputType('ApplyDeadlineChangesInput', {
  description: 'The changes to apply, as they were listed.',
  fields: (t) => ({
    commandId: t.id({ required: true, description: 'The key of this command: a UUID of version 7.' }),
    changes: t.field({
      type: [DeadlineChangeInput],
      required: true,
      description: `At most ${MOST_AT_ONCE} at once, so that other offices get in between.`,
    }),
  }),
});

builder.mutationField('applyDeadlineChanges', (t) =>
  t.field({
    type: ApplyDeadlineChangesResult,
    permission: 'REDATE_DEADLINES',
    description: 'Hitung ulang batas waktu: gives the listed periods the dates of the calendar as it is decreed now.',
    args: { input: t.arg({ type: ApplyDeadlineChangesInput, required: true }) },
    resolve: async (_root, { input }, { store, regency, actor, now }) => {
      const commandId = parse(CommandId, input.commandId);
      const cases = input.changes.map(({ id, version }) => seenCase(regency.code, id, version));
      const issues: Issue[] = [
        ...(commandId.ok ? [] : [issueOf('ID_MALFORMED', ['commandId'])]),
        ...(cases.length > MOST_AT_ONCE ? [issueOf('TOO_MANY', ['changes'])] : []),
        ...cases.flatMap((one, index) => (one ? [] : [issueOf('ID_MALFORMED', ['changes', index, 'id'])])),
      ];
      if (!commandId.ok || issues.length > 0) return refusedAs(invalidInput(issues));
      const command = { regency: regency.code, actor, now, commandId: commandId.value };
      const done = await store.redate({ ...command, cases: cases.filter((one) => one !== null) });
      if (!done.ok) return refusedAs(done.refusal);
      return shownAs('ApplyDeadlineChangesSuccess', { ...done.value, regency: regency.code });
    },
  }),
);

function seenCase(regency: string, id: string, version: number): SeenCase | null {
  const read = readGlobalId(id);
  if (read?.regency !== regency) return null;
  if (read.type === 'SupervisionRecord') return { kind: 'RECORD', id: read.key, version };
  return read.type === 'Matter' ? { kind: 'MATTER', id: read.key, version } : null;
}
