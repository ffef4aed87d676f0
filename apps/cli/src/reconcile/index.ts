import type { Command } from 'commander';
import type { Io } from '../io';
import { reconcileFile, type ReconcileOptions } from './reconcile';

/** `awaslog reconcile`: is it the right number, kind, time and destination, and if not, where did it go wrong? */
export function reconcileCommand(program: Command, io: Io): void {
  program
    .command('reconcile')
    .description('Mencocokkan pernyataan tentang logistik / Hold statements about supplies against each other')
    .argument('<file>', 'tabel CSV, satu pernyataan per baris / CSV table, one statement a row')
    .option('--election <id>', 'pemilihan / election', 'PEMILU_2024')
    .option('--stations <file>', 'tabel TPS dengan dapilnya / table of stations with their districts')
    .option('--need <file>', 'kebutuhan dari "needs --json" / needs from "needs --json"')
    .option('--as-of <datetime>', 'keadaan pada waktu itu / how things stood at that time')
    .option('--tolerance <item=n...>', 'selisih yang dibiarkan per jenis / pieces by which an item may differ')
    .option('--lang <id|en>', 'bahasa kalimat / language of sentences')
    .option('--json', 'keluaran untuk mesin / output for machines')
    .addHelpText('after', '\nExample:\n  awaslog reconcile statements.csv --as-of 2024-02-13 --tolerance SEAL=5 --json')
    .action((file: string, options: ReconcileOptions) => reconcileFile(file, options, io));
}
