import type { Matter } from '../matter';

/** Whether it is handled as a structured, systematic and massive violation, whose ruling has a clock of its own. */
export function isStructured({ clocks }: Pick<Matter, 'clocks'>): boolean {
  return clocks.some(({ rule }) => rule === 'TSM_RULING');
}
