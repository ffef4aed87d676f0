import { actNames, actOf } from '@awaslog/domain/handling';
import { shapeOf, type FieldShape } from '@awaslog/domain/process';
import { describe, expect, it } from 'vitest';
import { namedObjects } from './id-fields';
import { judgedBefore, madeHere, missingChoices } from './opaque-ids';

const inputOf = (name: (typeof actNames)[number]) => actOf(name).input;

/** The kinds of objects that a field names, its lists and parts included. */
function objectsIn(shape: FieldShape): string[] {
  const inner = [...(shape.item ? [shape.item] : []), ...Object.values(shape.fields ?? {})];
  return [...(shape.kind === 'ID' ? [shape.name ?? '?'] : []), ...inner.flatMap(objectsIn)];
}

describe('objects in a form', () => {
  it('are never asked for by an id that somebody would have to type', () => {
    const asked = actNames.flatMap((name) => {
      const fields = shapeOf(inputOf(name));
      const made = madeHere(fields);
      return Object.entries(fields).flatMap(([field, shape]) => (made.includes(field) ? [] : objectsIn(shape)));
    });
    expect([...new Set(asked)].filter((name) => !namedObjects.includes(name))).toEqual([]);
  });

  it('are chosen by opaque ids that the domain does not judge before they are sent', () => {
    const fields = shapeOf(inputOf('MERGE_MATTER'));
    expect(Object.keys(judgedBefore(inputOf('MERGE_MATTER'), fields).shape)).toEqual(['on', 'ground']);
  });

  it('are missed where the act needs them, and not where it does not', () => {
    const missing = (name: (typeof actNames)[number], candidate: object) =>
      missingChoices(shapeOf(inputOf(name)), candidate as Record<string, unknown>).map(({ code, path }) => [
        code,
        path,
      ]);
    expect(missing('LINK_MATTER', {})).toEqual([['REQUIRED', ['other']]]);
    expect(missing('LINK_MATTER', { other: 'bTYzLjEx' })).toEqual([]);
    expect(missing('STOP_REPORT', { otherMatter: null })).toEqual([]);
  });

  it('get their id here where the act makes them', () => {
    expect(madeHere(shapeOf(inputOf('TREAT_AS_PRELIMINARY')))).toEqual(['preliminaryInformationId']);
  });
});
