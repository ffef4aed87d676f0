import { CivilDate } from '@awaslog/law/civil-date';
import { parse } from '@awaslog/domain/issue';
import { isTrialDay } from '../../clock/trial-clock';
import { gatewayRefusals, invalidInput, trialDayOutOfRange } from '../../wording/refusals';
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
    day: t.field({
      type: 'Date',
      required: true,
      description: 'From 2000-01-01 to 2100-12-31; the time of day stays the real one.',
    }),
  }),
});

builder.mutationField('setTrialDay', (t) =>
  t.field({
    type: SetTrialDayResult,
    permission: 'SET_TRIAL_DAY',
    description:
      'Ubah hari uji coba: lets a trial run at a stated day, on loopback only; refused where records are kept.',
    args: { input: t.arg({ type: SetTrialDayInput, required: true }) },
    resolve: (_root, { input }, { gateway, store }) => {
      if (!gateway.trialClock || store.purpose !== 'TRIAL') return refusedAs(gatewayRefusals.realClock);
      // Whoever may not sign in here is not at this computer, and the day is everybody's.
      if (!gateway.signIn) return refusedAs(gatewayRefusals.dayOfOthers);
      const day = parse(CivilDate, input.day);
      if (!day.ok) return refusedAs(invalidInput(day.refusal.map((issue) => ({ ...issue, path: ['day'] }))));
      if (!isTrialDay(day.value)) return refusedAs(invalidInput([trialDayOutOfRange]));
      gateway.trialClock.setDay(day.value);
      return shownAs('SetTrialDaySuccess', { product: { today: day.value } });
    },
  }),
);
