import type { Command } from 'commander';
import type { Io } from '../io';
import { lawCheck } from './check';
import { type DueOptions, lawDue } from './due';
import { lawProcesses, type ProcessesOptions } from './processes';
import { lawRules, type RulesOptions } from './rules';

const LANGUAGE = ['--lang <id|en>', 'bahasa kalimat / language of sentences'] as const;
const JSON_OUTPUT = ['--json', 'keluaran untuk mesin / output for machines'] as const;

/** `awaslog law`: what the law asks and by when. */
export function lawCommands(program: Command, io: Io): void {
  const law = program
    .command('law')
    .description('Apa yang diminta hukum, dan sampai kapan / What the law asks, and by when');
  law
    .command('due')
    .description('Menghitung batas waktu beserta alasannya / Compute a deadline, and why')
    .requiredOption('--rule <id>', 'aturan, lihat "law rules" / rule, see "law rules"')
    .requiredOption('--from <date>', 'tanggal, atau tanggal dan jam, peristiwa yang memulainya / when it starts')
    .option('--area <code>', 'kode wilayah, bawaan kabupaten yang dipakai / area code, the regency in use by default')
    .option('--election <id>', 'pemilihan, bawaan PEMILU_2024 / election, PEMILU_2024 by default')
    .option(
      '--period <n>',
      'lama yang ditetapkan, atau saat berakhirnya / a length that was set, or the moment it ends',
    )
    .option('--as-of <date>', 'kalender menurut keputusan sampai hari itu / the calendar as decreed on that day')
    .option(...LANGUAGE)
    .option(...JSON_OUTPUT)
    .addHelpText('after', '\nExample:\n  awaslog law due --rule FINDING_WINDOW --from 2024-02-05 --area 63.11 --json')
    .action((options: DueOptions) => lawDue(options, io));
  law
    .command('rules')
    .description('Semua aturan beserta pasal dan tingkat buktinya / Every rule with its article and evidence')
    .option('--election <id>', 'hanya pemilihan ini / this election only')
    .option(...LANGUAGE)
    .option(...JSON_OUTPUT)
    .addHelpText('after', '\nExample:\n  awaslog law rules --election PILKADA_2024')
    .action((options: RulesOptions) => lawRules(options, io));
  law
    .command('processes')
    .description('Semua proses: keadaan, langkah, dan pasalnya / Every process: states, steps and articles')
    .option(...LANGUAGE)
    .option(...JSON_OUTPUT)
    .addHelpText('after', '\nExample:\n  awaslog law processes --json')
    .action((options: ProcessesOptions) => lawProcesses(options, io));
  law
    .command('check')
    .description('Menguji kasus hukum yang ditulis ahli hukum / Run law cases that a jurist wrote')
    .argument('<files...>', 'berkas YAML / YAML files')
    .option(...JSON_OUTPUT)
    .addHelpText('after', CHECK_EXAMPLE)
    .action((files: string[], options: { json?: boolean }) => lawCheck(files, options, io));
}

const CHECK_EXAMPLE = `
Example:
  awaslog law check cases.yaml

  rule: FINDING_WINDOW
  area: "63.11"
  cases:
    - name: found on a Monday
      given: { from: 2024-01-08 }
      expect: { earliest: 2024-01-15, latest: 2024-01-17 }
  ---
  process: INTAKE
  cases:
    - name: a report withdrawn before registration is withdrawn
      given: [ { event: REPORT_RECEIVED, at: 2024-01-08T09:00 } ]
      when: { command: WITHDRAW, by: REPORTER, at: 2024-01-09T10:00 }
      expect: { state: WITHDRAWN }`;
