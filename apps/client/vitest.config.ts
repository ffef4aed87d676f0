// @boundaries-ignore: the settings that every room shares
import { testsOf } from '../../vitest.base.ts';

const shared = testsOf({ include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] });

/** Pure functions and parts of screens: nothing of them outlives a test, so the files share what they import. */
export default { ...shared, test: { ...shared.test, isolate: false } };
