import { problemOf, type RegencyProblem } from './problem';
import { registerTokens, tokensOf } from './register-number';
import type { RegencyStatement } from './statement';

/** A pattern asks only for what there is, and for the serial: without it, two papers would have one number. */
export function checkRegisters({ registers }: RegencyStatement): RegencyProblem[] {
  return Object.entries(registers).flatMap(([register, stated]) => {
    const pattern = stated?.pattern ?? null;
    if (pattern === null) return [];
    const path = ['registers', register, 'pattern'];
    const tokens = tokensOf(pattern);
    return [
      ...tokens
        .filter((token) => !registerTokens.includes(token))
        .map((token) => problemOf('UNKNOWN_REGISTER_TOKEN', path, { token: `{${token}}` })),
      ...(tokens.some((token) => token.startsWith('serial')) ? [] : [problemOf('REGISTER_WITHOUT_SERIAL', path)]),
    ];
  });
}
