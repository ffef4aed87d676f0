import { citationText, type Citation } from '@awaslog/law/citation';
import type { Language } from '@awaslog/law/result';
import { actOf, actsOf, processes, ProcessName } from '@awaslog/domain/handling';
import { rowsOf, type Process } from '@awaslog/domain/process';
import { eventOfStep, supervisionProcess, supervisionRefusals, type StepName } from '@awaslog/domain/supervision';
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
  const all = [supervision(language), ...ProcessName.options.map((name) => matter(name, language))];
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

function supervision(language: Language): ProcessOut {
  const term = (concept: 'SupervisionStateName' | 'Permission', code: string) => {
    const entry = glossary.code(concept, code as never);
    return language === 'id' ? entry.term : entry.en;
  };
  return {
    process: 'SUPERVISION',
    states: Object.keys(supervisionProcess).map((state) => ({ state, term: term('SupervisionStateName', state) })),
    commands: Object.entries({ RECORD_SUPERVISION: 'SUPERVISION_RECORDED', ...eventOfStep }).map(
      ([command, event]) => ({
        command,
        event,
        term: term('Permission', command),
        refusals: told(supervisionRefusals[command as StepName] ?? [], language),
      }),
    ),
    steps: steps({ cells: supervisionProcess }, language),
  };
}

function told(refuses: readonly { readonly code: string; readonly rule: Citation }[], language: Language) {
  return refuses.map(({ code, rule }) => ({ code, cite: citationText(rule)[language] }));
}

function matter(name: ProcessName, language: Language): ProcessOut {
  const process = processes[name];
  const said = (words: { readonly term: string; readonly en: string }) => (language === 'id' ? words.term : words.en);
  return {
    process: name,
    states: Object.entries(process.states).map(([state, words]) => ({ state, term: said(words) })),
    commands: actsOf(name)
      .map(actOf)
      .map(({ command, event, words, refuses = [] }) => ({
        command,
        event,
        term: said(words),
        refusals: told(refuses, language),
      })),
    steps: steps(process, language),
  };
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
