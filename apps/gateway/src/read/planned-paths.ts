import type { GraphQLResolveInfo, ResponsePath } from './response-path';
import { responsePath } from './response-path';
import { tooManyReads } from '../errors/public-error';

/** Reads beside the planned one that a single operation may cause. */
const SEPARATE_READS = 12;

/**
 * Which pages of related rows came along with the statement of their root field. Two aliases of one relation with other
 * arguments cannot come along both; the second is read by itself, and only so often in one operation.
 */
export class PlannedPaths {
  readonly #paths = new Set<ResponsePath>();
  #separate = 0;

  add(path: ResponsePath): void {
    this.#paths.add(path);
  }

  has(info: GraphQLResolveInfo): boolean {
    return this.#paths.has(responsePath(info.path));
  }

  /** Counts a read of its own; one too many refuses the operation. */
  countSeparateRead(): void {
    this.#separate += 1;
    if (this.#separate > SEPARATE_READS) throw tooManyReads();
  }
}
