import { defineConfig } from 'vitest/config';
// @boundaries-ignore: the settings that every room shares
import { testsOf } from '../../vitest.base.ts';

const shared = testsOf({ graphql: true, timeout: 120_000, include: ['e2e/**/*.e2e.test.ts'] });

/** The browser's tests: the real gateway, the built client and a real browser, one file after the other. */
export default defineConfig({
  ...shared,
  test: { ...shared.test, exclude: ['**/node_modules/**'], fileParallelism: false },
});
