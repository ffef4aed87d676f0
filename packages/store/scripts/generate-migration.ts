import { createRequire, Module, register } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs drizzle-kit, which looks for drizzle-orm beside itself, where npm need not have put it: what it looks for is
 * found from here. `npx tsx scripts/generate-migration.ts what_changed`
 */
const [name] = process.argv.slice(2);
if (!name) throw new Error('Say in a word or two what has changed, as in station_list.');

const hook = `export const resolve = (specifier, context, next) =>
  next(specifier, specifier.startsWith('drizzle-orm') ? { ...context, parentURL: ${JSON.stringify(import.meta.url)} } : context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
process.env['NODE_PATH'] = fileURLToPath(new URL('../node_modules', import.meta.url));
(Module as unknown as { _initPaths(): void })._initPaths();

process.argv = [process.argv[0]!, 'drizzle-kit', 'generate', '--name', name];
const require = createRequire(import.meta.url);
require(join(dirname(require.resolve('drizzle-kit')), 'bin.cjs'));
