interface Journal {
  readonly entries: readonly { readonly idx: number; readonly tag: string }[];
}

/** The text of the module that carries the migrations, from the files that drizzle-kit wrote. */
export function renderMigrations(read: (file: string) => string): string {
  const { entries } = JSON.parse(read('meta/_journal.json')) as Journal;
  const migrations = entries.map(({ idx, tag }) => {
    const statements = read(`${tag}.sql`)
      .split('--> statement-breakpoint')
      .map((statement) => statement.trim());
    return { number: idx + 1, name: tag.replace(/^\d+_/, ''), statements };
  });
  return `import type { Migration } from '../migrate/migration';

// Made from the files in migrations/ by scripts/embed-migrations.ts; a test compares the two.
export const migrations: readonly Migration[] = ${JSON.stringify(migrations, null, 2)};
`;
}
