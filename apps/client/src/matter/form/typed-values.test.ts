import { codeWords } from '@awaslog/domain/glossary';
import { shapeOf, type FieldShape } from '@awaslog/domain/process';
import { actNames, actOf } from '@awaslog/domain/handling';
import { describe, expect, it } from 'vitest';
import { candidateOf, emptyValues } from './typed-values';

const fields = shapeOf(actOf('RECEIVE_REPORT').input);

/** Every code that a field holds, its lists and parts included. */
function codesIn(shape: FieldShape): string[] {
  const inner = [...(shape.item ? [shape.item] : []), ...Object.values(shape.fields ?? {})];
  return [...(shape.kind === 'CODE' ? [shape.name ?? '?'] : []), ...inner.flatMap(codesIn)];
}

it('has a label for every code that a form asks for', () => {
  const asked = actNames.flatMap((name) => Object.values(shapeOf(actOf(name).input)).flatMap(codesIn));
  expect([...new Set(asked)].filter((name) => !Object.hasOwn(codeWords, name))).toEqual([]);
});

describe('what was typed', () => {
  it('is null where nothing was typed and the act allows it, and left out where it does not', () => {
    const candidate = candidateOf(fields, emptyValues(fields), 'Asia/Makassar');
    expect(candidate['place']).toBeNull();
    expect(candidate['knownOn']).toBeUndefined();
    expect(candidate['respondents']).toEqual([]);
  });

  it('takes a time on the clock of the place', () => {
    const values = { ...emptyValues(fields), at: '2024-01-08T09:30' };
    expect(candidateOf(fields, values, 'Asia/Jayapura')['at']).toBe('2024-01-08T09:30:00+09:00');
  });

  it.each(actNames)('%s has a form for each of its fields', (name) => {
    const shape = shapeOf(actOf(name).input);
    expect(Object.keys(emptyValues(shape))).toEqual(Object.keys(shape));
  });
});
