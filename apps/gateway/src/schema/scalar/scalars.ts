import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { builder } from '../builder';

/** No id, day or moment is longer; what is longer is refused before anything reads it. */
const LONGEST = 128;

function textOf(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST) throw new GraphQLError('Expected a short text.');
  return value;
}

function literalText(node: ValueNode): string {
  return textOf(node.kind === Kind.STRING ? node.value : undefined);
}

const text = {
  serialize: (value: unknown) => value as never,
  parseValue: textOf,
  parseLiteral: literalText,
};

builder.scalarType('Date', {
  ...text,
  description: 'A civil day of the place, `YYYY-MM-DD`.',
});

builder.scalarType('DateTime', {
  ...text,
  description: 'A moment, RFC 3339 with its offset: `2024-01-08T09:30:00+08:00`.',
});

builder.scalarType('DayOrMoment', {
  ...text,
  description: 'A `Date`, or a `DateTime` where a rule counts hours or a moment was set.',
});
