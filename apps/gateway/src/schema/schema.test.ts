import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { newBuilder } from './builder';
import { printGatewaySchema } from './print';
import { gatewaySchema } from './schema';

const own = () =>
  Object.values(gatewaySchema().getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );

describe('the schema', () => {
  it('is the one that is printed for integrators', () => {
    const printed = readFileSync(new URL('../../../../packages/sdk/schema.graphql', import.meta.url), 'utf8');
    expect(printed, 'run `npm run print-schema` in apps/gateway').toBe(printGatewaySchema());
  });

  it('describes every type, field, argument and value', () => {
    const undescribed = own().flatMap((type) => {
      const parts: { name: string; description?: string | null | undefined }[] = [{ ...type, name: '' }];
      if (isEnumType(type)) parts.push(...type.getValues());
      if (isInputObjectType(type)) parts.push(...Object.values(type.getFields()));
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          parts.push(field, ...field.args.map((arg) => ({ ...arg, name: `${field.name}(${arg.name})` })));
        }
      }
      return parts.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`);
    });
    expect(undescribed).toEqual([]);
  });

  it('spells every code in capitals', () => {
    const values = own().flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []));
    expect(values.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
  });
});

describe('a schema without permissions', () => {
  it('is not built', () => {
    const builder = newBuilder();
    const thing = builder.objectRef<object>('Thing');
    builder.objectType(thing, { fields: (t) => ({ name: t.string({ resolve: () => 'x' }) }) });
    builder.queryType({
      fields: (t) => ({
        open: t.string({ resolve: () => 'x' }),
        things: t.field({ type: [thing], permission: 'READ_REFERENCE', resolve: () => [] }),
      }),
    });
    builder.mutationType({ fields: (t) => ({ change: t.boolean({ resolve: () => true }) }) });
    expect(() => builder.toSchema()).toThrow(/Mutation\.change, Query\.open, Thing$/);
  });

  it('is built once each names one', () => {
    const builder = newBuilder();
    builder.queryType({ fields: (t) => ({ open: t.string({ permission: 'READ_REFERENCE', resolve: () => 'x' }) }) });
    expect(builder.toSchema().getQueryType()?.name).toBe('Query');
  });
});
