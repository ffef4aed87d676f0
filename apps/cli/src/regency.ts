import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { balangan } from '@awaslog/regency-balangan/regency';
import { sampleDay as balanganDay, samples as balanganSamples } from '@awaslog/regency-balangan/samples';
import { defineRegency, RegencyStatementError, type Regency, type SampleAct } from '@awaslog/regency/regency';
import { CivilDate } from '@awaslog/law/civil-date';
import { UnusableInput, type Io } from './io';

/** A regency with the worked story of its trial, if it brings one. */
export interface ChosenRegency {
  readonly regency: Regency;
  readonly samples: readonly SampleAct[];
  /** The day on which the story stands; undefined without one. */
  readonly sampleDay: CivilDate | undefined;
}

/**
 * The regency in use: a module named by `--regency` or `AWASLOG_REGENCY`, else Balangan. A module exports its statement,
 * plain data, as `default` and, if it has one, the story of its trial as `samples` with its `sampleDay`.
 */
export async function chosenRegency(file: string | undefined, io: Pick<Io, 'env'>): Promise<ChosenRegency> {
  const named = file ?? io.env['AWASLOG_REGENCY'];
  if (named === undefined || named === '')
    return { regency: balangan, samples: balanganSamples, sampleDay: balanganDay as CivilDate };
  const loaded = await load(named);
  if (typeof loaded.default !== 'object' || loaded.default === null) {
    throw new UnusableInput(`${named} has no default export; export the statement of the regency as default.`);
  }
  const day = CivilDate.safeParse(loaded.sampleDay).data;
  return { regency: defined(loaded.default, named), samples: loaded.samples ?? [], sampleDay: day };
}

export async function chooseRegency(file: string | undefined, io: Pick<Io, 'env'>): Promise<Regency> {
  return (await chosenRegency(file, io)).regency;
}

interface RegencyModule {
  readonly default?: unknown;
  readonly samples?: readonly SampleAct[];
  readonly sampleDay?: unknown;
}

async function load(file: string): Promise<RegencyModule> {
  try {
    return (await import(pathToFileURL(resolve(file)).href)) as RegencyModule;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof RegencyStatementError) throw new UnusableInput(`${file}: ${error.message}`);
    if (code === 'ERR_MODULE_NOT_FOUND') {
      throw new UnusableInput(`${file} cannot be loaded; name a JavaScript module that exports a regency.`);
    }
    throw new UnusableInput(`${file} cannot be loaded as a module; check that it runs in Node by itself.`);
  }
}

/** The statement of a module is data; it is made a regency here, so that nothing of a module's own making is trusted. */
function defined(value: object, file: string): Regency {
  try {
    return defineRegency(value as Parameters<typeof defineRegency>[0]);
  } catch (error) {
    if (error instanceof RegencyStatementError) throw new UnusableInput(`${file}: ${error.message}`);
    throw new UnusableInput(`${file} states no regency; export its statement, plain data, as default.`);
  }
}
