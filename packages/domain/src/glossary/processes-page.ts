import { citationText } from '@awaslog/law/citation';
import { actOf, actsOf, processes, ProcessName } from '../handling';
import { diagramOf, isOwnOrder, rowsOf, type Process } from '../process';
import { eventOfCommand, supervisionCommands, supervisionProcess } from '../supervision';
import type { GlossaryEntry } from '../words';
import { codeWords } from './glossary';

const head = `# Processes

<!-- Printed from the tables of the domain by \`npm run processes\` in packages/domain; do not edit. -->

A pair that is not drawn is outside the known procedure: it is recorded with a reason and warns. An act that has no object in
a state is refused as NO_SUCH_STEP. A question mark marks a step whose norm was not read; it warns as well. An act that leads
to one of several states, by what is stated, has an arrow to each. What is learned late, when the process has passed it, is
recorded where the process stands and starts no period.
`;

/** Every process as a diagram, with its states, its acts and what each act leaves behind. */
export function processesPage(): string {
  return [
    head,
    section(
      supervisionProcess,
      supervisionCommands.map((command) => ({
        command,
        event: eventOfCommand[command],
        words: codeWords.SupervisionCommandName[command],
      })),
    ),
    ...ProcessName.options.map((name) => section(processes[name], actsOf(name).map(actOf))),
  ].join('\n');
}

interface Listed {
  readonly command: string;
  readonly event: string;
  readonly words: GlossaryEntry;
}

function section(process: Process, acts: readonly Listed[]): string {
  return [
    `## ${process.name}\n`,
    `${process.words.term}: ${process.words.description.id}\n`,
    `\`\`\`mermaid\n${diagramOf(process)}\n\`\`\`\n`,
    table(
      'State',
      Object.entries(process.states).map(([state, { term, en }]) => [state, term, en]),
    ),
    table(
      'Command',
      acts.map(({ command, event, words }) => [command, event, words.term]),
      ['Event', 'Istilah'],
    ),
    ...knownSteps(process),
    ...ownOrder(process),
  ].join('\n');
}

function knownSteps(process: Process): string[] {
  const rows = rowsOf(process)
    .filter((row) => !isOwnOrder(row))
    .flatMap(({ from, command, step }) =>
      step.kind === 'KNOWN'
        ? [[from, command, step.to, step.cites.map((cite) => citationText(cite).id).join('; ')]]
        : [],
    );
  return rows.length > 0 ? [table('From', rows, ['Command', 'To', 'Pasal'])] : [];
}

/** What keeps the office in order needs no norm and changes no state; it is listed with where it may be done. */
function ownOrder(process: Process): string[] {
  const own = rowsOf(process).filter(isOwnOrder);
  const commands = [...new Set(own.map(({ command }) => command))];
  const rows = commands.map((command) => [
    command,
    own.flatMap((row) => (row.command === command ? [row.from] : [])).join(', '),
  ]);
  return rows.length > 0 ? [table('Command', rows, ['Own order of the office, in'])] : [];
}

function table(first: string, rows: readonly (readonly string[])[], rest: readonly string[] = ['Istilah', 'English']) {
  const heads = [first, ...rest];
  const widths = heads.map((name, column) =>
    Math.max(name.length, 3, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
  return `${[line(heads), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n')}\n`;
}
