import {
  actOf,
  actsOf,
  actWords,
  processes,
  ProcessName as ProcessNames,
  type ActName,
  type ProcessName as Name,
} from '@awaslog/domain/handling';
import { isToldOf, rowsOf, type ProcessRow } from '@awaslog/domain/process';
import { builder } from '../builder';
import { Citation } from '../refs';
import { MatterCommandName, MatterDoer, ProcessName, StepKind } from './codes';
import { MatterState, stateOf } from './state';

interface StepView {
  readonly process: Name;
  readonly from: string;
  readonly step: ProcessRow['step'];
}

const ProcessStep = builder.objectRef<StepView>('ProcessStep').implement({
  description:
    'One way on in the table of a process: an act, taken in a state. An act that leads to one of several states by what ' +
    'is stated has a step for each.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    from: t.field({
      type: MatterState,
      description: 'The state in which the act is taken.',
      resolve: ({ process, from }) => stateOf(process, from),
    }),
    kind: t.field({ type: StepKind, description: 'What the process says of it.', resolve: ({ step }) => step.kind }),
    to: t.field({
      type: MatterState,
      nullable: true,
      description: 'The state after it; empty where the act is refused.',
      resolve: ({ process, step }) => (step.kind === 'NO_SUCH_STEP' ? null : stateOf(process, step.to)),
    }),
    why: t.string({
      nullable: true,
      description: 'Why it has no object there; empty for a step.',
      resolve: ({ step }, _args, { say }) => (step.kind === 'NO_SUCH_STEP' ? say(step.why) : null),
    }),
    cites: t.field({ type: [Citation], resolve: ({ step }) => (step.kind === 'NO_SUCH_STEP' ? [] : step.cites) }),
  }),
});

interface ActView {
  readonly process: Name;
  readonly name: ActName;
}

const ProcessAct = builder.objectRef<ActView>('ProcessAct').implement({
  description: 'An act of a process, with what the norms say of it in each state.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    command: t.field({
      type: MatterCommandName,
      description: 'The command that takes it.',
      resolve: ({ name }) => name,
    }),
    label: t.string({
      description: 'What people call it.',
      resolve: ({ name }, _args, { say }) => say({ id: actWords[name].term, en: actWords[name].en }),
    }),
    description: t.string({
      description: 'What it is, in the language of the request.',
      resolve: ({ name }, _args, { say }) => say(actWords[name].description),
    }),
    doer: t.field({ type: MatterDoer, description: 'Who does it by law.', resolve: ({ name }) => actOf(name).doer }),
    begins: t.boolean({
      description: 'Whether a matter begins with it.',
      resolve: ({ name }) => actOf(name).begins !== undefined,
    }),
    steps: t.field({
      type: [ProcessStep],
      description:
        'The states of which something is known; in any other the act is outside the known procedure and recorded with a ' +
        'reason.',
      resolve: knownSteps,
    }),
  }),
});

/** The lines of an act about which there is something to say: a norm, or a reason why it has no object. */
function knownSteps({ process, name }: ActView): StepView[] {
  return rowsOf(processes[process])
    .filter((row) => row.command === name && isToldOf(row))
    .map(({ from, step }) => ({ process, from, step }));
}

const ProcessTable = builder.objectRef<Name>('ProcessTable').implement({
  description: 'Tabel proses: its states and its acts, as the norms have them.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    name: t.field({ type: ProcessName, description: 'Which process.', resolve: (name) => name }),
    label: t.string({
      description: 'What people call it.',
      resolve: (name, _args, { say }) => say({ id: processes[name].words.term, en: processes[name].words.en }),
    }),
    description: t.string({
      description: 'What it is, in the language of the request.',
      resolve: (name, _args, { say }) => say(processes[name].words.description),
    }),
    begins: t.field({
      type: [MatterState],
      description: 'The states in which it can begin.',
      resolve: (name) => processes[name].begins.map((state) => stateOf(name, state)),
    }),
    states: t.field({
      type: [MatterState],
      description: 'Every state, in the order of the process.',
      resolve: (name) => Object.keys(processes[name].states).map((state) => stateOf(name, state)),
    }),
    acts: t.field({
      type: [ProcessAct],
      description: 'Every act.',
      resolve: (process) => actsOf(process).map((name) => ({ process, name })),
    }),
  }),
});

builder.queryFields((t) => ({
  processes: t.field({
    type: [ProcessTable],
    permission: 'READ_REFERENCE',
    description: 'The processes of a matter, as the tables that decide have them.',
    resolve: () => ProcessNames.options,
  }),
  process: t.field({
    type: ProcessTable,
    permission: 'READ_REFERENCE',
    description: 'One process of a matter.',
    args: { name: t.arg({ type: ProcessName, required: true, description: 'Which process.' }) },
    resolve: (_root, { name }) => name,
  }),
}));
