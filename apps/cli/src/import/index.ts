import type { Command } from 'commander';
import type { Io } from '../io';

export function importCommands(program: Command, io: Io): void {
  const group = program.command('import').description('Memasukkan data dari berkas / Take in data from files');
  group
    .command('cases')
    .description(
      'Kejadian yang diberitakan pers, satu objek JSON per baris / Press-reported incidents, one JSON object a line',
    )
    .argument('<file>', 'berkas JSONL / JSONL file')
    .option('--regency <file>', 'modul kabupaten/kota, bawaan Balangan / regency module, Balangan by default')
    .option('--json', 'keluaran untuk mesin / output for machines')
    .addHelpText('after', '\nExample:\n  awaslog import cases examples/cases.jsonl')
    .action(async (file: string, options: { regency?: string; json?: boolean }) =>
      (await import('./cases')).importCases(file, options, io),
    );
}
