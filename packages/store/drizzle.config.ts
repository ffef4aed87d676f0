import { defineConfig } from 'drizzle-kit';

/** Used by `npx tsx scripts/generate-migration.ts what_changed`; then `npx tsx scripts/embed-migrations.ts`. */
export default defineConfig({ dialect: 'postgresql', schema: './src/schema/index.ts', out: './migrations' });
