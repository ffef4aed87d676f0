import type { Command } from 'commander';
import type { Io } from '../io';
import type { StartOptions } from './start';

export function startCommand(program: Command, io: Io): void {
  program
    .command('start')
    .description('Menjalankan layanan dan aplikasinya / Serve the gateway and the client')
    .option('--today <date>', 'hari percobaan / the stated day of a trial')
    .option('--empty', 'mulai tanpa contoh, dengan jam sebenarnya / without samples, on the real clock')
    .option('--records', 'untuk rekaman resmi, bukan uji coba / for real records, not a trial')
    .option('--port <n>', 'porta / port', '4000')
    .option('--host <address>', 'alamat / address to listen on', '127.0.0.1')
    .option(
      '--database <kind>',
      '"embedded" untuk basis data di folder data / "embedded" for the one in the data folder',
    )
    .option('--regency <file>', 'modul kabupaten/kota, bawaan Balangan / regency module, Balangan by default')
    .addHelpText('after', '\nExample:\n  awaslog start --today 2024-01-08\n  DATABASE_URL=postgres://... awaslog start')
    // The gateway and the database are loaded by whoever starts them, not by every call of the command.
    .action(async (options: StartOptions) => (await import('./start')).start(options, io));
}
