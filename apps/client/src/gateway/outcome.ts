import type { CombinedError } from 'urql';
import type { RefusedFragment } from '../gql/graphql';

/** What became of a command: done, refused with a reason that a person can act on, or not answered at all. */
export type Outcome<Success> =
  | { readonly kind: 'DONE'; readonly value: Success }
  | { readonly kind: 'REFUSED'; readonly refusal: RefusedFragment }
  | { readonly kind: 'FAILED'; readonly failure: Failure };

/** A failure outside refusals: the network, or one of the few coded errors of the gateway. */
export interface Failure {
  readonly code: string;
  /** The gateway's own sentence; empty when nothing came back from it. */
  readonly message: string;
}

export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (!first) return { code: 'NETWORK', message: '' };
  const code = first.extensions['code'];
  return { code: typeof code === 'string' ? code : 'INTERNAL', message: first.message };
}

type Answered = { readonly __typename: string };
export type SuccessOf<Answer extends Answered> = Extract<Answer, { readonly __typename: `${string}Success` }>;

/** Tells the success of a result union from its refusals: every refusal has a code and a next step. */
export function isRefusal(answer: Answered): answer is Answered & RefusedFragment {
  return 'nextStep' in answer;
}
