import type { RegisterNumber as Value } from '@awaslog/domain/office';
import { builder } from '../builder';
import { RegisterSeries } from './codes';

export const RegisterNumber = builder.objectRef<Value>('RegisterNumber').implement({
  description: 'Nomor: a number in a register of the office.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    series: t.field({ type: RegisterSeries, description: 'Which register.', resolve: ({ series }) => series }),
    year: t.exposeInt('year', { description: 'The year of the register; it begins anew each year.' }),
    serial: t.exposeInt('serial', { description: 'Its place in the register, from 1.' }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'As it is written by the pattern of the regency; empty where no pattern is stated.',
    }),
  }),
});
