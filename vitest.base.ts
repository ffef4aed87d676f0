import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);
// `import` and `default` are left out: Vite hands these conditions to Node's own `require` too, which then finds ESM files.
const conditions = ['@awaslog/source', 'module', 'node'];

/**
 * What every room's tests share. Our own packages are read from their source, so no build comes first; graphql is
 * pinned to one file, since its ESM and CommonJS copies refuse each other's types.
 */
export function testsOf(options: { graphql?: boolean; timeout?: number; include?: string[] } = {}) {
  return defineConfig({
    resolve: {
      conditions,
      ...(options.graphql ? { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] } : {}),
    },
    ssr: { resolve: { conditions } },
    test: {
      include: options.include ?? ['src/**/*.test.ts', 'test/**/*.test.ts'],
      exclude: ['**/*.e2e.test.ts', '**/node_modules/**'],
      testTimeout: options.timeout ?? 10_000,
      hookTimeout: 90_000,
      passWithNoTests: false,
    },
  });
}
