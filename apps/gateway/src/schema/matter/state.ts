import { processes, type ProcessName as Name } from '@awaslog/domain/handling';
import type { GlossaryEntry } from '@awaslog/domain/words';
import { builder } from '../builder';
import { ProcessName } from './codes';

interface State {
  readonly code: string;
  readonly words: GlossaryEntry;
}

/** A state of a process with its words; the code itself where the process does not have it any more. */
export function stateOf(process: Name, code: string): State {
  const words = processes[process].states[code];
  return { code, words: words ?? { term: code, en: code, description: { id: code, en: code } } };
}

export const MatterState = builder.objectRef<State>('MatterState').implement({
  description: 'Keadaan: a state of a process.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    code: t.exposeString('code'),
    term: t.string({ description: 'The Indonesian term of the law.', resolve: ({ words }) => words.term }),
    label: t.string({
      description: 'What people call it, in the language of the request.',
      resolve: ({ words: { term, en } }, _args, { say }) => say({ id: term, en }),
    }),
    description: t.string({
      description: 'What it means, in the language of the request.',
      resolve: ({ words }, _args, { say }) => say(words.description),
    }),
  }),
});

/** How one process of a matter stands. */
export interface Standing {
  readonly process: Name;
  readonly state: string;
}

export const MatterStanding = builder.objectRef<Standing>('MatterStanding').implement({
  description: 'How one process of a matter stands.',
  permission: 'READ_MATTERS',
  fields: (t) => ({
    process: t.field({ type: ProcessName, description: 'Which process.', resolve: ({ process }) => process }),
    state: t.field({
      type: MatterState,
      description: 'Keadaan: where it stands.',
      resolve: ({ process, state }) => stateOf(process, state),
    }),
  }),
});
