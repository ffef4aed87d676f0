import type { ActName } from '@awaslog/domain/handling';
import { gql, type TypedDocumentNode } from 'urql';
import { typeNameOf } from '../schema-names';
import type { MatterActAnswer, MatterActInput } from './act-answer';

/** `RECEIVE_REPORT` is the mutation `receiveReport` with the input `ReceiveReportInput`. */
export function mutationOf(command: ActName): { readonly field: string; readonly input: string } {
  const pascal = typeNameOf(command);
  return { field: pascal[0]!.toLowerCase() + pascal.slice(1), input: `${pascal}Input` };
}

/** Every act answers in one shape, so one operation is written for all of them; a test holds each against the schema. */
export function actDocumentText(command: ActName): string {
  const { field, input } = mutationOf(command);
  return `mutation Act($input: ${input}!) {
  outcome: ${field}(input: $input) {
    __typename
    ... on MatterActSuccess {
      matterId
      warnings { code message cites { instrument article paragraph source evidence { rule pinpoint } } }
    }
    ... on Refusal {
      code message nextStep
      norm: rule { instrument article paragraph source evidence { rule pinpoint } }
      issues { code path message }
    }
  }
}`;
}

export function actDocument(
  command: ActName,
): TypedDocumentNode<{ readonly outcome: MatterActAnswer }, { input: MatterActInput }> {
  return gql<{ readonly outcome: MatterActAnswer }, { input: MatterActInput }>(actDocumentText(command));
}
