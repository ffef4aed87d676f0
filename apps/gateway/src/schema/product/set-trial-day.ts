import { CivilDate } from '@awaslog/law/civil-date';
import { parse } from '@awaslog/domain/issue';
import { gatewayRefusals, invalidInput } from '../../wording/refusals';
import { builder } from '../builder';
import { refusedAs, shownAs } from '../outcome';
import { InputRefusal, StateRefusal } from '../refusal/refusal';
import { Product, type ProductView } from './product';

const SetTrialDaySuccess = builder.objectRef<{ readonly product: ProductView }>('SetTrialDaySuccess').implement({
  description: 'The trial runs at another day.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    product: t.field({
      type: Product,
      description: 'The product with its new day.',
      resolve: ({ product }) => product,
    }),
  }),
});

const SetTrialDayResult = builder.unionType('SetTrialDayResult', {
  description: 'The new day, or why it stays.',
  types: [SetTrialDaySuccess, InputRefusal, StateRefusal],
});

const SetTrialDayInput = builder.inputType('SetTrialDayInput', {
  description: 'The day at which the trial is to run.',
  fields: (t) => ({
    day: t.field({ type: 'Date', required: true, description: 'The day; the time of day stays the real one.' }),
  }),
});

builder.mutationField('setTrialDay', (t) =>
  t.field({
    type: SetTrialDayResult,
    permission: 'SET_TRIAL_DAY',
    description: 'Ubah hari uji coba: lets a trial run at a stated day; refused where records are kept.',
    args: { input: t.arg({ type: SetTrialDayInput, required: true }) },
    resolve: (_root, { input }, { gateway, store }) => {
      if (!gateway.trialClock || store.purpose !== 'TRIAL') return refusedAs(gatewayRefusals.realClock);
      const day = parse(CivilDate, input.day);
      if (!day.ok) return refusedAs(invalidInput(day.refusal.map((issue) => ({ ...issue, path: ['day'] }))));
      gateway.trialClock.setDay(day.value);
      return shownAs('SetTrialDaySuccess', { product: { today: day.value } });
    },
  }),
);
