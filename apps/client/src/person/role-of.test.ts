import { actNames, actOf, handlingCodes } from '@awaslog/domain/handling';
import { shapeOf, type FieldShape } from '@awaslog/domain/process';
import { describe, expect, it } from 'vitest';
import { roleOf } from './role-of';

describe('the role of a person', () => {
  it('is told by the field that names it, also inside a list', () => {
    expect(roleOf('reporter', undefined)).toBe('REPORTER');
    expect(roleOf('witnesses.3', undefined)).toBe('WITNESS');
  });

  it('is told by the capacity beside it, and by nothing before that is chosen', () => {
    expect(roleOf('person', 'RESPONDENT')).toBe('RESPONDENT');
    expect(roleOf('person', '')).toBeNull();
    expect(roleOf('person', undefined)).toBeNull();
  });

  it('is known for every person that an act may name', () => {
    const isPerson = ({ name, item }: FieldShape) => name === 'PersonReference' || item?.name === 'PersonReference';
    const unknown = actNames.flatMap((act) => {
      const fields = shapeOf(actOf(act).input);
      const capacities = fields['capacity']?.options ?? [undefined];
      return Object.keys(fields)
        .filter((name) => isPerson(fields[name]!))
        .flatMap((name) =>
          capacities.filter((capacity) => roleOf(name, capacity) === null).map(() => `${act} ${name}`),
        );
    });
    expect(unknown).toEqual([]);
    expect(handlingCodes.ClarifiedCapacity.schema.options.map((one) => roleOf('person', one))).not.toContain(null);
  });
});
