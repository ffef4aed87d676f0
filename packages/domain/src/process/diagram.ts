import { citationText } from '@awaslog/law/citation';
import type { Process } from './define-process';

/** The known steps of a process as a Mermaid state diagram, each with its first norm. */
export function diagramOf({ begins, cells }: Pick<Process, 'begins' | 'cells'>): string {
  const starts = begins.map((state) => `  [*] --> ${state}`);
  const arrows = Object.entries(cells).flatMap(([from, row]) =>
    Object.entries(row).flatMap(([command, step]) => {
      if (step.kind === 'NO_SUCH_STEP' || (step.kind === 'OUTSIDE' && step.cites.length === 0)) return [];
      const [cite] = step.cites;
      const norm = cite ? ` (${citationText(cite).id})` : '';
      const mark = step.kind === 'OUTSIDE' ? '?' : '';
      return [`  ${from} --> ${step.to}: ${command}${mark}${norm}`];
    }),
  );
  return ['stateDiagram-v2', ...starts, ...arrows].join('\n');
}
