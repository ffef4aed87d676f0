import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --name what_changed`, then `npx tsx scripts/embed-migrations.ts`. */
export default defineConfig({ dialect: 'postgresql', schema: './src/schema/index.ts', out: './migrations' });
