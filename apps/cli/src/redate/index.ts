import type { Command } from 'commander';
import type { Io } from '../io';
import type { RedateOptions } from './redate';

/** `awaslog redate`: what a changed calendar moves, and with `--apply` the change itself. */
export function redateCommand(program: Command, io: Io): void {
  program
    .command('redate')
    .description(
      'Menghitung ulang batas waktu setelah kalender berubah / List, and with --apply change, the deadlines that a changed calendar moves',
    )
    .option('--apply', 'terapkan; tanpa ini hanya ditampilkan / apply it; without this it is only listed')
    .option(
      '--as <pseudonym>',
      'penanda petugas sekretariat kabupaten / the pseudonym of the secretariat that applies it',
    )
    .option('--today <date>', 'hari uji coba / the day of a trial')
    .option('--regency <file>', 'modul kabupaten/kota, bawaan Balangan / regency module, Balangan by default')
    .option('--json', 'keluaran JSON / print JSON')
    .addHelpText('after', '\nExample:\n  awaslog redate\n  awaslog redate --apply --as sekretariat-1')
    .action(async (options: RedateOptions) => {
      const { redate } = await import('./redate');
      await redate(options, io);
    });
}
