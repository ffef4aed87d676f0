import { GraphQLError } from 'graphql';

/** The codes that an error outside the typed refusals may carry, and no others. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'TOO_EXPENSIVE',
  'CONFLICT',
  'IDEMPOTENCY_CONFLICT',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error whose message was written for the reader and repeats nothing that was typed. */
export class PublicError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options: { status?: number; source?: GraphQLError } = {},
  ) {
    const { status, source } = options;
    super(message, {
      nodes: source?.nodes ?? null,
      source: source?.source ?? null,
      positions: source?.positions ?? null,
      path: source?.path ?? null,
      extensions: { code, ...(status ? { http: { status, spec: true } } : {}) },
    });
  }
}

export function unauthenticated(): PublicError {
  return new PublicError('UNAUTHENTICATED', 'Sign in to read or do this.');
}

export function forbidden(): PublicError {
  return new PublicError('FORBIDDEN', 'This role may not read or do this.');
}

export function badInput(message: string): PublicError {
  return new PublicError('BAD_USER_INPUT', message);
}

export function tooExpensive(message: string): PublicError {
  return new PublicError('TOO_EXPENSIVE', message, { status: 400 });
}

export function tooManyReads(): PublicError {
  return tooExpensive('The operation asks for too many separate pages; ask for one page of a relation at a time.');
}

export function outOfTime(): PublicError {
  return new PublicError('UNAVAILABLE', 'The answer took too long and was given up. Try again, or ask for less.');
}
