import type { Permission } from '@awaslog/domain/policy';
import type { Page } from '@awaslog/store/store';
import type { ObjectRef } from '@pothos/core';
import { builder, type SchemaTypesOf } from '../builder';

const PageInfo = builder.objectRef<Page<unknown>>('PageInfo').implement({
  description: 'Whether there are more pages, and the cursors at both ends of this one.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more follow.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether more come before.' }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first edge.',
      resolve: ({ edges }) => edges[0]?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last edge.',
      resolve: ({ edges }) => edges.at(-1)?.cursor ?? null,
    }),
  }),
});

/** A connection over a type, with its edge: the page as the store gives it, picked apart and nothing more. */
export function connectionOf<Row>(name: string, node: ObjectRef<SchemaTypesOf, Row>, permission: Permission) {
  type Edge = Page<Row>['edges'][number];
  const edge = builder.objectRef<Edge>(`${name}Edge`).implement({
    description: `One ${name} in a page, with its place in the list.`,
    permission,
    fields: (t) => ({
      node: t.field({
        type: node as never,
        description: 'What stands at this place.',
        resolve: (one) => one.node as never,
      }),
      cursor: t.exposeString('cursor', { description: 'Marks this place, for `after` and `before`.' }),
    }),
  });
  return builder.objectRef<Page<Row>>(`${name}Connection`).implement({
    description: `A page of a list of ${name}.`,
    permission,
    fields: (t) => ({
      edges: t.field({ type: [edge], description: 'The page, each with its cursor.', resolve: ({ edges }) => edges }),
      nodes: t.field({
        type: [node] as never,
        description: 'The page without cursors.',
        resolve: ({ edges }) => edges.map((one) => one.node) as never,
      }),
      pageInfo: t.field({ type: PageInfo, description: 'What lies before and after.', resolve: (page) => page }),
      totalCount: t.int({
        description: 'How many there are in all pages; counted only when it is asked for.',
        resolve: ({ total }) => total ?? 0,
      }),
    }),
  });
}
