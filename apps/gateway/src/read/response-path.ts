import type { GraphQLResolveInfo } from 'graphql';

export type { GraphQLResolveInfo };

/** A place in the answer by its response keys, without positions in lists: `regency.subdistricts.records`. */
export type ResponsePath = string;

export function responsePath(path: GraphQLResolveInfo['path']): ResponsePath {
  const keys: string[] = [];
  for (let step: GraphQLResolveInfo['path'] | undefined = path; step; step = step.prev) {
    if (typeof step.key === 'string') keys.push(step.key);
  }
  return keys.reverse().join('.');
}
