import SchemaBuilder, {
  BasePlugin,
  type PothosOutputFieldConfig,
  type PothosOutputFieldType,
  type PothosTypeConfig,
  type SchemaTypes,
} from '@pothos/core';
import type { Permission } from '@awaslog/domain/policy';
import { getNamedType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../../context';
import { forbidden, unauthenticated } from '../../errors/public-error';

declare global {
  // The options that a plugin adds are declared in the namespace that the builder's types live in.
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      policy: PolicyPlugin<Types>;
    }
    interface FieldOptions {
      /** What a reader must be allowed to do for this field; every root field names one. */
      permission?: Permission;
      /** Nothing instead of a refusal for who may not read it, or meet the objects that it leads to. */
      emptyWhereForbidden?: boolean;
    }
    interface ObjectTypeOptions {
      /** What a reader must be allowed to do to meet such an object; every object type names one. */
      permission?: Permission;
    }
  }
}

/** Refuses the request when the policy does not grant the permission. */
export function demand(permission: Permission, context: GatewayContext): void {
  if (!context.may(permission)) throw context.signedIn ? forbidden() : unauthenticated();
}

const rootTypes = ['Query', 'Mutation', 'Subscription'];

function permissionIn(options: unknown): Permission | undefined {
  return (options as { permission?: Permission } | undefined)?.permission;
}

/** Whether a field leads to objects; an interface or a union is checked by the resolver that knows what it found. */
function leadsToObjects(type: PothosOutputFieldType<SchemaTypes>): boolean {
  return type.kind === 'List' ? leadsToObjects(type.type) : type.kind === 'Object';
}

/**
 * Deny by default, in the schema itself: a schema in which a root field or an object type has no permission is not
 * built. Root fields are checked before they resolve, and every other field by the type of object that it leads to.
 */
export class PolicyPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  readonly #missing: string[] = [];

  override onTypeConfig(config: PothosTypeConfig): PothosTypeConfig {
    if (config.graphqlKind === 'Object' && config.kind === 'Object' && !permissionIn(config.pothosOptions)) {
      this.#missing.push(config.name);
    }
    return config;
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const isRoot = rootTypes.includes(config.parentType);
    if (isRoot && !permissionIn(config.pothosOptions)) this.#missing.push(`${config.parentType}.${config.name}`);
    return config;
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const own = permissionIn(config.pothosOptions);
    const isEmpty = (config.pothosOptions as { emptyWhereForbidden?: boolean }).emptyWhereForbidden === true;
    const toObjects = leadsToObjects(config.type as PothosOutputFieldType<SchemaTypes>);
    if (!toObjects && (own ?? 'READ_REFERENCE') === 'READ_REFERENCE') return resolve;
    const nothing = config.type.kind === 'List' ? [] : null;
    return (parent, args, context, info) => {
      const reader = context as GatewayContext;
      if (own && isEmpty && !reader.may(own)) return nothing;
      if (own) demand(own, reader);
      const ofType = toObjects ? permissionIn(getNamedType(info.returnType).extensions['pothosOptions']) : undefined;
      if (ofType && isEmpty && !reader.may(ofType)) return nothing;
      if (ofType) demand(ofType, reader);
      return resolve(parent, args, context, info);
    };
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    if (this.#missing.length > 0) {
      throw new Error(`These root fields and object types name no permission: ${this.#missing.sort().join(', ')}`);
    }
    return schema;
  }
}

/** The permission of an object type of a built schema. */
export function permissionOfType(schema: GraphQLSchema, name: string): Permission | undefined {
  const type = getNamedType(schema.getType(name));
  return isObjectType(type) ? permissionIn(type.extensions['pothosOptions']) : undefined;
}

SchemaBuilder.registerPlugin('policy', PolicyPlugin);
