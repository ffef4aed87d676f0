import { citationText, type Citation } from '@awaslog/law/citation';
import type { Language } from '@awaslog/law/result';
import { actOf, actsOf, processes, ProcessName } from '@awaslog/domain/handling';
import { rowsOf, type Process } from '@awaslog/domain/process';
import {
  eventOfCommand,
  supervisionCommands,
  supervisionProcess,
  supervisionRefusals,
} from '@awaslog/domain/supervision';
import { glossary } from '@awaslog/domain/glossary';
import type { Io } from '../io';
import { languageOf } from './language';
import { columns } from './table';

export interface ProcessesOptions {
  readonly lang?: string;
  readonly json?: boolean;
}

interface CommandOut {
  readonly command: string;
  readonly event: string;
  readonly term: string;
  /** Refusals by law, each with the norm that refuses. */
  readonly refusals: readonly { readonly code: string; readonly cite: string }[];
}

interface ProcessOut {
  readonly process: string;
  readonly states: readonly { readonly state: string; readonly term: string }[];
  readonly commands: readonly CommandOut[];
  readonly steps: readonly {
    readonly from: string;
    readonly command: string;
    readonly kind: string;
    readonly to: string | null;
    readonly refusal: string | null;
    readonly cites: readonly string[];
  }[];
}

/** `awaslog law processes`: every process with its states, commands, events and refusal codes, from the tables. */
export function lawProcesses(options: ProcessesOptions, io: Io): void {
  const language = languageOf(options.lang, io);
  const all = [
    processOut(supervisionProcess, supervisionActs(), language),
    ...ProcessName.options.map((name) => processOut(processes[name], actsOf(name).map(actOf), language)),
  ];
  io.out(options.json ? JSON.stringify({ processes: all }) : all.map(asText).join('\n\n'));
}

function steps(process: Pick<Process, 'cells'>, language: Language): ProcessOut['steps'] {
  return rowsOf(process).map(({ from, command, step }) => {
    const { kind } = step;
    if (kind === 'NO_SUCH_STEP') return { from, command, kind, to: null, refusal: kind, cites: [] };
    const cites = step.cites.map((cite) => citationText(cite)[language]);
    return { from, command, kind, to: step.to, refusal: null, cites };
  });
}

interface Listed {
  readonly command: string;
  readonly event: string;
  readonly words: Words;
  readonly refuses?: readonly { readonly code: string; readonly rule: Citation }[];
}
type Words = { readonly term: string; readonly en: string };

function processOut(process: Process, acts: readonly Listed[], language: Language): ProcessOut {
  const said = ({ term, en }: Words) => (language === 'id' ? term : en);
  return {
    process: process.name,
    states: Object.entries(process.states).map(([state, words]) => ({ state, term: said(words) })),
    commands: acts.map(({ command, event, words, refuses = [] }) => ({
      command,
      event,
      term: said(words),
      refusals: refuses.map(({ code, rule }) => ({ code, cite: citationText(rule)[language] })),
    })),
    steps: steps(process, language),
  };
}

/** The commands of supervision, which have no act of their own. */
function supervisionActs(): Listed[] {
  return supervisionCommands.map((command) => ({
    command,
    event: eventOfCommand[command],
    words: glossary.code('Permission', command),
    refuses: command === 'RECORD_SUPERVISION' ? [] : (supervisionRefusals[command] ?? []),
  }));
}

function asText({ process, states, commands, steps }: ProcessOut): string {
  const known = steps.filter(({ kind, cites }) => kind === 'KNOWN' || cites.length > 0);
  return [
    process,
    columns(states.map(({ state, term }) => ['  state', state, term])),
    columns(commands.map(({ command, event, term }) => ['  command', command, event, term])),
    ...refusalRows(commands),
    columns(
      known.map(({ from, command, to, cites, kind }) => [`  ${from}`, command, to ?? '', kind, cites.join('; ')]),
    ),
  ].join('\n');
}

function refusalRows(commands: readonly CommandOut[]): string[] {
  const rows = commands.flatMap(({ command, refusals }) =>
    refusals.map(({ code, cite }) => ['  refusal', command, code, cite]),
  );
  return rows.length > 0 ? [columns(rows)] : [];
}
