import { citationText } from '@awaslog/law/citation';
import type { Process } from './define-process';
import { isOwnOrder, isToldOf, rowsOf } from './rows';

/**
 * The known steps of a process as a Mermaid state diagram: an arrow for every way on, each with its first norm. What only
 * keeps the office in order leads nowhere and is left out.
 */
export function diagramOf(process: Pick<Process, 'begins' | 'cells'>): string {
  const starts = process.begins.map((state) => `  [*] --> ${state}`);
  const arrows = rowsOf(process)
    .filter((row) => isToldOf(row) && !isOwnOrder(row))
    .flatMap(({ from, command, step }) => {
      if (step.kind === 'NO_SUCH_STEP') return [];
      const [cite] = step.cites;
      const norm = cite ? ` (${citationText(cite).id})` : '';
      return [`  ${from} --> ${step.to}: ${command}${step.kind === 'OUTSIDE' ? '?' : ''}${norm}`];
    });
  return ['stateDiagram-v2', ...starts, ...arrows].join('\n');
}
