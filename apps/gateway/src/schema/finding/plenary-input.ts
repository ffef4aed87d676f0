import { builder } from '../builder';

export const PlenaryInput = builder.inputType('PlenaryInput', {
  description: 'Rapat pleno as its minutes (berita acara) have it.',
  fields: (t) => ({
    heldOn: t.field({ type: 'Date', required: true, description: 'The day on which it sat.' }),
    minutesNumber: t.string({ required: true }),
    membersPresent: t.int({ required: true, description: 'How many members were present.' }),
  }),
});
