import type { Options } from 'tsup';
import { declare } from './tsup.declarations';

/** A published package: one entry a public concept, ESM, CommonJS and declarations. */
export function library(entry: Record<string, string>): Options {
  return {
    entry,
    format: ['esm', 'cjs'],
    target: 'node20',
    platform: 'neutral',
    sourcemap: true,
    clean: true,
    // Bundling the declarations, or shaking the code a second time with Rollup, takes longer than all the rest.
    dts: false,
    onSuccess: () => declare(entry),
  };
}

/**
 * A program: our own packages from their source in one bundle, split where a command loads only what it needs;
 * third-party packages stay outside.
 */
export function program(entry: Record<string, string>): Options {
  return {
    entry,
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    sourcemap: true,
    clean: true,
    dts: false,
    skipNodeModulesBundle: true,
    // npm keeps drizzle-orm in the store's own folder, where a bundle elsewhere would not find it.
    noExternal: [/^@awaslog\//, /^drizzle-orm/],
    esbuildOptions(options) {
      options.conditions = ['@awaslog/source', 'import', 'node'];
    },
  };
}
