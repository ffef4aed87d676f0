import { citationText, type Citation } from '@awaslog/law/citation';
import type { Language } from '@awaslog/law/result';
import { actNames, actOf, processes } from '@awaslog/domain/handling';
import type { Step } from '@awaslog/domain/process';
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
  const all = [supervision(language), ...Object.keys(processes).map((name) => matter(name, language))];
  io.out(options.json ? JSON.stringify({ processes: all }) : all.map(asText).join('\n\n'));
}

type AnyStep = Step<string>;

function steps(cells: Readonly<Record<string, Readonly<Record<string, AnyStep>>>>, language: Language) {
  return Object.entries(cells).flatMap(([from, row]) =>
    Object.entries(row).map(([command, step]) => ({
      from,
      command,
      kind: step.kind,
      to: step.kind === 'NO_SUCH_STEP' ? null : step.to,
      refusal: step.kind === 'NO_SUCH_STEP' ? step.kind : null,
      cites: step.kind === 'NO_SUCH_STEP' ? [] : step.cites.map((cite) => citationText(cite)[language]),
    })),
  );
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
    steps: steps(supervisionProcess, language),
  };
}

function told(refuses: readonly { readonly code: string; readonly rule: Citation }[], language: Language) {
  return refuses.map(({ code, rule }) => ({ code, cite: citationText(rule)[language] }));
}

function matter(name: string, language: Language): ProcessOut {
  const process = processes[name as keyof typeof processes];
  const said = (words: { readonly term: string; readonly en: string }) => (language === 'id' ? words.term : words.en);
  return {
    process: name,
    states: Object.entries(process.states).map(([state, words]) => ({ state, term: said(words) })),
    commands: actNames
      .map((command) => actOf(command))
      .filter((act) => act.process === name)
      .map(({ command, event, words, refuses = [] }) => ({
        command,
        event,
        term: said(words),
        refusals: told(refuses, language),
      })),
    steps: steps(process.cells, language),
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
