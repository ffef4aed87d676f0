import type { Command } from 'commander';
import { rmSync } from 'node:fs';
import { dataFolder } from './data-folder';
import { UnusableInput, type Io } from './io';
import { chooseRegency } from './regency';

/** `awaslog reset --trial`: empties a trial store. A store of records is refused by the store itself. */
export function resetCommand(program: Command, io: Io): void {
  program
    .command('reset')
    .description('Mengosongkan data uji coba, dan tidak yang lain / Empty a trial store, and nothing else')
    .option(
      '--trial',
      'wajib, agar tidak ada yang terhapus karena salah ketik / required, so that no slip empties a store',
    )
    .option('--regency <file>', 'modul kabupaten/kota, bawaan Balangan / regency module, Balangan by default')
    .addHelpText('after', '\nExample:\n  awaslog reset --trial')
    .action(async (options: { trial?: boolean; regency?: string }) => {
      if (!options.trial) throw new UnusableInput('reset empties a trial store only; say so with --trial.');
      const regency = await chooseRegency(options.regency, io);
      const { withStore } = await import('./open');
      await withStore({ regency, io, purpose: 'TRIAL' }, (store) => store.clearTrial());
      rmSync(dataFolder(io).trialDay, { force: true });
      io.out('The trial store is empty; "awaslog start" fills it with the samples again.');
    });
}
