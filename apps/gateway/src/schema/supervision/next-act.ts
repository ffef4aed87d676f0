import { glossary } from '@awaslog/domain/glossary';
import type { NextAct as Act } from '@awaslog/domain/supervision';
import { officeRoleLabel } from '../../wording/office-role-label';
import { builder } from '../builder';
import { Citation, Deadline } from '../refs';
import { ActStanding, StepName } from './codes';

export const NextAct = builder.objectRef<Act>('NextAct').implement({
  description: 'Langkah berikutnya: a step on a record, whether the reader may take it, by when and by which norm.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    command: t.field({ type: StepName, description: 'The command that takes it.', resolve: ({ command }) => command }),
    label: t.string({
      description: 'What people call it.',
      resolve: ({ command }, _args, { say }) => {
        const { term, en } = glossary.code('SupervisionCommandName', command);
        return say({ id: term, en });
      },
    }),
    standing: t.field({
      type: ActStanding,
      description: 'Whether it may be taken.',
      resolve: ({ standing }) => standing,
    }),
    actor: t.stringList({
      description: 'Who may take it, as people call them: `Anggota Panwascam`.',
      resolve: ({ by }, _args, { say }) => by.map((one) => say(officeRoleLabel(one))),
    }),
    due: t.field({
      type: Deadline,
      nullable: true,
      description: 'The clock that it answers; empty where none runs for it.',
      resolve: ({ due }) => due,
    }),
    missing: t.stringList({
      description: 'What the record still lacks for it.',
      resolve: ({ missing }, _args, { say }) => missing.map(say),
    }),
    why: t.string({
      nullable: true,
      description: 'Why it may not be taken; empty where it may.',
      resolve: ({ why }, _args, { say }) => (why ? say(why) : null),
    }),
    cites: t.field({ type: [Citation], resolve: ({ cites }) => cites }),
  }),
});
