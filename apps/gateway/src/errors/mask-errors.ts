import { randomUUID } from 'node:crypto';
import { ReadRequestError, StoreError } from '@awaslog/store/store';
import { GraphQLError } from 'graphql';
import { PublicError } from './public-error';
import { redactMessage } from './redact';

export interface MaskOptions {
  /** Whether an unknown field is answered with fields that are known: in development only. */
  readonly suggestions: boolean;
  /** Told of what nobody expected, with the id that the reader is given. */
  readonly onUnexpected: (correlationId: string, cause: unknown) => void;
}

/** The error that is shown for an error that happened: one of few codes, and nothing that was not meant for readers. */
export function maskError(error: unknown, options: MaskOptions): PublicError {
  const located = error instanceof GraphQLError ? error : undefined;
  const cause = causeOf(error);
  if (cause instanceof PublicError) return cause === located ? cause : at(cause, located);
  if (cause instanceof ReadRequestError) return shown('BAD_USER_INPUT', cause.text.en, located);
  if (cause instanceof StoreError) return shown('UNAVAILABLE', cause.text.en, located);
  if (cause instanceof GraphQLError && isOfTheDocument(cause, located)) return ofDocument(cause, options);
  const correlationId = randomUUID();
  options.onUnexpected(correlationId, cause);
  const masked = shown('INTERNAL', 'Something went wrong here. Tell the operator this id.', located);
  masked.extensions['correlationId'] = correlationId;
  return masked;
}

function causeOf(error: unknown): unknown {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner ? causeOf(inner) : error;
}

/**
 * Errors of syntax, validation and coercion come before execution or carry the node that they are about. What is left
 * was raised by a value of our own that did not fit the schema, which is our mistake.
 */
function isOfTheDocument(cause: GraphQLError, located: GraphQLError | undefined): boolean {
  return !located?.path || (cause !== located && cause.nodes !== undefined);
}

function ofDocument(cause: GraphQLError, { suggestions }: MaskOptions): PublicError {
  if (/tokens\. Parsing aborted/.test(cause.message)) {
    return new PublicError('TOO_EXPENSIVE', 'The document is too long.', { status: 400 });
  }
  const http = cause.extensions['http'] as { status?: number } | undefined;
  const options = { source: cause, ...(http?.status ? { status: http.status } : {}) };
  return new PublicError('BAD_USER_INPUT', redactMessage(cause.message, suggestions), options);
}

function shown(code: PublicError['code'], message: string, source: GraphQLError | undefined): PublicError {
  return new PublicError(code, message, source ? { source } : {});
}

/** The same error at the place where it happened. */
function at(error: PublicError, located: GraphQLError | undefined): PublicError {
  const http = error.extensions['http'] as { status?: number } | undefined;
  return new PublicError(error.code, error.message, {
    ...(located ? { source: located } : {}),
    ...(http?.status ? { status: http.status } : {}),
  });
}
