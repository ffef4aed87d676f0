import { Command, CommanderError } from 'commander';
import { importCommands } from './import';
import { UnusableInput, type Io } from './io';
import { lawCommands } from './law';
import { exitCodes, FoundWanting } from './outcome';
import { reconcileCommand } from './reconcile';
import { redateCommand } from './redate';
import { resetCommand } from './reset';
import { startCommand } from './start';

export function buildProgram(io: Io): Command {
  const program = new Command('awaslog')
    .description('Pengawasan logistik pemilu: hukum, catatan, dan layanan / Supervision of election supplies')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
      outputError: (text, write) => write(`awaslog: ${text.trim().replace(/^error: /, '')}; see awaslog --help.`),
    })
    .addHelpText('after', '\nExample:\n  awaslog law due --rule FINDING_WINDOW --from 2024-02-05');
  lawCommands(program, io);
  importCommands(program, io);
  startCommand(program, io);
  reconcileCommand(program, io);
  redateCommand(program, io);
  resetCommand(program, io);
  return program;
}

/** Runs one call and answers its exit code. Nothing that a user types can end in a stack trace. */
export async function runProgram(args: readonly string[], io: Io): Promise<number> {
  try {
    await buildProgram(io).parseAsync([...args], { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof FoundWanting) return exitCodes.foundWanting;
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.unusable;
    if (error instanceof UnusableInput) {
      io.err(`awaslog: ${error.message}`);
      return exitCodes.unusable;
    }
    throw error;
  }
}
