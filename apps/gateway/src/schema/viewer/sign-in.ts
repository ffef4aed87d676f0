import { actorLabel } from '../../wording/actor-label';
import { gatewayRefusals } from '../../wording/refusals';
import { builder } from '../builder';
import { refusedAs, shownAs } from '../outcome';
import { StateRefusal } from '../refusal/refusal';
import { Viewer } from './viewer';

interface SignedIn {
  readonly token: string;
  readonly viewer: (typeof Viewer)['$inferType'];
}

const SignInSuccess = builder.objectRef<SignedIn>('SignInSuccess').implement({
  description: 'Signed in: a token to send as `Authorization: Bearer ...`, and who it stands for.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    token: t.exposeString('token', { description: 'Opaque; it ends after some hours.' }),
    viewer: t.field({ type: Viewer, description: 'Who it stands for.', resolve: ({ viewer }) => viewer }),
  }),
});

const SignInResult = builder.unionType('SignInResult', {
  description: 'Signed in, or why not.',
  types: [SignInSuccess, StateRefusal],
});

const SignInInput = builder.inputType('SignInInput', {
  description: 'At which seat to sit down.',
  fields: (t) => ({ seat: t.id({ required: true, description: 'The id of a seat, from `seats`.' }) }),
});

builder.mutationField('signIn', (t) =>
  t.field({
    type: SignInResult,
    permission: 'SIGN_IN',
    description: 'Masuk: takes a seat in a trial, on loopback only.',
    args: { input: t.arg({ type: SignInInput, required: true }) },
    resolve: (_root, { input }, { gateway, regency }) => {
      if (!gateway.signIn) return refusedAs(gatewayRefusals.signInOff);
      const signedIn = gateway.signIn.takeSeat(input.seat);
      if (!signedIn) return refusedAs(gatewayRefusals.noSuchSeat);
      const { token, actor } = signedIn;
      return shownAs('SignInSuccess', { token, viewer: { actor, label: actorLabel(actor, regency) } });
    },
  }),
);
