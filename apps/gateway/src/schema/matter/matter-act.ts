import { actWords, type MatterAct as Act } from '@awaslog/domain/handling';
import { officeRoleLabel } from '../../wording/office-role-label';
import { builder } from '../builder';
import { Citation, Deadline } from '../refs';
import { ActStanding } from '../supervision/codes';
import { MatterCommandName, MatterDoer, ProcessName } from './codes';

export const MatterAct = builder.objectRef<Act>('MatterAct').implement({
  description: 'Langkah berikutnya: an act on a matter, whether the reader may take it, by when and by which norm.',
  permission: 'READ_MATTERS',
  fields: (t) => ({
    command: t.field({
      type: MatterCommandName,
      description: 'The command that takes it.',
      resolve: ({ command }) => command,
    }),
    process: t.field({ type: ProcessName, description: 'Of which process.', resolve: ({ process }) => process }),
    label: t.string({
      description: 'What people call it.',
      resolve: ({ command }, _args, { say }) => {
        const { term, en } = actWords[command];
        return say({ id: term, en });
      },
    }),
    standing: t.field({
      type: ActStanding,
      description: 'Whether it may be taken.',
      resolve: ({ standing }) => standing,
    }),
    doer: t.field({ type: MatterDoer, description: 'Who does it by law.', resolve: ({ doer }) => doer }),
    by: t.stringList({
      description: 'Who may record it, as people call them: `Anggota Panwascam`.',
      resolve: ({ by }, _args, { say }) => by.map((one) => say(officeRoleLabel(one))),
    }),
    due: t.field({
      type: Deadline,
      nullable: true,
      description: 'The clock that it answers; empty where none runs for it.',
      resolve: ({ due }) => due,
    }),
    missing: t.stringList({
      description: 'What the matter still lacks for it.',
      resolve: ({ missing }, _args, { say }) => missing.map(say),
    }),
    why: t.string({
      nullable: true,
      description:
        'Why it may not be taken, or why it lies outside the known procedure; empty where nothing is to say.',
      resolve: ({ why }, _args, { say }) => (why ? say(why) : null),
    }),
    cites: t.field({ type: [Citation], resolve: ({ cites }) => cites }),
  }),
});
