import { useCallback } from 'react';
import { useMutation, type AnyVariables, type TypedDocumentNode } from 'urql';
import { failureOf, isRefusal, type Outcome, type SuccessOf } from './outcome';

interface Answer<Result extends { readonly __typename: string }> {
  readonly outcome: Result;
}

/** Sends a command and sorts its answer. Every mutation of the client names its one field `outcome`. */
export function useCommand<Result extends { readonly __typename: string }, Variables extends AnyVariables>(
  document: TypedDocumentNode<Answer<Result>, Variables>,
) {
  const [{ fetching }, execute] = useMutation(document);
  const run = useCallback(
    async (variables: Variables): Promise<Outcome<SuccessOf<Result>>> => {
      const { data, error } = await execute(variables);
      if (error || !data) {
        return { kind: 'FAILED', failure: error ? failureOf(error) : { code: 'NETWORK', message: '' } };
      }
      if (isRefusal(data.outcome)) return { kind: 'REFUSED', refusal: data.outcome };
      return { kind: 'DONE', value: data.outcome as SuccessOf<Result> };
    },
    [execute],
  );
  return [run, fetching] as const;
}
